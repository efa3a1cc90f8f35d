#include "core/vault/jsonreader.h"
#include "core/vault/manifest.h"
#include "core/vault/pagehashesjson.h"
#include "core/vault/proofjson.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// More than the largest database SQLite can have (281 TB).
constexpr qint64 kMostBytes = qint64{1} << 50;
constexpr qint64 kAnyCount = std::numeric_limits<qint64>::max();

Error invalid(const QString& path, const QString& reason)
{
    return {.code = ErrorCode::ManifestInvalid, .path = path, .detail = reason};
}

/// A name that stays in its folder. Dots inside are harmless ("a..b.db") where there is no slash.
bool isPlainFileName(const QString& name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/')
        && !name.contains(QChar::Null);
}

bool isSha256(const QString& text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::ranges::all_of(text, isHex);
}

/// SQLite's own words: a restore puts them into a PRAGMA.
bool isJournalMode(const QString& text)
{
    static constexpr std::array kModes{""_L1,        "wal"_L1,    "delete"_L1, "truncate"_L1,
                                       "persist"_L1, "memory"_L1, "off"_L1};
    return std::ranges::find(kModes, text) != kModes.end();
}

QJsonArray countsToJson(const std::vector<TableCount>& counts)
{
    QJsonArray list;
    for (const TableCount& count : counts)
        list.append(QJsonObject{{"name"_L1, count.name}, {"rows"_L1, count.rows}});
    return list;
}

std::vector<TableCount> countsFrom(JsonReader& parent, QLatin1StringView key)
{
    std::vector<TableCount> counts;
    const QJsonArray list = parent.list(key);
    for (const QJsonValue& value : list) {
        JsonReader reader(value.toObject());
        reader.require({"name"_L1, "rows"_L1});
        counts.push_back({reader.text("name"_L1), reader.whole("rows"_L1, kAnyCount)});
        if (!reader.problem().isEmpty())
            parent.fail(key + u": "_s + reader.problem());
    }
    return counts;
}

void takeSizes(JsonReader& reader, Manifest& manifest)
{
    manifest.bytes = ByteCount(reader.whole("bytes"_L1, kMostBytes));
    manifest.storedBytes = ByteCount(reader.whole("stored_bytes"_L1, kMostBytes));
    manifest.pages = static_cast<std::uint32_t>(
        reader.whole("pages"_L1, std::numeric_limits<std::uint32_t>::max()));
    manifest.pageSize = static_cast<std::uint32_t>(reader.whole("page_size"_L1, 65536));
    if (manifest.pageSize != 0 && !PageSize::fromBytes(manifest.pageSize))
        reader.fail(u"\"page_size\" is none that SQLite knows"_s);
}

void takeOrigin(JsonReader& reader, Manifest& manifest)
{
    manifest.artifact = reader.text("artifact"_L1);
    manifest.name = reader.text("name"_L1);
    manifest.database = reader.text("database"_L1);
    manifest.host = reader.text("host"_L1);
    manifest.method = reader.text("method"_L1);
    manifest.takenAt = reader.time("taken_at"_L1);
    manifest.seconds = reader.seconds("seconds"_L1);
    manifest.longestStallSeconds = reader.seconds("longest_stall_seconds"_L1);
    manifest.journalMode = reader.text("journal_mode"_L1);
    if (!isPlainFileName(manifest.artifact))
        reader.fail(u"\"artifact\" is no plain file name"_s);
    if (!manifest.name.isEmpty() && !isPlainFileName(manifest.name))
        reader.fail(u"\"name\" cannot be part of a file name"_s);
    if (!isJournalMode(manifest.journalMode))
        reader.fail(u"\"journal_mode\" is none that SQLite knows"_s);
}

void takeStorage(JsonReader& reader, Manifest& manifest)
{
    const QString compressionWord = reader.text("compression"_L1);
    const auto compression =
        parseCompression(compressionWord.isEmpty() ? u"none"_s : compressionWord);
    if (!compression)
        reader.fail(u"\"compression\" is none that is known"_s);
    manifest.compression = compression.value_or(Compression{});
    const QString sha256 = reader.text("sha256"_L1);
    if (!sha256.isEmpty() && !isSha256(sha256))
        reader.fail(u"\"sha256\" is no SHA-256"_s);
    manifest.sha256 = sha256.toLatin1();
}

void takeEvidence(JsonReader& reader, Manifest& manifest)
{
    manifest.tables = countsFrom(reader, "tables"_L1);
    manifest.violations = countsFrom(reader, "violations"_L1);
    if (const auto json = reader.object("proof"_L1)) {
        if (auto proof = proofFromJson(*json))
            manifest.proof = std::move(*proof);
        else
            reader.fail(proof.error().detail);
    }
}

/// Hashes of another algorithm are kept as they are, like any key that is not known.
void takePageHashes(JsonReader& reader, Detail detail, Manifest& manifest)
{
    const auto json = reader.object("page_hashes"_L1);
    if (!json || detail == Detail::Summary)
        return;
    auto hashes = pageHashesFromJson(*json);
    if (!hashes)
        reader.fail(hashes.error().detail);
    else if (*hashes)
        manifest.pageHashes = std::move(*hashes);
    else
        manifest.unknown.insert("page_hashes"_L1, *json);
}

void keepUnknown(const JsonReader& reader, qint64 format, Manifest& manifest)
{
    const QJsonObject& rest = reader.untaken();
    for (auto it = rest.begin(); it != rest.end(); ++it)
        manifest.unknown.insert(it.key(), it.value());
    // What a newer version wrote stays that version's when this one rewrites it.
    if (format > Manifest::kFormat)
        manifest.unknown.insert("format"_L1, format);
}

/// Takes the page hashes out before the parser has to unescape, store and copy them. A quote inside
/// a JSON string is escaped, so the key cannot be mistaken for a part of a value.
QByteArray withoutHashes(QByteArray json)
{
    static constexpr QByteArrayView kKey = "\"hashes\": \"";
    const qsizetype key = json.indexOf(kKey);
    const qsizetype begin = key + kKey.size();
    const qsizetype end = key < 0 ? -1 : json.indexOf('"', begin);
    return end < 0 ? json : json.remove(begin, end - begin);
}

} // namespace

QByteArray toJson(const Manifest& manifest)
{
    QJsonObject json{
        {"format"_L1, Manifest::kFormat},
        {"artifact"_L1, manifest.artifact},
        {"name"_L1, manifest.name},
        {"database"_L1, manifest.database},
        {"host"_L1, manifest.host},
        {"method"_L1, manifest.method},
        {"taken_at"_L1, toIso(manifest.takenAt)},
        {"seconds"_L1, manifest.seconds},
        {"longest_stall_seconds"_L1, manifest.longestStallSeconds},
        {"bytes"_L1, qint64{manifest.bytes.value()}},
        {"stored_bytes"_L1, qint64{manifest.storedBytes.value()}},
        {"pages"_L1, qint64{manifest.pages}},
        {"page_size"_L1, qint64{manifest.pageSize}},
        {"compression"_L1, compressionText(manifest.compression)},
        {"journal_mode"_L1, manifest.journalMode},
        {"sha256"_L1, QString::fromLatin1(manifest.sha256)},
        {"label"_L1, manifest.label},
        {"pinned"_L1, manifest.pinned},
        {"tables"_L1, countsToJson(manifest.tables)},
        {"violations"_L1, countsToJson(manifest.violations)},
    };
    if (manifest.pageHashes)
        json.insert("page_hashes"_L1, toJson(*manifest.pageHashes));
    if (manifest.proof)
        json.insert("proof"_L1, toJson(*manifest.proof));
    for (auto it = manifest.unknown.begin(); it != manifest.unknown.end(); ++it) {
        if (!json.contains(it.key()) || it.key() == "format"_L1)
            json.insert(it.key(), it.value());
    }
    return QJsonDocument(json).toJson();
}

Result<Manifest> manifestFromJson(const QByteArray& json, const QString& path, Detail detail)
{
    const bool summary = detail == Detail::Summary;
    QJsonParseError parsing;
    const QJsonDocument document =
        QJsonDocument::fromJson(summary ? withoutHashes(json) : json, &parsing);
    if (!document.isObject())
        return invalid(path, u"no JSON object: "_s + parsing.errorString());

    JsonReader reader(document.object());
    reader.require({"format"_L1, "artifact"_L1, "taken_at"_L1, "bytes"_L1, "stored_bytes"_L1});
    const qint64 format = reader.whole("format"_L1, std::numeric_limits<qint32>::max());
    if (format < 1)
        reader.fail(u"\"format\" is below 1"_s);
    Manifest manifest;
    takeOrigin(reader, manifest);
    takeSizes(reader, manifest);
    takeStorage(reader, manifest);
    takePageHashes(reader, detail, manifest);
    manifest.label = reader.text("label"_L1);
    manifest.pinned = reader.flag("pinned"_L1);
    takeEvidence(reader, manifest);
    if (!reader.problem().isEmpty())
        return invalid(path, reader.problem());
    keepUnknown(reader, format, manifest);
    return manifest;
}

} // namespace core::vault

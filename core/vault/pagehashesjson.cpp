#include "core/vault/pagehashesjson.h"

#include "core/vault/jsonreader.h"

#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr auto kAlgorithm = "xxh3-64"_L1;
constexpr qsizetype kBytesPerHash = sizeof(std::uint64_t);

/// What `hashes` says, into `into`; false if it is not as many as there must be.
bool readHashes(const QString& base64, sqlite::PageHashes& into)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const qint64 count = decoded ? (*decoded).size() / kBytesPerHash : 0;
    const qint64 perHash = into.pagesPerHash();
    const qint64 expected = (qint64{into.pages} + perHash - 1) / perHash;
    // A file may end with a piece of a page: then its last run is one more than whole pages give.
    const bool fits = count == expected || count == expected + 1;
    if (!decoded || (*decoded).size() % kBytesPerHash != 0 || !fits)
        return false;
    into.hashes.resize(static_cast<std::size_t>(count));
    qFromBigEndian<std::uint64_t>((*decoded).constData(), count, into.hashes.data());
    return true;
}

} // namespace

QJsonObject toJson(const sqlite::PageHashes& hashes)
{
    const auto count = std::ssize(hashes.hashes);
    QByteArray bytes(count * kBytesPerHash, Qt::Uninitialized);
    qToBigEndian<std::uint64_t>(hashes.hashes.data(), count, bytes.data());
    return {{"algorithm"_L1, kAlgorithm},
            {"page_size"_L1, qint64{hashes.pageSize}},
            {"pages"_L1, qint64{hashes.pages}},
            {"pages_per_hash"_L1, qint64{hashes.pagesPerHash()}},
            {"hashes"_L1, QString::fromLatin1(bytes.toBase64())}};
}

Result<std::optional<sqlite::PageHashes>> pageHashesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    reader.require({"algorithm"_L1});
    if (reader.problem().isEmpty() && reader.text("algorithm"_L1) != kAlgorithm
        && reader.problem().isEmpty())
        return std::optional<sqlite::PageHashes>();

    reader.require({"page_size"_L1, "pages"_L1, "pages_per_hash"_L1, "hashes"_L1});
    sqlite::PageHashes hashes{
        .pageSize = static_cast<std::uint32_t>(reader.whole("page_size"_L1, 65536)),
        .pages = static_cast<std::uint32_t>(
            reader.whole("pages"_L1, std::numeric_limits<std::uint32_t>::max()))};
    const qint64 perHash = reader.whole("pages_per_hash"_L1, sqlite::PageHashes::kMaxBytesPerHash);
    const QString base64 = reader.text("hashes"_L1);
    if (reader.problem().isEmpty() && !PageSize::fromBytes(hashes.pageSize))
        reader.fail(u"\"page_size\" is none that SQLite knows"_s);
    if (reader.problem().isEmpty() && perHash != qint64{hashes.pagesPerHash()})
        reader.fail(u"\"pages_per_hash\" does not fit the page size"_s);
    if (reader.problem().isEmpty() && !readHashes(base64, hashes))
        reader.fail(u"\"hashes\" are not as many as the pages need"_s);
    if (!reader.problem().isEmpty())
        return Error{.code = ErrorCode::ManifestInvalid,
                     .detail = u"page hashes: "_s + reader.problem()};
    return std::optional(std::move(hashes));
}

} // namespace core::vault

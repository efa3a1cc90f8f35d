#include "core/base/parallel.h"
#include "core/catalog/catalogstate.h"
#include "core/catalog/packedmanifest.h"
#include "core/vault/manifest.h"
#include "core/vault/provenfile.h"

#include <QHash>
#include <QRegularExpression>

namespace core::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInsert =
    "INSERT OR REPLACE INTO backups(root, artifact, id, folder, stem, origin, taken_at, ordinal,"
    " stored_bytes, manifest, manifest_problem) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto kSelect =
    "SELECT artifact, id, folder, stem, origin, taken_at, stored_bytes, manifest, manifest_problem"
    " FROM backups WHERE root = ? ORDER BY taken_at DESC, ordinal DESC, artifact"_L1;

QString originKey(vault::Origin origin)
{
    return origin == vault::Origin::Guide ? u"guide"_s : u"holdfast"_s;
}

/// `NAME-backup-YYYYMMDD-HHMMSSZ-2` is the second one of its second.
int ordinalOf(const QString& stem)
{
    static const QRegularExpression pattern(u"Z-([0-9]{1,6})\\z"_s);
    const auto match = pattern.match(stem);
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

QByteArray summaryJson(const vault::Manifest& manifest)
{
    vault::Manifest summary = manifest;
    summary.pageHashes.reset();
    return vault::toJson(summary);
}

QVariant packed(const std::optional<vault::Manifest>& manifest)
{
    return manifest ? QVariant(pack(*manifest)) : QVariant();
}

/// Qt binds a null string as NULL.
QString textOf(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

QVariantList valuesOf(const QString& root, const vault::Backup& backup)
{
    return {root,
            backup.artifactPath,
            textOf(backup.id),
            textOf(backup.folder),
            textOf(backup.stem),
            originKey(backup.origin),
            qint64{backup.takenAt.time_since_epoch().count()},
            ordinalOf(backup.stem),
            qint64{backup.storedBytes.value()},
            packed(backup.manifest),
            textOf(backup.manifestProblem)};
}

/// What is stored of a root, by artifact, in the order of valuesOf().
Result<QHash<QString, QVariantList>> storedRows(Store& store, const QString& root)
{
    auto query = store.run(
        u"SELECT root, artifact, id, folder, stem, origin, taken_at, ordinal, stored_bytes,"
        " manifest, manifest_problem FROM backups WHERE root = ?"_s,
        {root});
    if (!query)
        return query.error();
    QHash<QString, QVariantList> rows;
    while (query->next()) {
        QVariantList values;
        for (int i = 0; i < 11; ++i)
            values.append(query->value(i));
        rows.insert(values.at(1).toString(), values);
    }
    return rows;
}

/// A row as it was read: Qt Sql belongs to one thread, unpacking to any.
struct Row
{
    vault::Backup backup{};
    QByteArray manifest{};
    bool isKnown = true; ///< false for what another version of this program wrote
};

Row rowFrom(const QSqlQuery& row)
{
    const bool guide = row.value(4).toString() == originKey(vault::Origin::Guide);
    return {.backup = {.id = row.value(1).toString(),
                       .folder = row.value(2).toString(),
                       .stem = row.value(3).toString(),
                       .artifactPath = row.value(0).toString(),
                       .origin = guide ? vault::Origin::Guide : vault::Origin::Holdfast,
                       .takenAt = UtcTime(std::chrono::milliseconds(row.value(5).toLongLong())),
                       .storedBytes = ByteCount(row.value(6).toLongLong()),
                       .manifestProblem = row.value(8).toString()},
            .manifest = row.value(7).toByteArray()};
}

void unpackManifest(Row& row)
{
    if (row.manifest.isEmpty())
        return;
    row.backup.manifest = unpack(row.manifest);
    row.isKnown = row.backup.manifest.has_value();
}

/// Unpacking is most of the time that a long list takes.
Result<> unpackManifests(std::vector<Row>& rows)
{
    constexpr std::size_t kRowsPerTask = 256;
    const std::size_t tasks = (rows.size() + kRowsPerTask - 1) / kRowsPerTask;
    return parallelFor(tasks, usefulWorkers(), [&](std::size_t task) -> Result<> {
        const std::size_t end = std::min(rows.size(), (task + 1) * kRowsPerTask);
        for (std::size_t i = task * kRowsPerTask; i < end; ++i)
            unpackManifest(rows[i]);
        return {};
    });
}

/// The file may have been replaced by another one since, as on a stick that went through the house.
bool isAbout(const vault::Manifest& kept, qint64 keptBytes, const vault::Backup& backup)
{
    if (keptBytes != backup.storedBytes.value())
        return false;
    return !backup.manifest || backup.manifest->sha256.isEmpty() || kept.sha256.isEmpty()
        || backup.manifest->sha256 == kept.sha256;
}

/// None where it is about another file by now.
std::optional<vault::Manifest> keptManifest(const QByteArray& json, qint64 keptBytes,
                                            const vault::Backup& backup)
{
    auto kept = vault::manifestFromJson(json, backup.artifactPath, vault::Detail::Summary);
    if (!kept || !isAbout(*kept, keptBytes, backup))
        return std::nullopt;
    if (kept->proof && !vault::countsFor(*kept->proof, vault::changeTimeOf(backup.artifactPath)))
        kept->proof.reset();
    return *std::move(kept);
}

void layOver(vault::Backup& backup, vault::Manifest kept)
{
    if (!backup.manifest) {
        backup.manifest = std::move(kept);
        return;
    }
    vault::Manifest& manifest = *backup.manifest;
    manifest.pinned = kept.pinned;
    manifest.label = kept.label;
    // Somebody who can write there may have proven it again since.
    if (kept.proof && (!manifest.proof || manifest.proof->at < kept.proof->at))
        manifest.proof = std::move(kept.proof);
}

} // namespace

Result<> Catalog::setBackups(const QString& root, const std::vector<vault::Backup>& backups,
                             UtcTime readAt)
{
    Store& store = *m_state->store;
    return store.inTransaction([&]() -> Result<> {
        auto known = storedRows(store, root);
        if (!known)
            return known.error();
        std::vector<QVariantList> changed;
        for (const vault::Backup& backup : backups) {
            QVariantList values = valuesOf(root, backup);
            const auto before = known->constFind(backup.artifactPath);
            if (before == known->cend() || *before != values)
                changed.push_back(std::move(values));
            known->remove(backup.artifactPath);
        }
        std::vector<QVariantList> gone;
        for (auto it = known->cbegin(); it != known->cend(); ++it)
            gone.push_back({root, it.key()});
        if (auto done = store.runEach(kInsert, changed); !done)
            return done;
        if (auto done =
                store.runEach(u"DELETE FROM backups WHERE root = ? AND artifact = ?"_s, gone);
            !done)
            return done;
        const auto noted =
            store.run(u"INSERT OR REPLACE INTO listings(root, read_at) VALUES(?, ?)"_s,
                      {root, qint64{readAt.time_since_epoch().count()}});
        return noted ? Result<>() : Result<>(noted.error());
    });
}

Result<> Catalog::putBackup(const QString& root, const vault::Backup& backup)
{
    const auto put = m_state->store->run(kInsert, valuesOf(root, backup));
    return put ? Result<>() : Result<>(put.error());
}

Result<> Catalog::updateBackup(const vault::Backup& backup)
{
    const auto updated = m_state->store->run(
        u"UPDATE backups SET taken_at = ?, stored_bytes = ?, manifest = ?, manifest_problem = ?"
        " WHERE artifact = ?"_s,
        {qint64{backup.takenAt.time_since_epoch().count()}, qint64{backup.storedBytes.value()},
         packed(backup.manifest), textOf(backup.manifestProblem), backup.artifactPath});
    return updated ? Result<>() : Result<>(updated.error());
}

Result<> Catalog::dropBackup(const vault::Backup& backup)
{
    const auto dropped =
        m_state->store->run(u"DELETE FROM backups WHERE artifact = ?"_s, {backup.artifactPath});
    return dropped ? dropKept(backup) : Result<>(dropped.error());
}

Result<std::optional<UtcTime>> Catalog::readAt(const QString& root)
{
    auto query = m_state->store->run(u"SELECT read_at FROM listings WHERE root = ?"_s, {root});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<UtcTime>();
    return std::optional(UtcTime(std::chrono::milliseconds(query->value(0).toLongLong())));
}

Result<std::vector<vault::Backup>> Catalog::backups(const QString& root)
{
    std::vector<Row> rows;
    {
        auto query = m_state->store->run(kSelect, {root});
        if (!query)
            return query.error();
        while (query->next())
            rows.push_back(rowFrom(*query));
    }
    if (const auto unpacked = unpackManifests(rows); !unpacked)
        return unpacked.error();
    std::vector<vault::Backup> backups;
    backups.reserve(rows.size());
    for (Row& row : rows) {
        if (row.isKnown)
            backups.push_back(std::move(row.backup));
    }
    if (const auto laid = overlay(backups); !laid)
        return laid.error();
    return backups;
}

Result<> Catalog::keepForReadOnly(const vault::Backup& backup)
{
    const auto kept = m_state->store->run(
        u"INSERT OR REPLACE INTO kept(artifact, stored_bytes, manifest) VALUES(?, ?, ?)"_s,
        {backup.artifactPath, qint64{backup.storedBytes.value()},
         summaryJson(backup.manifest.value_or(vault::Manifest{}))});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> Catalog::overlay(std::vector<vault::Backup>& backups)
{
    QHash<QString, std::pair<qint64, QByteArray>> all;
    auto query = m_state->store->run(u"SELECT artifact, stored_bytes, manifest FROM kept"_s);
    if (!query)
        return query.error();
    while (query->next())
        all.insert(query->value(0).toString(),
                   {query->value(1).toLongLong(), query->value(2).toByteArray()});
    if (all.isEmpty())
        return {};
    for (vault::Backup& backup : backups) {
        const auto found = all.constFind(backup.artifactPath);
        if (found == all.cend())
            continue;
        if (auto kept = keptManifest(found->second, found->first, backup))
            layOver(backup, *std::move(kept));
    }
    return {};
}

Result<std::optional<vault::Manifest>> Catalog::kept(const vault::Backup& backup)
{
    auto query = m_state->store->run(
        u"SELECT stored_bytes, manifest FROM kept WHERE artifact = ?"_s, {backup.artifactPath});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<vault::Manifest>();
    return keptManifest(query->value(1).toByteArray(), query->value(0).toLongLong(), backup);
}

Result<QStringList> Catalog::keptIn(const QString& folder)
{
    const QString begin = folder + u'/';
    auto query = m_state->store->run(
        u"SELECT artifact FROM kept WHERE substr(artifact, 1, ?) = ?"_s, {begin.size(), begin});
    if (!query)
        return query.error();
    QStringList artifacts;
    while (query->next())
        artifacts.append(query->value(0).toString());
    return artifacts;
}

Result<> Catalog::dropKept(const vault::Backup& backup)
{
    const auto dropped =
        m_state->store->run(u"DELETE FROM kept WHERE artifact = ?"_s, {backup.artifactPath});
    return dropped ? Result<>() : Result<>(dropped.error());
}

} // namespace core::catalog

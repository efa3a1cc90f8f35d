#include "tests/bench/manybackups.h"

#include "core/base/durable.h"
#include "core/jobs/backup.h"
#include "core/jobs/inspect.h"
#include "core/jobs/shelf.h"
#include "core/sqlite/connection.h"

#include <QFile>
#include <QFileInfo>

#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr auto kBetween = std::chrono::hours(2);
constexpr int kPinnedEvery = 50;

class Unheard final : public core::ProgressSink
{
public:
    void report(const core::Progress&) noexcept override { }
    void note(const QString&) noexcept override { }
};

void need(bool good, const QString& what)
{
    if (!good)
        throw std::runtime_error(what.toStdString());
}

template <class T>
T take(core::Result<T> result, const QString& what)
{
    need(result.has_value(), what + u": "_s + (result ? QString() : result.error().detail));
    return std::move(*result);
}

/// A backup of a small database of its own, as the engine makes it.
core::vault::Backup makeSeed(const QString& folder, const core::jobs::Workshop& workshop)
{
    const QString path = folder + u"/seed.db"_s;
    auto made =
        core::sqlite::Connection::open(path, {.mode = core::sqlite::Connection::Mode::CreateNew});
    need(made
             && made->execute("CREATE TABLE sessions(id INTEGER PRIMARY KEY, name TEXT);"
                              "INSERT INTO sessions VALUES(1, 'first')"),
         path);
    Unheard unheard;
    const auto report = take(
        core::jobs::runBackup({.database = path}, workshop, core::JobContext{{}, unheard}), path);
    return take(core::vault::backupAt(report.backup.artifactPath), path);
}

void addCopy(const core::vault::Backup& seed, const core::jobs::KnownDatabase& database, int number)
{
    core::vault::Manifest manifest = *seed.manifest;
    manifest.name = core::vault::nameFor(database.config.path);
    manifest.database = database.config.path;
    manifest.takenAt = seed.takenAt - number * kBetween;
    manifest.proof->at = manifest.takenAt;
    manifest.pinned = number % kPinnedEvery == 1;
    manifest.label = manifest.pinned ? u"release %1"_s.arg(number / kPinnedEvery) : QString();
    const QString stem = core::vault::stemFor(manifest.name, manifest.takenAt, 1);
    manifest.artifact = core::vault::artifactNameFor(stem, core::vault::Codec::None);
    const QString artifact = database.folder + u'/' + manifest.artifact;
    need(::link(QFile::encodeName(seed.artifactPath).constData(),
                QFile::encodeName(artifact).constData())
             == 0,
         artifact);
    // Not writeManifest(): it syncs each, which nobody waits for here.
    QFile file(database.folder + u'/' + core::vault::manifestNameFor(stem));
    const QByteArray json = core::vault::toJson(manifest);
    need(file.open(QIODevice::WriteOnly) && file.write(json) == json.size(), file.fileName());
}

} // namespace

void makeManyBackups(const QString& database, int count, const core::jobs::Workshop& workshop)
{
    take(core::jobs::protectDatabase(database, workshop), database);
    const auto known = take(core::jobs::resolveDatabase(database, workshop), database);
    const auto seed = makeSeed(QFileInfo(database).path(), workshop);
    need(core::makeFolders(known.folder).has_value(), known.folder);
    for (int number = 0; number < count; ++number)
        addCopy(seed, known, number);
    auto catalog = take(core::catalog::Catalog::open(workshop.places.catalogFile), u"catalogue"_s);
    const auto backups = take(core::vault::listFolder(known.folder), known.folder);
    need(catalog.setBackups(known.root, backups).has_value(), known.root);
}

} // namespace bench

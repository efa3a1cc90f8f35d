#include "core/jobs/backup.h"

#include "core/capture/capture.h"
#include "core/jobs/databaselock.h"
#include "core/jobs/expectations.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/packimage.h"
#include "core/jobs/recorder.h"
#include "core/jobs/restores.h"
#include "core/jobs/shelf.h"
#include "core/jobs/stallforecast.h"
#include "core/jobs/storedimage.h"
#include "core/proof/prove.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <sys/stat.h>

namespace core::jobs {

namespace {

/// One run: what was resolved once and is used by each step.
struct Run
{
    const BackupSpec& spec;
    const Workshop& workshop;
    const JobContext& job;
    KnownDatabase database;
    vault::Compression compression;
    std::chrono::milliseconds wait;
};

Result<KnownDatabase> resolve(const BackupSpec& spec, const Workshop& workshop)
{
    auto database = resolveDatabase(spec.database, workshop);
    if (!database)
        return database;
    if (!spec.to.isEmpty()) {
        database->root = QFileInfo(spec.to).absoluteFilePath();
        database->folder = database->root + u'/' + vault::folderNameFor(database->config.path);
    }
    return database;
}

/// What the backup may be read by: whoever may read the source; never more than its group may
/// change it.
unsigned modeOf(const QString& source)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(source).constData(), &facts) != 0)
        return 0600;
    return facts.st_mode & 0664;
}

/// Without a catalogue the backup is as good; one of `--to` is then found with `--from` only.
void noteInCatalog(const Run& run, const vault::Backup& backup)
{
    auto catalog = catalog::Catalog::open(run.workshop.places.catalogFile);
    if (!catalog)
        return;
    static_cast<void>(catalog->putBackup(run.database.folder, backup)); // a cache
    const auto usual = resolveDatabase(run.spec.database, run.workshop);
    if (!usual || usual->folder == run.database.folder)
        return;
    static_cast<void>(catalog->noteFolderElsewhere(usual->config.path, run.database.folder));
    static_cast<void>(catalog->putBackup(usual->folder, backup)); // it is listed there, too
}

/// A destination that will not do is found before anything is read.
Result<> checkRoom(const Run& run)
{
    if (auto there = checkNotVanished(run.database.folder, run.workshop); !there)
        return there;
    if (auto made = makeFolders(run.database.folder); !made)
        return made;
    const auto left = freeSpace(run.database.folder);
    if (!left)
        return left.error();
    const QString& source = run.database.config.path;
    const qint64 image =
        QFileInfo(source).size() + QFileInfo(source + QStringLiteral("-wal")).size();
    if (left->value() < image)
        return Error{.code = ErrorCode::DestinationFull, .path = run.database.folder};
    return {};
}

/// The tables of the newest backup before this one: what emptied tables are measured against.
std::vector<vault::TableCount> tablesBefore(const Run& run)
{
    const auto backups = listBackups({.database = run.database.config.path}, run.workshop);
    if (!backups)
        return {};
    for (const vault::Backup& backup : *backups) {
        if (backup.manifest && !backup.manifest->tables.empty())
            return backup.manifest->tables;
    }
    return {};
}

bool hasGoodOne(const Run& run, vault::Verdict verdict)
{
    if (verdict == vault::Verdict::Ok)
        return true;
    const auto backups = listBackups({.database = run.database.config.path}, run.workshop);
    return backups && std::ranges::any_of(*backups, [](const vault::Backup& backup) {
               return backup.verdict() == vault::Verdict::Ok;
           });
}

vault::Manifest manifestOf(const Run& run, const capture::Captured& captured, UtcTime takenAt)
{
    return {.name = vault::nameFor(run.database.config.path),
            .database = run.database.config.path,
            .host = QSysInfo::machineHostName(),
            .method = QStringLiteral("online"),
            .takenAt = takenAt,
            .seconds = captured.seconds,
            .longestStallSeconds = captured.longestStallSeconds,
            .bytes = captured.bytes,
            .storedBytes = captured.bytes,
            .pages = captured.pages,
            .pageSize = captured.pageSize,
            .journalMode = captured.journalMode,
            .pageHashes = captured.pageHashes,
            .label = run.spec.label,
            .pinned = run.spec.pin};
}

/// Bytes a second while pages moved: where writers were held, the time that they were.
double copyRate(const vault::Manifest& manifest)
{
    const double seconds =
        manifest.longestStallSeconds > 0 ? manifest.longestStallSeconds : manifest.seconds;
    return seconds > 0 ? static_cast<double>(manifest.bytes.value()) / seconds : 0;
}

Result<> proveCapture(const Run& run, const capture::Captured& captured, vault::Manifest& manifest)
{
    auto proven = proof::prove({.image = captured.image.path(),
                                .expected = captured.pageHashes,
                                // The sum of a compressed artifact is that of the packed file.
                                .takeSha256 = run.compression.codec == vault::Codec::None,
                                .level = run.database.config.settings.verifyLevel,
                                .before = tablesBefore(run),
                                .expectations = expectationsOf(run.database.config, run.workshop),
                                .fresh = true},
                               run.workshop.clock(), run.job);
    if (!proven)
        return proven.error();
    manifest.sha256 = std::move(proven->sha256);
    manifest.proof = std::move(proven->proof);
    manifest.tables = std::move(proven->tables);
    manifest.violations = std::move(proven->violations);
    return {};
}

Result<vault::Backup> proveAndPublish(const Run& run, capture::Captured& captured, UtcTime takenAt)
{
    vault::Manifest manifest = manifestOf(run, captured, takenAt);
    if (run.spec.verify) {
        if (auto proven = proveCapture(run, captured, manifest); !proven)
            return proven.error();
    }
    const unsigned mode = modeOf(run.database.config.path);
    if (run.compression.codec == vault::Codec::None)
        return vault::publish(captured.image, std::move(manifest), run.job, mode);

    auto packed = packImage(captured.image, manifest, run.compression, run.spec.verify, run.job);
    if (!packed)
        return packed.error();
    return vault::publish(*packed, std::move(manifest), run.job, mode);
}

/// What was written is gone from its folder: whoever looked for it only says that it is missing.
Error vanishedIfGone(const Error& error, const QString& written, const Run& run)
{
    const bool saysWhy = error.code == ErrorCode::Cancelled || error.code == ErrorCode::TooManyFiles
        || error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::DestinationFull;
    if (saysWhy || QFileInfo::exists(written))
        return error;
    return {.code = ErrorCode::DestinationVanished,
            .path = run.database.folder,
            .detail = error.detail,
            .sqliteCode = error.sqliteCode};
}

Result<vault::Backup> take(const Run& run)
{
    if (auto fits = checkRoom(run); !fits)
        return fits.error();
    if (auto swept = vault::sweep(run.database.folder, run.job); !swept)
        return swept.error();
    warnOfStall(run.database, run.workshop, run.job);

    const UtcTime takenAt = run.workshop.clock();
    const QString name = vault::nameFor(run.database.config.path);
    auto captured = capture::captureOnline(
        {.source = run.database.config.path,
         .folder = run.database.folder,
         .finalName = vault::stemFor(name, takenAt, 1) + QStringLiteral(".db"),
         .workFolder = run.workshop.places.work,
         .wait = run.wait},
        run.job);
    if (!captured)
        return captured.error();
    auto published = proveAndPublish(run, *captured, takenAt);
    if (!published)
        return vanishedIfGone(published.error(), captured->image.path(), run);
    return published;
}

/// A folder that was made for a backup that then failed goes again.
Result<vault::Backup> takeOrLeaveNothing(const Run& run)
{
    const bool wasThere = QFileInfo::exists(run.database.folder);
    auto backup = take(run);
    if (!backup && !wasThere)
        QDir().rmdir(run.database.folder); // only if it is empty
    return backup;
}

Result<vault::Backup> takeLocked(const Run& run)
{
    // Jobs give way to each other at once unless told to wait; locks of applications pass.
    const auto jobWait = run.spec.wait.value_or(std::chrono::seconds(0));
    if (jobWait > jobWait.zero())
        run.job.progress.report({.phase = Phase::Waiting});
    const auto lock = lockDatabase(run.database.config.path, QStringLiteral("backup"), run.workshop,
                                   jobWait, run.job.stop);
    if (!lock)
        return lock.error();
    auto backup = takeOrLeaveNothing(run);
    if (!backup)
        return backup;
    if (!backup->manifest) // written a moment ago: somebody else was there
        return Error{.code = ErrorCode::ManifestInvalid,
                     .path = backup->artifactPath,
                     .detail = backup->manifestProblem};
    noteInCatalog(run, *backup);
    writeKept(run.database.folder, run.workshop, run.job); // it can be written: that was shown
    return backup;
}

} // namespace

Result<BackupReport> runBackup(const BackupSpec& spec, const Workshop& workshop,
                               const JobContext& job)
{
    const auto begun = std::chrono::steady_clock::now();
    if (auto fits = vault::checkLabel(spec.label); !fits)
        return fits.error();
    const auto database = resolve(spec, workshop);
    if (!database)
        return database.error();
    const auto& settings = database->config.settings;

    Recorder recorder(workshop, job, QStringLiteral("backup"), database->config.path);
    const JobContext recorded = recorder.context();
    const Run run{.spec = spec,
                  .workshop = workshop,
                  .job = recorded,
                  .database = *database,
                  .compression = spec.compression.value_or(settings.compression),
                  .wait = spec.wait.value_or(settings.wait)};
    const auto backup = takeLocked(run);
    if (!backup) {
        recorder.fail(backup.error());
        return backup.error();
    }
    const std::chrono::duration<double> all = std::chrono::steady_clock::now() - begun;
    const vault::Manifest& manifest = *backup->manifest;
    const double rate = copyRate(manifest);
    recorder.succeed(backup->id, backup->verdict(),
                     manifest.proof ? proof::summarize(*manifest.proof) : QString(), rate);
    // Backups are what runs by itself: what restores kept goes with them when its time is over.
    static_cast<void>(sweepSafetyCopies(workshop, recorded));
    return BackupReport{.backup = *backup,
                        .database = database->config.path,
                        .seconds = all.count(),
                        .bytesPerSecond = rate,
                        .hasGoodOne = hasGoodOne(run, backup->verdict())};
}

} // namespace core::jobs

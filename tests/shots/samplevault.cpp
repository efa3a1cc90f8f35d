#include "tests/shots/samplevault.h"

#include "core/jobs/backup.h"
#include "core/jobs/inspect.h"
#include "core/jobs/shelf.h"
#include "core/jobs/verify.h"
#include "core/sqlite/connection.h"
#include "ui/jobs/progressmailbox.h"

#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shots {

namespace {

std::atomic<core::UtcTime> theTime{};

void need(bool good, const QString& what)
{
    if (!good)
        qFatal("%s", qPrintable(what));
}

/// Gives the database a collation that this program does not have, or takes it away again. SQLite
/// has no open connection to it meanwhile.
void renameCollation(const QString& database, const QByteArray& from, const QByteArray& to)
{
    QFile file(database);
    need(file.open(QIODevice::ReadWrite), database);
    QByteArray bytes = file.readAll();
    need(bytes.contains(from), u"There is no collation to rename."_s);
    bytes.replace(from, to);
    need(file.seek(0) && file.write(bytes) == bytes.size(), database);
}

QString makeDispatch(const testsupport::WindowBench& bench)
{
    const QString path = bench.path(u"dispatch.db"_s);
    auto made =
        core::sqlite::Connection::open(path, {.mode = core::sqlite::Connection::Mode::CreateNew});
    need(made.has_value(), path);
    QByteArray sql = "PRAGMA journal_mode=WAL;";
    for (const char* table :
         {"settings_categories", "configuration_settings", "sessions", "workspaces",
          "workspace_layout", "onboarding_state", "retention_policies", "user_preferences"}) {
        sql += QByteArray("CREATE TABLE ") + table + "(id INTEGER PRIMARY KEY, value TEXT);";
        sql += QByteArray("INSERT INTO ") + table
            + " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<"
            + QByteArray::number(20 + int(qstrlen(table)) * 7)
            + ") SELECT i, 'value ' || i FROM n;";
    }
    sql += "CREATE TABLE session_events(id INTEGER PRIMARY KEY, session INTEGER REFERENCES "
           "sessions(id), body TEXT);"
           "CREATE TABLE auth_users(id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE UNIQUE);"
           "INSERT INTO auth_users VALUES(1, 'admin'), (2, 'reader');"
           "CREATE INDEX idx_session_events_session ON session_events(session);"
           "INSERT INTO session_events WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM "
           "n WHERE i<40000) SELECT i, 1 + i % 20, hex(randomblob(60)) FROM n;";
    need(made->execute(sql).has_value(), u"The sample cannot be made."_s);
    return QFileInfo(path).canonicalFilePath();
}

/// A guide's file: a plain copy with a name in local time, and no manifest.
void leaveGuideFile(const QString& artifact, const QString& folder, core::UtcTime at)
{
    const QString name = u"dispatch-backup-%1.db"_s.arg(
        core::toQDateTime(at).toLocalTime().toString(u"yyyyMMdd-HHmmss"_s));
    need(QFile::copy(artifact, folder + u'/' + name), name);
}

} // namespace

core::vault::Backup backUp(const testsupport::WindowBench& bench, core::jobs::BackupSpec spec,
                           core::UtcTime at)
{
    setSampleNow(at);
    ui::jobs::ProgressMailbox unheard;
    const auto report =
        core::jobs::runBackup(spec, bench.engine.workshop, core::JobContext{{}, unheard});
    need(report.has_value(), report ? QString() : report.error().detail);
    return report->backup;
}

void verify(const testsupport::WindowBench& bench, const core::vault::Backup& backup)
{
    ui::jobs::ProgressMailbox unheard;
    const auto report = core::jobs::runVerify({.what = backup.artifactPath}, bench.engine.workshop,
                                              core::JobContext{{}, unheard});
    need(report.has_value(), u"A backup cannot be verified."_s);
}

void turnABit(const QString& path)
{
    QFile file(path);
    need(file.open(QIODevice::ReadWrite), path);
    const qint64 middle = file.size() / 2;
    need(file.seek(middle), path);
    char byte = 0;
    need(file.getChar(&byte) && file.seek(middle) && file.putChar(static_cast<char>(byte ^ 4)),
         path);
}

core::UtcTime pictureTime()
{
    const QDateTime time(QDate(2025, 9, 29), QTime(14, 32));
    return core::UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

core::UtcTime sampleNow()
{
    return theTime;
}

void setSampleNow(core::UtcTime time)
{
    theTime = time;
}

QString makeSampleVault(const testsupport::WindowBench& bench)
{
    const QString database = makeDispatch(bench);
    const auto now = pictureTime();
    setSampleNow(now);
    need(core::jobs::protectDatabase(database, bench.engine.workshop).has_value(), database);
    const core::jobs::BackupSpec plain{.database = database};
    auto packed = plain;
    packed.compression = core::vault::Compression{.codec = core::vault::Codec::Zstd};
    auto pinned = packed;
    pinned.label = u"before v2.5"_s;
    pinned.pin = true;
    auto unchecked = plain;
    unchecked.verify = false;
    unchecked.label = u"by hand"_s;

    backUp(bench, unchecked, now - 117h);
    renameCollation(database, "NOCASE", "GERMAN");
    backUp(bench, packed, now - 109h);
    renameCollation(database, "GERMAN", "NOCASE");
    const auto hurt = backUp(bench, plain, now - 85h);
    for (const auto age : {61h, 37h, 13h})
        backUp(bench, packed, now - age + 28min);
    const auto last = backUp(bench, pinned, now - 170min);
    backUp(bench, packed, now - 92min);
    backUp(bench, plain, now - 32min);
    leaveGuideFile(last.artifactPath.endsWith(u".db"_s) ? last.artifactPath : hurt.artifactPath,
                   QFileInfo(database).path(), now - 140h);
    turnABit(hurt.artifactPath);
    setSampleNow(now - 84h);
    verify(bench, hurt);
    setSampleNow(now);
    return database;
}

} // namespace shots

#include "tests/bench/restoresection.h"

#include "tests/bench/benchdatabase.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

double shell(const QString& script, const QStringList& arguments)
{
    const MeasuredRun run = measure(u"sh"_s, QStringList{u"-ec"_s, script, u"sh"_s} + arguments);
    if (run.exitCode != 0)
        throw std::runtime_error("A stock program failed.");
    return run.seconds;
}

double restore(const QString& backup, const QString& target, const QStringList& more)
{
    const MeasuredRun run =
        measure(QStringLiteral(HOLDFASTCTL),
                QStringList{u"restore"_s, backup, u"--to"_s, target, u"--no-backup"_s} + more);
    if (run.exitCode != 0)
        throw std::runtime_error("A restore failed.");
    return run.seconds;
}

/// What is only in its -wal: some rows of a program that ended without closing.
void leaveHotWal(const QString& database)
{
    shell(u"sqlite3 \"$1\" 'PRAGMA wal_autocheckpoint=0' '.filectrl persist_wal 1' "
          "'CREATE TABLE IF NOT EXISTS late(a)' "
          "'INSERT INTO late SELECT value FROM generate_series(1,500)' >/dev/null"_s,
          {database});
}

} // namespace

void restoring(Setting& setting)
{
    const QString database = setting.file(u"restore.db"_s);
    const QString copy = setting.file(u"before.db"_s);
    makeDatabase(database, setting.megabytes, Journal::Wal);
    std::printf("restore, WAL, %lld MB\n", QFile(database).size() / 1'000'000);
    const QString image = resultOf(backup(setting, database)).value(u"path").toString();

    const double cp = best(setting, [&] {
        return shell(u"cp \"$1\" \"$2\" && sync \"$2\""_s, {image, copy});
    });
    const double guide = best(setting, [&] {
        return shell(
            u"cp \"$2\" \"$3\"; cp \"$1\" \"$2\"; sqlite3 \"$2\" 'PRAGMA integrity_check'"_s,
            {image, database, copy});
    });
    QFile::remove(copy);
    const double plain =
        best(setting, [&] { return restore(image, database, {u"--no-verify"_s}); });
    const double hot = best(setting, [&] {
        leaveHotWal(database);
        return restore(image, database, {u"--no-verify"_s});
    });
    const double proven = best(setting, [&] { return restore(image, database, {}); });
    row(setting, "cp, then fsync", cp, 0, "s");
    row(setting, "guide's sequence (cp, cp, integrity_check)", guide, 0, "s");
    row(setting, "swap restore, not verified", plain, 0, "s");
    row(setting, "the same over a hot -wal", hot, 0, "s");
    row(setting, "swap restore, verified", proven, 0, "s");
    row(setting, "swap restore, not verified / (cp, fsync)", plain / cp, 1.5, "");
    row(setting, "the same over a hot -wal", hot / cp, 1.5, "");
    row(setting, "swap restore, verified / guide's sequence", proven / guide, 0.75, "");
    QFile::remove(database);
    QFile::remove(image);
    QDir(setting.file(u"home/restores"_s)).removeRecursively();
}

} // namespace bench

// Measures the bars of the main job, as ratios against stock programs in one run, on a database
// made afresh.
//
//   holdfast-bench [--megabytes 1200] [--repeat 3] [--folder DIR] [--enforce] [--only SECTION]
//
// Prints a table; with --enforce it ends with 1 if a bar is missed. The best of `repeat` runs
// counts on both sides. Sections: quiet, wal, rollback, memory, verify, restore,
// diff, tables. That of diff needs sqldiff.

#include "core/sqlite/library.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/diffsection.h"
#include "tests/bench/probewriter.h"
#include "tests/bench/restoresection.h"
#include "tests/bench/setting.h"
#include "tests/bench/tablessection.h"
#include "tests/bench/verifysection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

using namespace bench;
using namespace Qt::StringLiterals;

namespace {

double shellBackup(const Setting& setting, const QString& database, bool check)
{
    const QString copy = setting.file(u"shell.db"_s);
    QFile::remove(copy);
    double seconds = measure(u"sqlite3"_s, {database, u".backup '%1'"_s.arg(copy)}).seconds;
    if (check)
        seconds += measure(u"sqlite3"_s, {copy, u"PRAGMA integrity_check"_s}).seconds;
    QFile::remove(copy);
    return seconds;
}

double copyAndSync(const Setting& setting, const QString& database)
{
    const QString copy = setting.file(u"copy.db"_s);
    const double seconds =
        measure(u"sh"_s, {u"-c"_s, u"cp \"$1\" \"$2\" && sync \"$2\""_s, u"sh"_s, database, copy})
            .seconds;
    QFile::remove(copy);
    return seconds;
}

double quietCapture(const Setting& setting, const QString& database)
{
    return best(setting, [&] { return backup(setting, database, {u"--no-verify"_s}).seconds; });
}

void quiet(Setting& setting)
{
    const QString database = setting.file(u"quiet.db"_s);
    makeDatabase(database, setting.megabytes, Journal::Wal);
    std::printf("quiet, WAL, %lld MB\n", QFile(database).size() / 1'000'000);
    const double shell = best(setting, [&] { return shellBackup(setting, database, false); });
    const double copy = best(setting, [&] { return copyAndSync(setting, database); });
    const double capture = quietCapture(setting, database);
    row(setting, "sqlite3 .backup", shell, 0, "s");
    row(setting, "cp, then fsync", copy, 0, "s");
    row(setting, "capture", capture, 0, "s");
    row(setting, "capture / sqlite3 .backup", capture / shell, 0.40, "");
    row(setting, "capture / (cp, fsync)", capture / copy, 2.0, "");
    const double script = best(setting, [&] { return shellBackup(setting, database, true); });
    const double proven = best(setting, [&] { return backup(setting, database).seconds; });
    row(setting, "guide's script (.backup, integrity_check)", script, 0, "s");
    row(setting, "capture + full proof", proven, 0, "s");
    row(setting, "capture + full proof / guide's script", proven / script, 0.50, "");
    QFile::remove(database);
}

CommitTimes undisturbed(const QString& database, Synchronous synchronous)
{
    ProbeWriter writer(database, synchronous);
    measure(u"sleep"_s, {u"5"_s});
    return writer.stop();
}

void underWal(Setting& setting)
{
    const QString database = setting.file(u"wal.db"_s);
    makeDatabase(database, setting.megabytes, Journal::Wal);
    std::printf("100 commits a second, WAL\n");
    const double alone = quietCapture(setting, database);
    for (const Synchronous synchronous : {Synchronous::Normal, Synchronous::Full}) {
        const bool counts = synchronous == Synchronous::Normal;
        std::printf(" synchronous %s\n", counts ? "NORMAL" : "FULL (reported, no bar)");
        const CommitTimes before = undisturbed(database, synchronous);
        ProbeWriter writer(database, synchronous);
        const MeasuredRun run = backup(setting, database, {u"--no-verify"_s});
        const CommitTimes during = writer.stop();
        row(setting, "capture under writes / quiet", run.seconds / alone, counts ? 1.5 : 0, "");
        row(setting, "errors of the writer", static_cast<double>(during.errors), counts ? 0.5 : 0,
            "");
        row(setting, "p99 commit without a backup", before.p99Milliseconds, 0, "ms");
        row(setting, "p99 commit during it, above that",
            during.p99Milliseconds - before.p99Milliseconds, counts ? 10 : 0, "ms");
        row(setting, "longest commit during it", during.longestMilliseconds, 0, "ms");
    }
    ProbeWriter writer(database, Synchronous::Normal);
    const QString copy = setting.file(u"shell.db"_s);
    const MeasuredRun shell = measure(u"sqlite3"_s, {database, u".backup '%1'"_s.arg(copy)}, 60);
    std::printf("  %-58s %s after %.1f s\n", "sqlite3 .backup under the same writes",
                shell.finished ? "finished" : "NOT finished, cut", shell.seconds);
    QFile::remove(copy);
    writer.stop();
    QFile::remove(database);
}

void underRollback(Setting& setting)
{
    const QString database = setting.file(u"rollback.db"_s);
    makeDatabase(database, setting.megabytes, Journal::Delete);
    std::printf("100 commits a second, DELETE journal\n");
    const double alone = quietCapture(setting, database);
    ProbeWriter writer(database, Synchronous::Normal);
    const MeasuredRun run = backup(setting, database, {u"--no-verify"_s});
    const CommitTimes during = writer.stop();
    const double gigabytes = static_cast<double>(QFile(database).size()) / 1e9;
    row(setting, "capture under writes / quiet", run.seconds / alone, 3, "");
    row(setting, "errors of the writer (busy timeout 5 s)", static_cast<double>(during.errors), 0.5,
        "");
    row(setting, "longest stall a GB", during.longestMilliseconds / 1000 / gigabytes, 1.5, "s/GB");
    row(setting, "longest stall as the result says", resultOf(run)[u"longest_stall_s"_s].toDouble(),
        0, "s");
    QFile::remove(database);
}

void memory(Setting& setting)
{
    std::printf("peak anonymous memory of holdfastctl backup (with full proof)\n");
    for (const int factor : {1, 8}) {
        const QString database = setting.file(u"memory.db"_s);
        QFile::remove(database);
        makeDatabase(database, setting.megabytes * factor, Journal::Wal);
        const MeasuredRun run = backup(setting, database);
        const QByteArray what =
            QByteArray::number(static_cast<double>(QFile(database).size()) / 1e9, 'f', 1) + " GB";
        row(setting, what.constData(), static_cast<double>(run.peakAnonymousKib) / 1024, 64, "MiB");
        QFile::remove(database);
    }
}

} // namespace

int main(int argc, char** argv)
{
    core::sqlite::setUpLibrary();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"megabytes"_s, u"Size of the database."_s, u"n"_s, u"1200"_s},
         {u"repeat"_s, u"Runs of each; the best counts."_s, u"n"_s, u"3"_s},
         {u"folder"_s, u"Where to work."_s, u"dir"_s, QDir::tempPath()},
         {u"only"_s, u"quiet, wal, rollback, memory, verify, restore, diff or tables."_s,
          u"section"_s},
         {u"enforce"_s, u"A missed bar is a failure."_s}});
    parser.process(application);

    const QTemporaryDir work(parser.value(u"folder"_s) + u"/holdfast-bench-XXXXXX"_s);
    Setting setting{.folder = work.path(),
                    .megabytes = parser.value(u"megabytes"_s).toInt(),
                    .repeat = parser.value(u"repeat"_s).toInt()};
    qputenv("HOLDFAST_HOME", setting.file(u"home"_s).toUtf8());
    qputenv("HOLDFAST_LOCKS", setting.file(u"locks"_s).toUtf8());

    const std::vector<std::pair<QString, void (*)(Setting&)>> sections{
        {u"quiet"_s, &quiet},    {u"wal"_s, &underWal},       {u"rollback"_s, &underRollback},
        {u"memory"_s, &memory},  {u"verify"_s, &verifying},   {u"restore"_s, &restoring},
        {u"diff"_s, &comparing}, {u"tables"_s, &bringingBack}};
    try {
        for (const auto& [name, run] : sections) {
            if (!parser.isSet(u"only"_s) || parser.value(u"only"_s) == name)
                run(setting);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "holdfast-bench: %s\n", error.what());
        return 1;
    }
    return parser.isSet(u"enforce"_s) && setting.missed > 0 ? 1 : 0;
}

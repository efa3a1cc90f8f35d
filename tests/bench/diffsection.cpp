#include "tests/bench/diffsection.h"

#include "tests/bench/benchdatabase.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

void mustWork(bool works)
{
    if (!works)
        throw std::runtime_error("A comparison failed.");
}

/// Its output, SQL of megabytes, goes nowhere.
double sqldiff(const QString& first, const QString& second)
{
    const MeasuredRun run =
        measure(u"sh"_s, {u"-c"_s, u"sqldiff \"$1\" \"$2\" >/dev/null"_s, u"sh"_s, first, second});
    mustWork(run.finished && run.exitCode == 0);
    return run.seconds;
}

struct Compared
{
    double seconds = 0;
    double mebibytes = 0;
};

/// The shortest time, and the most memory.
Compared compared(const Setting& setting, const QString& first, const QString& second, int exitCode)
{
    Compared all;
    all.seconds = best(setting, [&] {
        const MeasuredRun run = measure(QStringLiteral(DIFFER), {first, second, setting.folder});
        mustWork(run.exitCode == exitCode);
        all.mebibytes = std::max(all.mebibytes, static_cast<double>(run.peakAnonymousKib) / 1024);
        return run.seconds;
    });
    return all;
}

/// One row of a hundred, here and there.
void change(const QString& database)
{
    const MeasuredRun run =
        measure(u"sqlite3"_s,
                {database,
                 u"UPDATE documents SET title = title || ' again' WHERE id % 200 = 7;"
                 "DELETE FROM documents WHERE id % 200 = 8;"
                 "UPDATE events SET payload = '{}' WHERE id % 100 = 9;"
                 "UPDATE files SET content = x'00' || substr(content, 2) WHERE id % 100 = 10"_s});
    mustWork(run.exitCode == 0);
}

} // namespace

void comparing(Setting& setting)
{
    const QString first = setting.file(u"first.db"_s);
    const QString second = setting.file(u"second.db"_s);
    makeDatabase(first, setting.megabytes, Journal::Delete);
    mustWork(QFile::copy(first, second));
    std::printf("diff, two of %lld MB\n", QFile(first).size() / 1'000'000);
    const double stockSame = best(setting, [&] { return sqldiff(first, second); });
    const Compared same = compared(setting, first, second, 0);
    change(second);
    const double stockChanged = best(setting, [&] { return sqldiff(first, second); });
    const Compared changed = compared(setting, first, second, 1);
    row(setting, "sqldiff, 1 % of the rows changed", stockChanged, 0, "s");
    row(setting, "diff", changed.seconds, 0, "s");
    row(setting, "sqldiff, identical copies", stockSame, 0, "s");
    row(setting, "diff of identical copies", same.seconds, 0, "s");
    row(setting, "diff / sqldiff", changed.seconds / stockChanged, 0.35, "");
    row(setting, "diff / sqldiff, identical copies", same.seconds / stockSame, 0.15, "");
    row(setting, "memory of diff", changed.mebibytes, 128, "MiB");
    QFile::remove(first);
    QFile::remove(second);
}

} // namespace bench

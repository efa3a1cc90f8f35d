#include "tests/bench/verifysection.h"

#include "tests/bench/benchdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

void dropFromCache(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)
        || ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
        throw std::runtime_error("The file cannot be dropped from the page cache.");
}

double stockCheck(const QString& image)
{
    return measure(u"sqlite3"_s, {image, u"PRAGMA integrity_check"_s}).seconds;
}

double verify(const QString& image, const QString& level)
{
    const MeasuredRun run =
        measure(QStringLiteral(HOLDFASTCTL), {u"verify"_s, image, u"--level"_s, level});
    if (run.exitCode != 0)
        throw std::runtime_error("A verify failed.");
    return run.seconds;
}

/// Cancels one check after the other, each at a later moment of it; the longest time from that to
/// the end of the program.
double longestCancel(const QString& image, double whole)
{
    constexpr int kMoments = 20;
    constexpr int kCancelled = 4; // the exit code
    double longest = 0;
    for (int moment = 1; moment <= kMoments; ++moment) {
        QProcess check;
        check.start(QStringLiteral(HOLDFASTCTL), {u"verify"_s, image});
        if (check.waitForFinished(static_cast<int>(whole * 1000 * moment / (kMoments + 1))))
            continue; // this one was faster
        QElapsedTimer timer;
        timer.start();
        check.terminate();
        if (!check.waitForFinished())
            throw std::runtime_error("A verify cannot be cancelled.");
        if (check.exitCode() == kCancelled)
            longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return longest;
}

MeasuredRun mapPages(const QString& image)
{
    MeasuredRun run = measure(QStringLiteral(PAGEMAPPER), {image});
    if (run.exitCode != 0)
        throw std::runtime_error("The pages could not be mapped.");
    return run;
}

} // namespace

void verifying(Setting& setting)
{
    const QString database = setting.file(u"verify.db"_s);
    makeDatabase(database, setting.megabytes, Journal::Wal);
    std::printf("checks of a backup, %lld MB\n", QFile(database).size() / 1'000'000);
    const QString image = resultOf(backup(setting, database)).value(u"path").toString();
    QFile::remove(database);

    const double cached = best(setting, [&] { return stockCheck(image); });
    const double stock = best(setting, [&] {
        dropFromCache(image);
        return stockCheck(image);
    });
    const double full = best(setting, [&] { return verify(image, u"full"_s); });
    const double quick = best(setting, [&] { return verify(image, u"quick"_s); });
    row(setting, "sqlite3 integrity_check, from the disk", stock, 0, "s");
    row(setting, "sqlite3 integrity_check, in memory", cached, 0, "s");
    row(setting, "verify, from the disk", full, 0, "s");
    row(setting, "verify --level quick, from the disk", quick, 0, "s");
    row(setting, "verify / integrity_check", full / stock, 0.45, "");
    row(setting, "verify --level quick / integrity_check", quick / stock, 0.25, "");
    row(setting, "verify / integrity_check in memory", full / cached, 0, "");
    row(setting, "verify --level quick / integrity_check in memory", quick / cached, 0, "");

    row(setting, "verify, from a cancel to its end, the longest", longestCancel(image, full), 0.2,
        "s");

    const MeasuredRun map = mapPages(image);
    const double seconds = best(setting, [&] {
        dropFromCache(image);
        return mapPages(image).seconds;
    });
    row(setting, "map of all pages, from the disk", seconds, 2, "s");
    row(setting, "its memory", static_cast<double>(map.peakAnonymousKib) / 1024, 100, "MiB");
    QFile::remove(image);
}

} // namespace bench

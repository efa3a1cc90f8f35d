#include "tests/bench/setting.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// The folders stay: without them it would be a drive that is gone.
void removeBackups(const QString& vault)
{
    QDirIterator files(vault, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
}

} // namespace

void row(Setting& setting, const char* what, double value, double bar, const char* unit)
{
    const bool met = bar == 0 || value <= bar;
    if (!met)
        ++setting.missed;
    if (bar == 0)
        std::printf("  %-58s %9.2f %-6s\n", what, value, unit);
    else
        std::printf("  %-58s %9.2f %-6s bar %7.2f  %s\n", what, value, unit, bar,
                    met ? "met" : "MISSED");
    std::fflush(stdout);
}

double best(const Setting& setting, const std::function<double()>& once)
{
    double seconds = once();
    for (int i = 1; i < setting.repeat; ++i)
        seconds = std::min(seconds, once());
    return seconds;
}

MeasuredRun backup(const Setting& setting, const QString& database, const QStringList& more)
{
    removeBackups(setting.file(u"vault"_s));
    MeasuredRun run =
        measure(QStringLiteral(HOLDFASTCTL),
                QStringList{u"--json"_s, u"backup"_s, database, u"--to"_s, setting.file(u"vault"_s)}
                    + more);
    if (run.exitCode != 0)
        throw std::runtime_error("A backup failed: " + run.output.right(300).toStdString());
    return run;
}

QJsonObject resultOf(const MeasuredRun& run)
{
    return QJsonDocument::fromJson(run.output.trimmed().split('\n').last()).object();
}

} // namespace bench

#include "tests/shots/samplefleet.h"

#include "tests/shots/samplevault.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::WindowBench;

namespace shots {

namespace {

/// A database with a label, in the configuration.
QString protect(const WindowBench& bench, const QString& name, const QString& label, int rows)
{
    const QString path = bench.makeDatabase(name, rows);
    QByteArray entry =
        "[[database]]\nname = \"" + name.toUtf8() + "\"\npath = \"" + path.toUtf8() + "\"\n";
    if (!label.isEmpty())
        entry += "label = \"" + label.toUtf8() + "\"\n";
    bench.configure(entry);
    return path;
}

/// Days before today at two in the morning, local time.
core::UtcTime nightOf(int daysAgo)
{
    const QDate day = QDate(2025, 9, 29).addDays(-daysAgo);
    const QDateTime night(day, QTime(2, 0));
    return core::UtcTime(std::chrono::milliseconds(night.toMSecsSinceEpoch()));
}

/// Each night of a month but one, two on one day, a pin, and a damaged one.
void fillMonth(const WindowBench& bench, const QString& database)
{
    for (int daysAgo = 29; daysAgo >= 0; --daysAgo) {
        if (daysAgo == 18)
            continue;
        core::jobs::BackupSpec spec{.database = database};
        spec.pin = daysAgo == 21;
        spec.label = spec.pin ? u"before v2.4"_s : QString();
        const auto made = backUp(bench, spec, nightOf(daysAgo));
        if (daysAgo == 3)
            turnABit(made.artifactPath);
        if (daysAgo == 3)
            verify(bench, made);
    }
    backUp(bench, {.database = database, .verify = false}, nightOf(5) + 15h);
    for (const auto ago : {272min, 152min, 32min})
        backUp(bench, {.database = database}, pictureTime() - ago);
}

} // namespace

QString makeProtected(const WindowBench& bench)
{
    const QString database = protect(bench, u"dispatch.db"_s, u"Production"_s, 4000);
    fillMonth(bench, database);
    setSampleNow(pictureTime());
    return database;
}

QStringList makeFleet(const WindowBench& bench)
{
    const QString archive = protect(bench, u"dispatch-archive.db"_s, u"Archive"_s, 20'000);
    const QString production = makeProtected(bench);
    const QString staging = protect(bench, u"dispatch-staging.db"_s, u"Staging"_s, 3000);
    const QString demo = protect(bench, u"onboarding-demo.db"_s, u"Demo"_s, 800);
    backUp(bench, {.database = archive}, pictureTime() - 170h);
    backUp(bench, {.database = staging}, pictureTime() - 26h);
    backUp(bench, {.database = demo}, pictureTime() - 37h);
    const auto hurt = backUp(bench, {.database = demo}, pictureTime() - 13h);
    turnABit(hurt.artifactPath);
    setSampleNow(pictureTime() - 12h);
    verify(bench, hurt);
    setSampleNow(pictureTime());
    return {archive, production, staging, demo};
}

void makeMany(const WindowBench& bench, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"shard-%1.db"_s.arg(i, 3, 10, QChar(u'0'));
        const QString path = protect(bench, name, {}, 5);
        if (i % 9 != 4)
            backUp(bench, {.database = path}, pictureTime() - std::chrono::minutes(10 + i * 8));
    }
    setSampleNow(pictureTime());
}

void forgetHistory(const WindowBench& bench)
{
    const QFileInfo catalog(bench.engine.workshop.places.catalogFile);
    const QDir folder = catalog.dir();
    for (const QString& file : folder.entryList({catalog.fileName() + u'*'}, QDir::Files))
        QFile::remove(folder.filePath(file));
}

} // namespace shots

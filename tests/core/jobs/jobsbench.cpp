#include "tests/core/jobs/jobsbench.h"

#include "core/jobs/shelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace jobstest {

Bench::Bench()
{
    setMode(m_folder.path(), 0755);
    QDir().mkpath(home());
    QDir().mkpath(data());
    workshop = {.places = config::placesBelow(home()), .program = u"test"_s, .clock = &noonOf<1>};
    qputenv("HOLDFAST_LOCKS", m_folder.filePath(u"locks"_s).toUtf8());
}

Bench::~Bench()
{
    qunsetenv("HOLDFAST_LOCKS");
}

QString Bench::vault() const
{
    return workshop.places.backups + u'/' + core::vault::folderNameFor(database());
}

bool Bench::make(const QByteArrayList& statements, const QString& path) const
{
    Database made(path.isEmpty() ? database() : path);
    return made.run(statements);
}

Result<jobs::BackupReport> Bench::backup(jobs::BackupSpec spec)
{
    if (spec.database.isEmpty())
        spec.database = database();
    return jobs::runBackup(spec, workshop, job());
}

Result<jobs::VerifyReport> Bench::verify(const QString& what)
{
    return jobs::runVerify({.what = what, .database = database()}, workshop, job());
}

catalog::JobRecord Bench::lastJob() const
{
    const auto records = jobs::history({}, 1, workshop);
    if (records && !records->empty())
        return records->front();
    qWarning() << "no history:" << outcomeOf(records)
               << (records ? QString() : records.error().detail);
    return {};
}

QStringList Bench::leftovers() const
{
    QStringList found;
    for (const QString& folder : {workshop.places.backups, workshop.places.work, data()}) {
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = QFileInfo(it.next()).fileName();
            const bool odd = name.endsWith(kPartialSuffix) || name.endsWith(u"-shm")
                || name.endsWith(u"-wal") || name.endsWith(u"-journal");
            if (odd || folder == workshop.places.work)
                found.append(it.filePath());
        }
    }
    return found;
}

vault::CheckRecord checkOf(const vault::Proof& proof, const char* name)
{
    for (const vault::CheckRecord& check : proof.checks) {
        if (check.name == QLatin1StringView(name))
            return check;
    }
    return {};
}

bool breakInteriorPage(const QString& path)
{
    qint64 root = 0;
    {
        Database database(path);
        root = database.ask("SELECT rootpage FROM sqlite_schema WHERE name = 't'").toLongLong();
    }
    constexpr qint64 cells = 3; // the offset of the number of cells in a page
    return root > 1 && flipByte(path, (root - 1) * 4096 + cells);
}

void setMode(const QString& path, unsigned mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("chmod failed");
}

} // namespace jobstest

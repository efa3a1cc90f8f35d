#include "tests/core/capture/capturebench.h"

#include "core/sqlite/sourceaccess.h"
#include "core/sqlite/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace capturetest {

namespace {

QString nameOf(sqlite::SourceWay way)
{
    using Way = sqlite::SourceWay;
    switch (way) {
    case Way::Rollback: return u"Rollback"_s;
    case Way::CleanWal: return u"CleanWal"_s;
    case Way::SharedMemory: return u"SharedMemory"_s;
    case Way::HotWal: return u"HotWal"_s;
    case Way::Immutable: return u"Immutable"_s;
    case Way::PrivateCopy: return u"PrivateCopy"_s;
    }
    return {};
}

void setMode(const QString& path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("chmod failed");
}

/// How it was opened and what it says; closed again when this returns.
QString openAndAsk(const Bench& bench, const QString& database)
{
    Sink sink;
    auto source = sqlite::Source::open({.path = database, .workFolder = bench.work()}, {{}, sink});
    if (!source)
        return outcomeOf(source);
    auto statement = source->connection().prepare(fingerprintSql());
    if (!statement)
        return statement.error().detail;
    const auto row = statement->step();
    const QString said = row ? statement->text(0) : row.error().detail;
    return nameOf(source->way()) + u": "_s + said;
}

} // namespace

Bench::Bench()
{
    setMode(m_folder.path(), 0755);
    for (const QString& folder : {source(), images(), work()}) {
        QDir().mkpath(folder);
        setMode(folder, 0777);
    }
}

Bench::~Bench()
{
    setMode(source(), 0777);
}

void Bench::makeReadOnly() const
{
    for (const QString& name : QDir(source()).entryList(QDir::Files))
        setMode(source() + u'/' + name, 0444);
    setMode(source(), 0555);
}

QStringList Bench::leftovers() const
{
    QStringList found;
    for (const QString& folder : {images(), work()}) {
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
    }
    return found;
}

Result<capture::Captured> Bench::capture(ProgressSink& sink, const QString& database,
                                         const std::stop_token& stop) const
{
    auto wanted = spec;
    wanted.source = database.isEmpty() ? path() : database;
    wanted.finalName = u"image.db"_s;
    wanted.workFolder = work();
    if (wanted.folder.isEmpty())
        wanted.folder = images();
    return capture::captureOnline(wanted, {stop, sink});
}

QString judge(const capture::Captured& captured, const QByteArray& sql)
{
    const QByteArray bytes = bytesOf(captured.image.path());
    sqlite::ImageHasher hasher(*PageSize::fromBytes(captured.pageSize));
    hasher.add(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    if (captured.pageHashes != hasher.pageHashes())
        return u"[other page hashes]"_s;
    if (captured.bytes != ByteCount(bytes.size())
        || qint64{captured.pages} * captured.pageSize != bytes.size())
        return u"[other size]"_s;
    Database image(captured.image.path());
    const QString verdict = image.ask("PRAGMA integrity_check");
    return verdict == u"ok" ? image.ask(sql) : verdict;
}

QString tell(const Bench& bench, const QString& database)
{
    const QString path = database.isEmpty() ? bench.path() : database;
    const QString opened = openAndAsk(bench, path);
    Sink sink;
    const auto captured = bench.capture(sink, path);
    if (!captured)
        return opened + u" | "_s + outcomeOf(captured) + u": "_s + captured.error().detail;
    return u"%1 | %2 | %3"_s.arg(opened, captured->journalMode, judge(*captured, fingerprintSql()));
}

} // namespace capturetest

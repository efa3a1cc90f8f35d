#include "tests/core/jobs/discoverbench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <sys/time.h>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;
using jobs::Discovery;

namespace jobstest {

void DiscoverTest::setUp()
{
    m_bench = std::make_unique<Bench>();
    // No mounts: nothing depends on the drives of this machine.
    m_spec = {.home = home(), .places = {{home(), 3}}, .mountTable = path(u"none"_s)};
}

QString DiscoverTest::make(const QString& name, const QByteArrayList& statements)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    if (!m_bench->make(statements, path(name)))
        qFatal("no database");
    return path(name);
}

void DiscoverTest::write(const QString& name, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    if (!writeBytes(path(name), bytes))
        qFatal("no file");
}

void DiscoverTest::age(const QString& name, std::chrono::hours age)
{
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now() - age);
    const std::array<timeval, 2> times{
        {{.tv_sec = now, .tv_usec = 0}, {.tv_sec = now, .tv_usec = 0}}};
    QCOMPARE(::utimes(QFile::encodeName(path(name)).constData(), times.data()), 0);
}

Discovery DiscoverTest::look()
{
    const auto discovery = jobs::discover(m_spec, m_bench->workshop, m_bench->job());
    if (!discovery)
        qWarning() << discovery.error().detail;
    return discovery ? *discovery : Discovery();
}

QStringList DiscoverTest::found()
{
    QStringList paths;
    for (const jobs::FoundDatabase& one : look().databases)
        paths << QDir(home()).relativeFilePath(one.path);
    return paths;
}

} // namespace jobstest

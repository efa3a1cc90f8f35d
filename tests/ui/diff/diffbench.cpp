#include "tests/ui/diff/diffbench.h"

#include "core/config/places.h"
#include "core/sqlite/connection.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

void make(const QString& path, const QByteArray& sql)
{
    auto made =
        core::sqlite::Connection::open(path, {.mode = core::sqlite::Connection::Mode::CreateNew});
    if (!made || !made->execute(sql) || !made->close())
        qFatal("The database cannot be made.");
}

} // namespace

DiffBench::DiffBench(const QByteArray& first, const QByteArray& second)
    : m_runner(m_jobThreads)
    , m_reader(m_readThreads)
    , m_engine{.workshop = {.places = core::config::placesBelow(m_folder.filePath(u"home"_s)),
                            .program = u"holdfast"_s},
               .runner = m_runner,
               .jobs = m_jobs,
               .reader = m_reader}
{
    qputenv("HOLDFAST_LOCKS", QFile::encodeName(m_folder.filePath(u"locks"_s)));
    m_readThreads.setMaxThreadCount(4);
    make(this->first(), first);
    make(this->second(), second);
}

std::unique_ptr<ui::diff::ComparisonFeed> DiffBench::makeFeed() const
{
    return std::make_unique<ui::diff::ComparisonFeed>(engine(),
                                                      core::jobs::ComparedSpec{.what = first()},
                                                      core::jobs::ComparedSpec{.what = second()});
}

std::unique_ptr<ui::diff::ComparisonFeed> DiffBench::compare() const
{
    auto feed = makeFeed();
    feed->start();
    rest();
    return feed;
}

void DiffBench::rest() const
{
    QTRY_VERIFY_WITH_TIMEOUT(engine().reader.isIdle(), 60'000);
}

} // namespace testsupport

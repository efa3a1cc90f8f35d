#include "tests/ui/diff/diffbench.h"

#include "core/sqlite/connection.h"

#include <QTest>

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
{
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

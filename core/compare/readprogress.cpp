#include "core/compare/readprogress.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"

#include <algorithm>

namespace core::compare {

namespace {

/// A rowid may be any number, but few tables have more rows, and none in so few pages.
constexpr qint64 kMostRowsInPage = 1024;

qint64 askedFor(sqlite::Connection& connection, const QByteArray& sql)
{
    auto asked = connection.prepare(sql);
    if (!asked || !asked->step())
        return 0; // damage shows elsewhere
    return asked->integer(0);
}

/// Where rowids have no gaps, it is right.
qint64 estimatedRows(const std::optional<TableFacts>& facts, sqlite::Connection& connection)
{
    if (!facts || !facts->hasRowid() || facts->isVirtual)
        return 0;
    const qint64 highest =
        askedFor(connection, "SELECT max(" + facts->rowid() + ") FROM " + facts->shape.from());
    const qint64 pages = askedFor(connection, "PRAGMA main.page_count");
    return highest > pages * kMostRowsInPage ? 0 : std::max<qint64>(highest, 0);
}

} // namespace

ReadProgress::ReadProgress(const TablePair& pair, sqlite::Connection& first,
                           sqlite::Connection& second, const JobContext& job)
    : m_job(job)
    , m_table((pair.second ? pair.second : pair.first)->shape.name)
    , m_total(std::max(estimatedRows(pair.first, first), estimatedRows(pair.second, second)))
{
}

void ReadProgress::restart(qint64 known)
{
    m_first = known;
    m_second = known;
}

void ReadProgress::add(bool ofFirst, qint64 rows)
{
    (ofFirst ? m_first : m_second) += rows;
    const qint64 done = std::max(m_first, m_second);
    m_job.progress.report(
        {.phase = Phase::Reading,
         .done = static_cast<std::uint64_t>(done),
         .total = m_total == 0 ? 0 : static_cast<std::uint64_t>(std::max(m_total, done)),
         .unit = Unit::Rows,
         .subject = m_table});
}

} // namespace core::compare

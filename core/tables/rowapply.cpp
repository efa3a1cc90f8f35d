#include "core/tables/rowapply.h"

#include "core/sqlite/eachrow.h"
#include "core/tables/schemawork.h"

namespace core::tables {

namespace {

using compare::Change;

constexpr quint64 kRowsBetweenLooks = 256; ///< at the stop request

class Meter
{
public:
    Meter(const LoggedTable& logged, const JobContext& job)
        : m_logged(logged)
        , m_job(job)
    {
    }

    Result<> count()
    {
        if (++m_done % kRowsBetweenLooks != 0)
            return {};
        if (m_job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        const qint64 total = m_logged.added + m_logged.removed + 2 * m_logged.changed;
        m_job.progress.report({.phase = Phase::Replacing,
                               .done = m_done,
                               .total = static_cast<std::uint64_t>(total),
                               .unit = Unit::Rows,
                               .subject = m_logged.table});
        return {};
    }

private:
    const LoggedTable& m_logged;
    const JobContext& m_job;
    quint64 m_done = 0;
};

/// Most rows that the table will have are put in now.
Result<bool> isMostlyNew(sqlite::Connection& live, const RowPlace& place, const LoggedTable& logged)
{
    const qint64 come = logged.added + logged.changed;
    if (come < kManyRows || place.table.isVirtual)
        return false;
    const auto there = countRows(live, place.table);
    if (!there)
        return there.error();
    return come > *there - logged.removed - logged.changed;
}

Result<> changeRows(const LoggedPart& what, const LoggedPart& from, TableWriter& writer,
                    const NewValues& values, const JobContext& job)
{
    Meter meter(what.logged(), job);
    if (what.logged().removed + what.logged().changed > 0) {
        const auto erased = what.log.read(what.table, [&](const RowChange& change) -> Result<> {
            if (change.change == Change::Added)
                return {};
            if (auto done = writer.erase(change.key); !done)
                return done;
            return meter.count();
        });
        if (!erased)
            return erased;
    }
    return from.log.read(from.table, [&](const RowChange& change) -> Result<> {
        const auto row = values(change);
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (auto done = writer.insert(change.key, **row); !done)
            return done;
        return meter.count();
    });
}

} // namespace

Result<qint64> countRows(sqlite::Connection& live, const TableFacts& table)
{
    qint64 count = 0;
    const auto read = forEachRow(live, "SELECT count(*) FROM " + table.from(),
                                 [&](const sqlite::Statement& row) { count = row.integer(0); });
    if (!read)
        return read.error();
    return count;
}

Result<> applyRows(sqlite::Connection& live, const LoggedPart& what, const LoggedPart& from,
                   const NewValues& values, const JobContext& job)
{
    const LoggedTable& logged = what.logged();
    if (logged.added + logged.removed + logged.changed == 0)
        return {};
    const auto place = placeOf(live, logged);
    if (!place)
        return place.error();
    const auto many = isMostlyNew(live, *place, logged);
    if (!many)
        return many.error();
    std::optional<SetAsideIndexes> indexes;
    if (*many) {
        auto aside = SetAsideIndexes::drop(live, place->table.name);
        if (!aside)
            return aside.error();
        indexes.emplace(std::move(*aside));
    }
    {
        auto writer = TableWriter::open(live, *place);
        if (!writer)
            return writer.error();
        if (auto changed = changeRows(what, from, *writer, values, job); !changed)
            return changed;
    }
    return indexes ? indexes->makeAgain(live) : Result<>();
}

TableOutcome outcomeOf(const LoggedTable& logged)
{
    return {.table = logged.table,
            .added = logged.added,
            .removed = logged.removed,
            .changed = logged.changed,
            .wasMade = logged.wasMade};
}

} // namespace core::tables

#include "core/tables/tablefill.h"

#include "core/sqlite/eachrow.h"
#include "core/tables/rowvalues.h"

namespace core::tables {

namespace {

using sqlite::Statement;

constexpr qint64 kRowsBetweenLooks = 1024; ///< at the stop request

bool comesAsItIs(const Pairing& pairing)
{
    if (!pairing.keyIsInteger || !pairing.choice.isWhole() || pairing.live.isVirtual
        || pairing.isRetyped || pairing.keepsRowid)
        return false;
    for (std::size_t i = 0; i < pairing.live.columns.size(); ++i) {
        if (!pairing.comesFromBackup(i))
            return false;
    }
    return true;
}

/// Rows of a table, at most so many: as good as counted where there are few.
Result<qint64> countUpTo(qint64 most, sqlite::Connection& connection, const TableFacts& table)
{
    qint64 count = 0;
    const auto read = forEachRow(connection,
                                 "SELECT count(*) FROM (SELECT 1 FROM " + table.from() + " LIMIT "
                                     + QByteArray::number(most) + ')',
                                 [&](const Statement& row) { count = row.integer(0); });
    if (!read)
        return read.error();
    return count;
}

/// Counting them all would take as long as a quarter of the work.
qint64 estimateRows(sqlite::Connection& backup, const Pairing& pairing)
{
    qint64 rows = 0;
    const QByteArray from = " FROM " + pairing.backup.from();
    const QByteArray key = pairing.backupKey.front().sql();
    static_cast<void>(forEachRow(backup,
                                 "SELECT (SELECT max(" + key + ')' + from + ") - (SELECT min(" + key
                                     + ')' + from + ") + 1",
                                 [&](const Statement& row) { rows = row.integer(0); }));
    return rows;
}

} // namespace

TableFill::TableFill(const Pairing& pairing, qint64 rows, SetAsideIndexes indexes, Statement from,
                     Statement into)
    : m_table(pairing.live.name)
    , m_keyAt(std::max(0, pairing.keyAt.front()))
    , m_rows(rows)
    , m_indexes(std::move(indexes))
    , m_from(std::move(from))
    , m_into(std::move(into))
{
}

Result<std::optional<TableFill>> TableFill::begin(sqlite::Connection& live,
                                                  sqlite::Connection& backup,
                                                  const Pairing& pairing, const LoggedTable& logged)
{
    if (!comesAsItIs(pairing))
        return std::optional<TableFill>();
    const auto there = countUpTo(1, live, pairing.live);
    if (!there)
        return there.error();
    const auto come = countUpTo(kManyRows, backup, pairing.backup);
    if (!come)
        return come.error();
    if (*there > 0 || *come < kManyRows)
        return std::optional<TableFill>();

    const auto place = placeOf(live, logged);
    if (!place)
        return place.error();
    auto indexes = SetAsideIndexes::drop(live, pairing.live.name);
    if (!indexes)
        return indexes.error();
    auto from = backup.prepare("SELECT " + pairing.backupList() + " FROM " + pairing.backup.from());
    if (!from)
        return from.error();
    auto into = live.prepare(place->insertion(/*withRowid=*/false));
    if (!into)
        return into.error();
    return std::optional<TableFill>(TableFill(pairing, estimateRows(backup, pairing),
                                              std::move(*indexes), std::move(*from),
                                              std::move(*into)));
}

Result<> TableFill::putAll(const JobContext& job)
{
    for (qint64 done = 0;; ++done) {
        if (done % kRowsBetweenLooks == 0) {
            if (job.stopRequested())
                return Error{.code = ErrorCode::Cancelled};
            report(done, job);
        }
        const auto row = m_from.step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return {};
        if (auto came = put(); !came)
            return came;
    }
}

Result<> TableFill::put()
{
    for (int column = 0; column < m_into.parameterCount(); ++column) {
        if (auto bound = m_into.bindFrom(column + 1, m_from, column); !bound)
            return bound;
    }
    const auto stepped = m_into.step();
    m_into.reset();
    if (stepped)
        return {};
    RowKey key;
    borrowValues(m_from, m_keyAt, 1, key);
    return explained(stepped.error(), m_table, key);
}

void TableFill::report(qint64 done, const JobContext& job) const
{
    job.progress.report({.phase = Phase::Replacing,
                         .done = static_cast<std::uint64_t>(done),
                         .total = static_cast<std::uint64_t>(std::max(done, m_rows)),
                         .unit = Unit::Rows,
                         .subject = m_table});
}

} // namespace core::tables

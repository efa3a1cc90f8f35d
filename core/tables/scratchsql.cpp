#include "core/tables/scratchsql.h"

#include "core/rows/value.h"

namespace core::tables {

using sqlite::Statement;

QByteArray each(const QByteArray& pattern, std::size_t count, const char* between)
{
    QByteArrayList parts;
    for (std::size_t i = 0; i < count; ++i)
        parts << QByteArray(pattern).replace('#', QByteArray::number(static_cast<int>(i)));
    return parts.join(between);
}

QByteArray numbered(const QByteArray& prefix, std::size_t count)
{
    return each(prefix + '#', count, ", ");
}

QByteArray parameters(std::size_t count)
{
    QByteArrayList parts;
    for (std::size_t i = 1; i <= count; ++i)
        parts << "?" + QByteArray::number(static_cast<int>(i));
    return parts.join(", ");
}

QByteArray declared(const QByteArray& prefix, const std::vector<sqlite::ColumnFacts>& columns)
{
    QByteArrayList parts;
    for (std::size_t i = 0; i < columns.size(); ++i)
        parts << prefix + QByteArray::number(static_cast<int>(i)) + ' ' + columns[i].sql();
    return parts.join(", ");
}

Result<> passRow(const Statement& from, int count, Statement& into)
{
    for (int i = 0; i < count; ++i) {
        if (auto bound = rows::bindValue(into, i + 1, rows::valueOf(from, i)); !bound)
            return bound;
    }
    return {};
}

Result<> runOnce(Statement& statement)
{
    const auto done = statement.step();
    statement.reset();
    if (!done)
        return done.error();
    return {};
}

Result<> forEachOf(Statement& query, const JobContext& job,
                   const std::function<Result<>(const Statement&)>& use)
{
    for (;;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        const auto row = query.step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return {};
        if (auto used = use(query); !used)
            return used;
    }
}

} // namespace core::tables

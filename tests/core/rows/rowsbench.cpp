#include "tests/core/rows/rowsbench.h"

#include "core/rows/rowtext.h"

using namespace Qt::StringLiterals;
using namespace core::rows;

namespace rowstest {

bool Bench::make(const QByteArrayList& statements) const
{
    sqlitetest::Database made(image());
    return made.run(statements);
}

RowSource Bench::source(const QString& table, const RowQuery& query) const
{
    return {.image = image(), .table = table, .query = query, .workFolder = folder()};
}

bool learnAll(RowSet& rows)
{
    core::NoProgress unseen;
    const core::JobContext job{{}, unseen};
    while (!rows.extent().isComplete) {
        if (!rows.advance(std::chrono::milliseconds(50), job))
            return false;
    }
    return true;
}

QStringList column(RowSet& rows, qint64 first, int count, int column)
{
    const auto some = rows.rows(first, count, RowSet::Width::Shown);
    if (!some)
        return {u"failed: "_s + core::errorKind(some.error().code)};
    QStringList texts;
    for (const Row& row : *some) {
        const Value& value = row.values[static_cast<std::size_t>(column)];
        texts << (value.isNull() ? u"NULL"_s : QString::fromUtf8(plainText(value)));
    }
    return texts;
}

QStringList allOf(const Bench& bench, const QString& table, const RowQuery& query, int which)
{
    const auto rows = bench.open(table, query);
    if (!rows)
        return {u"failed: "_s + core::errorKind(rows.error().code)};
    if (!learnAll(**rows))
        return {u"failed while it was learnt"_s};
    return column(**rows, 0, static_cast<int>((*rows)->extent().rows), which);
}

} // namespace rowstest

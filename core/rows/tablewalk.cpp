#include "core/rows/tablewalk.h"

#include <algorithm>

namespace core::rows {

namespace {

using sqlite::Statement;

constexpr qint64 kStride = 512;
constexpr int kRowsBetweenLooks = 256; ///< at the clock

Value integerValue(qint64 number)
{
    return {.type = ValueType::Integer, .integer = number};
}

} // namespace

TableWalk::TableWalk(std::unique_ptr<TableReader> reader, std::optional<qint64> rowsHint)
    : m_reader(std::move(reader))
    , m_hint(rowsHint)
{
}

Result<> TableWalk::begin()
{
    auto scan = m_reader->prepare(selectRows(shape(), {}, keyList(shape())));
    if (!scan)
        return scan.error();
    m_scan.emplace(std::move(*scan));
    return lookForGaps();
}

/// Rowids are distinct: as many of them as lie between the first and the last have no gaps.
Result<> TableWalk::lookForGaps()
{
    if (!shape().hasRowid || !m_hint || *m_hint <= 0)
        return {};
    const QByteArray rowid = shape().key.front().sql;
    std::vector<qint64> ends;
    for (const char* end : {"min", "max"}) {
        auto statement = m_reader->prepare(QByteArray("SELECT ") + end + "(" + rowid + ") FROM "
                                           + shape().from());
        if (!statement)
            return statement.error();
        if (const auto row = m_reader->step(*statement); !row)
            return row.error();
        if (statement->isNull(0))
            return {};
        ends.push_back(statement->integer(0));
    }
    // Unsigned: a rowid may be any number of 64 bits.
    const quint64 span = static_cast<quint64>(ends[1]) - static_cast<quint64>(ends[0]) + 1;
    if (span == static_cast<quint64>(*m_hint))
        m_firstRowid = ends[0];
    return {};
}

Extent TableWalk::extent() const
{
    if (m_firstRowid)
        return {.rows = *m_hint, .isComplete = true};
    return {.rows = m_known, .isComplete = m_isComplete};
}

Result<Extent> TableWalk::advance(std::chrono::milliseconds time, const JobContext& job)
{
    if (extent().isComplete)
        return extent();
    const auto learnt =
        m_reader->within(job, *m_scan, m_hint.value_or(0), [&] { return learn(time); });
    if (!learnt)
        return learnt.error();
    return extent();
}

Result<> TableWalk::learn(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    for (;;) {
        const auto row = m_reader->step(*m_scan);
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done) {
            m_isComplete = true;
            m_scan.reset();
            return {};
        }
        if (m_known % kStride == 0)
            m_anchors.push_back(valuesOf(*m_scan, 0, static_cast<int>(shape().key.size())));
        ++m_known;
        if (m_known % kRowsBetweenLooks == 0 && std::chrono::steady_clock::now() >= end)
            return {};
    }
}

/// The rows from `start` on, itself included; from the first one on where there is none.
Result<> TableWalk::forEachFrom(const Key* start, const QByteArray& what, const See& see)
{
    const auto selects = start ? selectFrom(shape(), *start, /*inclusive=*/true, what)
                               : std::vector<Select>{selectRows(shape(), {}, what)};
    for (const Select& select : selects) {
        auto statement = m_reader->prepare(select);
        if (!statement)
            return statement.error();
        for (;;) {
            const auto row = m_reader->step(*statement);
            if (!row)
                return row.error();
            if (*row == Statement::Row::Done)
                break;
            if (!see(*statement))
                return {};
        }
    }
    return {};
}

Result<std::optional<TableWalk::Key>> TableWalk::keyAt(qint64 position)
{
    if (m_firstRowid)
        return std::optional<Key>({integerValue(*m_firstRowid + position)});
    const auto anchor = static_cast<std::size_t>(position / kStride);
    if (anchor >= m_anchors.size())
        return std::optional<Key>();
    qint64 toSkip = position % kStride;
    if (toSkip == 0)
        return std::optional<Key>(m_anchors[anchor]);
    std::optional<Key> key;
    const int width = static_cast<int>(shape().key.size());
    const auto walked =
        forEachFrom(&m_anchors[anchor], keyList(shape()), [&](const Statement& row) {
            if (toSkip-- > 0)
                return true;
            key = valuesOf(row, 0, width);
            return false;
        });
    if (!walked)
        return walked.error();
    return key;
}

Result<std::vector<Row>> TableWalk::rowsFrom(const Key* start, qint64 first, int count, Width width)
{
    const int keyWidth = static_cast<int>(shape().key.size());
    const int columns = static_cast<int>(shape().columns.size());
    const qsizetype most = width == Width::Whole ? kAllBytes : kShownBytes;
    std::vector<Row> rows;
    const auto walked = forEachFrom(start, keyAndColumns(shape()), [&](const Statement& row) {
        rows.push_back({.position = first + static_cast<qint64>(rows.size()),
                        .key = valuesOf(row, 0, keyWidth),
                        .values = valuesOf(row, keyWidth, columns, most)});
        return static_cast<int>(rows.size()) < count;
    });
    if (!walked)
        return walked.error();
    return rows;
}

/// Of rows that were taken from where a table without gaps would have them.
bool TableWalk::isAsExpected(const std::vector<Row>& rows, qint64 first, int count) const
{
    const qint64 due = std::min<qint64>(count, *m_hint - first);
    return static_cast<qint64>(rows.size()) == due
        && (rows.empty() || rows.back().key.front().integer == *m_firstRowid + first + due - 1);
}

Result<std::vector<Row>> TableWalk::rows(qint64 first, int count, Width width)
{
    if (count <= 0 || (extent().isComplete && first >= extent().rows))
        return std::vector<Row>();
    if (first == 0)
        return rowsFrom(nullptr, 0, count, width);
    const auto start = keyAt(first);
    if (!start)
        return start.error();
    if (!*start)
        return std::vector<Row>();
    auto rows = rowsFrom(&**start, first, count, width);
    if (!rows || !m_firstRowid || isAsExpected(*rows, first, count))
        return rows;
    m_firstRowid.reset(); // the hint was wrong: the rows have to be counted
    m_hint.reset();
    return std::vector<Row>();
}

Result<Value> TableWalk::whole(const Row& row, int column, qsizetype most)
{
    auto statement = m_reader->prepare(
        {.sql = selectRow(shape(), shape().column(column)), .parameters = row.key});
    if (!statement)
        return statement.error();
    const auto found = m_reader->step(*statement);
    if (!found)
        return found.error();
    return valueOf(*statement, 0, most);
}

} // namespace core::rows

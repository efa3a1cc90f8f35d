#include "core/rows/rowlist.h"

#include <algorithm>

namespace core::rows {

namespace {

using sqlite::Statement;

constexpr int kRowsBetweenLooks = 256; ///< at the clock

} // namespace

RowList::RowList(std::unique_ptr<TableReader> reader, const RowSource& source, RecordFile list)
    : m_reader(std::move(reader))
    , m_source(source)
    , m_list(std::move(list))
{
}

Select RowList::select() const
{
    return selectRows(shape(), m_source.query, hasKeys() ? keyList(shape()) : columnList(shape()));
}

Result<> RowList::begin()
{
    auto scan = m_reader->prepare(select());
    if (!scan)
        return scan.error();
    m_scan.emplace(std::move(*scan));
    if (!hasKeys())
        return {};
    auto byKey = m_reader->prepare(selectRow(shape(), columnList(shape())));
    if (!byKey)
        return byKey.error();
    m_byKey.emplace(std::move(*byKey));
    return {};
}

Extent RowList::extent() const
{
    return {.rows = m_list.count(), .isComplete = m_isComplete};
}

Result<Extent> RowList::advance(std::chrono::milliseconds time, const JobContext& job)
{
    if (m_isComplete)
        return extent();
    const auto learnt =
        m_reader->within(job, *m_scan, m_source.rowsHint.value_or(0), [&] { return learn(time); });
    if (!learnt)
        return learnt.error();
    return extent();
}

Result<> RowList::learn(std::chrono::milliseconds time)
{
    const int width = static_cast<int>(hasKeys() ? shape().key.size() : shape().columns.size());
    const qsizetype most = hasKeys() ? kAllBytes : kShownBytes;
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
        if (auto kept = m_list.append(valuesOf(*m_scan, 0, width, most)); !kept)
            return kept;
        if (m_list.count() % kRowsBetweenLooks == 0 && std::chrono::steady_clock::now() >= end)
            return {};
    }
}

Result<Row> RowList::rowByKey(qint64 position, Width width)
{
    auto key = m_list.at(position);
    if (!key)
        return key.error();
    m_byKey->reset();
    int parameter = 0;
    for (const Value& part : *key) {
        if (auto bound = bindValue(*m_byKey, ++parameter, part); !bound)
            return bound.error();
    }
    const auto found = m_reader->step(*m_byKey);
    if (!found)
        return found.error();
    Row row{.position = position, .key = std::move(*key)};
    if (*found == Statement::Row::Available)
        row.values = valuesOf(*m_byKey, 0, static_cast<int>(shape().columns.size()),
                              width == Width::Whole ? kAllBytes : kShownBytes);
    m_byKey->reset();
    return row;
}

/// Of rows without a key: they are gone through anew, in the same order.
Result<std::vector<Row>> RowList::wholeRows(qint64 first, int count)
{
    auto scan = m_reader->prepare(select());
    if (!scan)
        return scan.error();
    std::vector<Row> rows;
    for (qint64 position = 0; position < first + count; ++position) {
        const auto row = m_reader->step(*scan);
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            break;
        if (position >= first)
            rows.push_back(
                {.position = position,
                 .values = valuesOf(*scan, 0, static_cast<int>(shape().columns.size()))});
    }
    return rows;
}

Result<std::vector<Row>> RowList::rows(qint64 first, int count, Width width)
{
    const qint64 end = std::min(first + count, m_list.count());
    if (!hasKeys() && width == Width::Whole)
        return wholeRows(first, static_cast<int>(end - first));
    std::vector<Row> rows;
    for (qint64 position = first; position < end; ++position) {
        if (hasKeys()) {
            auto row = rowByKey(position, width);
            if (!row)
                return row.error();
            rows.push_back(std::move(*row));
            continue;
        }
        auto values = m_list.at(position);
        if (!values)
            return values.error();
        rows.push_back({.position = position, .values = std::move(*values)});
    }
    return rows;
}

Result<Value> RowList::whole(const Row& row, int column, qsizetype most)
{
    auto rows = this->rows(row.position, 1, Width::Whole);
    if (!rows)
        return rows.error();
    if (rows->empty() || rows->front().values.empty())
        return Value();
    Value value = std::move(rows->front().values[static_cast<std::size_t>(column)]);
    value.bytes.truncate(most);
    return value;
}

} // namespace core::rows

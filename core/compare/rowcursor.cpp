#include "core/compare/rowcursor.h"

#include "core/sqlite/privateview.h"

#include <utility>

namespace core::compare {

namespace {

/// Small enough for three of them to stay in the cache of a processor, and to be cancelled soon.
constexpr qsizetype kBatchBytes = 256 * 1024;
constexpr std::size_t kBatchRows = 4096;
/// A batch of one long value does not keep its memory.
constexpr qsizetype kMostKept = 4 * kBatchBytes;

} // namespace

RowView StatementCursor::Batch::view(std::size_t row) const
{
    const Row& at = rows[row];
    const QByteArrayView all(bytes);
    return {.key = all.sliced(at.key, at.values - at.key),
            .values = all.sliced(at.values, at.end - at.values)};
}

StatementCursor::StatementCursor(sqlite::Connection& connection, sqlite::Statement statement,
                                 const RowLayout& layout, const KeyOrder& order, OnBatch onBatch)
    : m_connection(connection)
    , m_statement(std::move(statement))
    , m_layout(layout)
    , m_order(order)
    , m_onBatch(std::move(onBatch))
{
}

void StatementCursor::within(std::vector<RowidRange> ranges)
{
    m_ranges = std::move(ranges);
}

void StatementCursor::readAhead()
{
    m_worker.emplace(/*depth=*/1);
    m_worker->post([this] { return fill(m_ahead); });
}

Result<bool> StatementCursor::next()
{
    if (m_next >= m_now.rows.size()) {
        if (auto filled = nextBatch(); !filled)
            return filled.error();
        if (m_now.rows.empty())
            return false;
        m_next = 0;
        m_onBatch(static_cast<qint64>(m_now.rows.size()));
    }
    m_row = m_now.view(m_next++);
    return true;
}

Result<> StatementCursor::nextBatch()
{
    if (!m_worker)
        return fill(m_now);
    if (auto filled = m_worker->drain(); !filled)
        return filled;
    std::swap(m_now, m_ahead);
    m_worker->post([this] { return fill(m_ahead); });
    return {};
}

Result<> StatementCursor::fill(Batch& batch)
{
    batch.rows.clear();
    if (batch.bytes.capacity() > kMostKept)
        batch.bytes = {};
    batch.bytes.resize(0); // keeps its memory
    batch.bytes.reserve(kBatchBytes);
    while (!m_isDone && batch.bytes.size() < kBatchBytes && batch.rows.size() < kBatchRows) {
        const auto row = step();
        if (!row)
            return row.error();
        m_isDone = *row == sqlite::Statement::Row::Done;
        if (m_isDone)
            break;
        if (auto taken = takeRow(batch); !taken)
            return taken;
    }
    // To SQLite a page that the device did not deliver is one of zeros.
    if (sqlite::missedPages(m_connection))
        return Error{.code = ErrorCode::SourceReadFailed, .path = m_connection.path()};
    return m_order.isByContent() ? Result<>() : checkOrder(batch);
}

/// From one range to the next.
Result<sqlite::Statement::Row> StatementCursor::step()
{
    using Row = sqlite::Statement::Row;
    if (!m_ranges)
        return m_statement.step();
    for (;;) {
        if (m_nextRange > 0) {
            auto row = m_statement.step();
            if (!row || *row == Row::Available)
                return row;
        }
        if (m_nextRange == m_ranges->size())
            return Row::Done;
        const RowidRange& range = (*m_ranges)[m_nextRange++];
        m_statement.reset();
        if (auto bound = m_statement.bind(1, range.first); !bound)
            return bound.error();
        if (auto bound = m_statement.bind(2, range.last); !bound)
            return bound.error();
    }
}

Result<> StatementCursor::takeRow(Batch& batch)
{
    Batch::Row row{.key = batch.bytes.size()};
    if (auto key = sqlite::encodeColumns(m_statement, 0, m_layout.keyColumns,
                                         sqlite::TextForm::Utf8, batch.bytes);
        !key)
        return key;
    row.values = batch.bytes.size();
    if (m_layout.isPacked) {
        sqlite::appendEncoded(m_statement, m_layout.keyColumns, m_layout.valueColumns, batch.bytes);
    } else if (auto values =
                   sqlite::encodeColumns(m_statement, m_layout.keyColumns, m_layout.valueColumns,
                                         m_layout.form, batch.bytes);
               !values) {
        return values;
    }
    row.end = batch.bytes.size();
    batch.rows.push_back(row);
    return {};
}

Result<> StatementCursor::checkOrder(const Batch& batch)
{
    RowView before{.key = m_lastKey};
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const RowView row = batch.view(i);
        if (!before.key.isEmpty() && m_order.compare(before, row) > 0)
            return Error{.code = ErrorCode::SourceDamaged,
                         .path = m_connection.path(),
                         .detail = QStringLiteral("rows are not in the order of their key")};
        before = row;
    }
    m_lastKey = before.key.toByteArray();
    return {};
}

} // namespace core::compare

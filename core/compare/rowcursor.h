#pragma once

#include "core/base/parallel.h"
#include "core/compare/keyorder.h"
#include "core/compare/sharedleaves.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/rowencoding.h"

#include <functional>
#include <optional>
#include <vector>

namespace core::compare {

/// Rows one after the other.
class RowCursor
{
public:
    virtual ~RowCursor() = default;
    /// False behind the last one. Errors: Source…, CannotJudge, Cancelled.
    virtual Result<bool> next() = 0;
    /// The one that next() went to; valid until it is called again.
    [[nodiscard]] const RowView& row() const { return m_row; }

protected:
    RowView m_row;
};

/// Of a table that is not there.
class NoRows final : public RowCursor
{
public:
    Result<bool> next() override { return false; }
};

/// What the columns of a statement are: those of the key come first.
struct RowLayout
{
    int keyColumns = 0;
    int valueColumns = 0;
    bool isPacked = false; ///< the values are what holdfast_row() gave
    sqlite::TextForm form = sqlite::TextForm::Utf8; ///< of the values
};

/// Rows of a statement, read in batches; ahead, on a thread of its own, if that is asked for: then
/// nobody else may use the connection until this is gone. Rows that do not come in `order` are
/// damage: SQLite trusts a table to lie in the order of its key.
class StatementCursor final : public RowCursor
{
public:
    /// Gets the number of rows in each batch, on the thread that calls next().
    using OnBatch = std::function<void(qint64 rows)>;

    /// Connection and order must outlive it.
    StatementCursor(sqlite::Connection& connection, sqlite::Statement statement,
                    const RowLayout& layout, const KeyOrder& order, OnBatch onBatch);
    /// Only the rows in these: the statement takes both ends as parameters. Before the first row.
    void within(std::vector<RowidRange> ranges);
    /// Begins to; the last before the first row.
    void readAhead();

    Result<bool> next() override;

private:
    struct Batch
    {
        struct Row
        {
            qsizetype key = 0;
            qsizetype values = 0;
            qsizetype end = 0;
        };
        QByteArray bytes{};
        std::vector<Row> rows{};

        [[nodiscard]] RowView view(std::size_t row) const;
    };

    Result<> fill(Batch& batch);
    Result<sqlite::Statement::Row> step();
    Result<> takeRow(Batch& batch);
    Result<> checkOrder(const Batch& batch);
    Result<> nextBatch();

    sqlite::Connection& m_connection;
    sqlite::Statement m_statement;
    const RowLayout m_layout;
    const KeyOrder& m_order;
    OnBatch m_onBatch;
    std::optional<std::vector<RowidRange>> m_ranges;
    std::size_t m_nextRange = 0;
    Batch m_now;
    Batch m_ahead;
    std::size_t m_next = 0;
    bool m_isDone = false; ///< the statement is at its end
    QByteArray m_lastKey; ///< of the batch before; empty before the first row
    std::optional<SerialWorker> m_worker; ///< last: must die first
};

} // namespace core::compare

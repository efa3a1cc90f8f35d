#pragma once

#include "core/rows/recordfile.h"
#include "core/rows/rowset.h"
#include "core/rows/tablereader.h"

namespace core::rows {

/// Rows in an order of their own, or some of them: written down one by one as SQLite gives them.
/// Of rows that can be found again the key is kept, of others (a view's) what is shown of them.
class RowList final : public RowSet
{
public:
    RowList(std::unique_ptr<TableReader> reader, const RowSource& source, RecordFile list);

    [[nodiscard]] const TableShape& shape() const override { return m_reader->shape(); }
    [[nodiscard]] Extent extent() const override;
    Result<Extent> advance(std::chrono::milliseconds time, const JobContext& job) override;
    Result<std::vector<Row>> rows(qint64 first, int count, Width width) override;
    Result<Value> whole(const Row& row, int column, qsizetype most) override;

    /// Finds out whether the order can be had. Errors: as openRows().
    Result<> begin();

private:
    [[nodiscard]] bool hasKeys() const { return !shape().key.empty(); }
    [[nodiscard]] Select select() const;
    Result<> learn(std::chrono::milliseconds time);
    Result<Row> rowByKey(qint64 position, Width width);
    Result<std::vector<Row>> wholeRows(qint64 first, int count);

    std::unique_ptr<TableReader> m_reader;
    const RowSource m_source;
    RecordFile m_list;
    std::optional<sqlite::Statement> m_scan;
    std::optional<sqlite::Statement> m_byKey;
    bool m_isComplete = false;
};

} // namespace core::rows

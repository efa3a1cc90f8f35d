#pragma once

#include "core/rows/rowset.h"
#include "core/rows/tablereader.h"

#include <functional>

namespace core::rows {

/// All rows of a table in the order in which they lie. Remembers the key of every 512th row; where
/// the rowids have no gaps, it need not even do that.
class TableWalk final : public RowSet
{
public:
    TableWalk(std::unique_ptr<TableReader> reader, std::optional<qint64> rowsHint);

    [[nodiscard]] const TableShape& shape() const override { return m_reader->shape(); }
    [[nodiscard]] Extent extent() const override;
    Result<Extent> advance(std::chrono::milliseconds time, const JobContext& job) override;
    Result<std::vector<Row>> rows(qint64 first, int count, Width width) override;
    Result<Value> whole(const Row& row, int column, qsizetype most) override;

    /// Finds out whether the order can be had, and all rows at once. Errors: as openRows().
    Result<> begin();

private:
    using Key = std::vector<Value>;
    /// Sees rows until it says that it has enough.
    using See = std::function<bool(const sqlite::Statement&)>;

    Result<> lookForGaps();
    Result<> learn(std::chrono::milliseconds time);
    Result<> forEachFrom(const Key* start, const QByteArray& what, const See& see);
    Result<std::optional<Key>> keyAt(qint64 position);
    Result<std::vector<Row>> rowsFrom(const Key* start, qint64 first, int count, Width width);
    [[nodiscard]] bool isAsExpected(const std::vector<Row>& rows, qint64 first, int count) const;

    std::unique_ptr<TableReader> m_reader;
    std::optional<qint64> m_hint;
    std::optional<qint64> m_firstRowid; ///< set: the rowids have no gaps
    std::optional<sqlite::Statement> m_scan;
    std::vector<Key> m_anchors; ///< the keys of the rows 0, 512, 1024 …
    qint64 m_known = 0;
    bool m_isComplete = false;
};

} // namespace core::rows

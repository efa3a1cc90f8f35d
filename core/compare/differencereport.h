#pragma once

#include "core/compare/merge.h"
#include "core/compare/tabledifference.h"
#include "core/compare/tablepair.h"

namespace core::compare {

/// Counts what a comparison finds, and hands the rows on as values.
class DifferenceReport final : public MatchUse
{
public:
    /// All must outlive it.
    DifferenceReport(const TablePair& pair, const RowSink& sink, TableDifference& difference)
        : m_pair(pair)
        , m_sink(sink)
        , m_difference(difference)
    {
    }

    Result<> same() override;
    Result<> changed(const RowView& first, const RowView& second) override;
    Result<> onlyFirst(const RowView& row) override;
    Result<> onlySecond(const RowView& row) override;

    void addSame(qint64 rows);
    /// True if an Error was that of the sink.
    [[nodiscard]] bool sinkFailed() const { return m_sinkFailed; }

private:
    Result<> hand(Change change, const RowView* first, const RowView* second);
    [[nodiscard]] std::vector<rows::Value> valuesOf(const RowView& row, Which which) const;

    const TablePair& m_pair;
    const RowSink& m_sink;
    TableDifference& m_difference;
    bool m_sinkFailed = false;
};

} // namespace core::compare

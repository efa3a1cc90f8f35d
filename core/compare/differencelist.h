#pragma once

#include "core/compare/tabledifference.h"
#include "core/rows/recordfile.h"

#include <array>
#include <optional>

namespace core::compare {

/// The rows of one table that differ, kept on disk as they come: any of millions by its position,
/// also among those of one kind. Long values are cut to what is shown (rows::kShownBytes); keys are
/// whole. Filled by one thread at a time; whoever reads it meanwhile must not do so at the same
/// time.
class DifferenceList
{
public:
    /// In files without a name in `workFolder`. Errors: Destination….
    static Result<DifferenceList> create(const QString& workFolder);

    /// Errors: DestinationFull, WriteFailed.
    Result<> append(const RowDifference& row);
    /// Of one kind, or of all.
    [[nodiscard]] qint64 count(std::optional<Change> kind = {}) const;
    /// Errors: WriteFailed, Internal where there is no such row.
    Result<RowDifference> at(qint64 position, std::optional<Change> kind = {});

private:
    DifferenceList(rows::RecordFile rows, std::array<rows::RecordFile, 3> kinds);

    rows::RecordFile m_rows;
    std::array<rows::RecordFile, 3> m_kinds; ///< positions in m_rows
};

} // namespace core::compare

#pragma once

#include "core/base/units.h"
#include "core/rows/rowset.h"
#include "core/rows/rowtext.h"

#include <functional>

namespace core::rows {

/// Rows from `first` on, `count` of them.
struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;

    friend bool operator==(const RowRange&, const RowRange&) = default;
};

struct TextLook
{
    TextFormat format = TextFormat::Csv;
    bool withHead = true;

    friend bool operator==(const TextLook&, const TextLook&) = default;
};

/// The text of those rows, whole values, for the clipboard. Errors: as RowSet::rows(), Cancelled,
/// InvalidArgument where it is more than `most` bytes.
Result<QByteArray> textOfRows(RowSet& rows, const std::vector<RowRange>& ranges,
                              const TextLook& look, qsizetype most, const JobContext& job);

struct ExportReport
{
    qint64 rows = 0;
    ByteCount bytes{};

    friend bool operator==(const ExportReport&, const ExportReport&) = default;
};

/// Writes rows of `source` to `file`, atomically and readable for its owner alone: all of them, one
/// after the other as SQLite gives them, or those in `ranges`. What is there is replaced. Memory
/// holds one row at a time. Errors: as RowSet::rows(), Destination…, Cancelled.
Result<ExportReport> exportRows(const RowSource& source, const std::vector<RowRange>& ranges,
                                const TextLook& look, const QString& file, const JobContext& job);

} // namespace core::rows

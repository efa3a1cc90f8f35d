#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/jobs/databasemarks.h"
#include "core/jobs/workshop.h"

#include <optional>
#include <vector>

namespace core::jobs {

struct LiveTable
{
    QString name{};
    std::optional<qint64> rows{}; ///< none: not counted
};

struct LiveContent
{
    DatabaseMarks marks{}; ///< with what is only in its write-ahead log
    std::vector<LiveTable> tables{};
};

enum class Count { Rows, Nothing };

/// The tables of a live database, and how many rows each has now. Each table is counted by itself,
/// so that in rollback-journal mode no program waits for longer than the count of one takes. What
/// cannot be counted (a missing module, damage) is not. Errors: as sqlite::Source::open(),
/// Cancelled.
Result<LiveContent> lookAtTables(const QString& path, Count count, const Workshop& workshop,
                                 const JobContext& job);

} // namespace core::jobs

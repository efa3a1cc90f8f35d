#pragma once

#include "core/base/jobcontext.h"
#include "core/compare/tabledifference.h"
#include "core/config/preset.h"
#include "core/jobs/workshop.h"

#include <memory>

namespace core::jobs {

/// A side of a comparison: a live database, a backup, or a file.
struct ComparedSpec
{
    QString
        what{}; ///< path, name of a configured database, id of a backup, "latest", "latest-good"
    QString database{}; ///< of which "latest" is meant

    friend bool operator==(const ComparedSpec&, const ComparedSpec&) = default;
};

/// Two databases, open for a comparison. What was unpacked or captured for it goes with this
/// object. One thread at a time.
struct Comparison
{
    QString firstName{}; ///< for people
    QString secondName{};
    QString firstPath{}; ///< of the database or backup itself, not of what was unpacked of it
    QString secondPath{};
    bool firstIsLive = false;
    bool secondIsLive = false;
    std::shared_ptr<const void> kept{}; ///< images that must outlive the sides
    std::unique_ptr<compare::Side> first{};
    std::unique_ptr<compare::Side> second{};
    std::vector<compare::TableInBoth> tables{};
    compare::SchemaDifference schema{};
    std::vector<config::TableGroup> groups{}; ///< of the application whose tables these are
};

/// A backup is opened as an image at rest: by its id, or by a path that is packed, or has a
/// manifest or a date in its name and no content beside it. Any other path is opened as a live
/// database. Errors: SourceMissing (a path at which there is nothing), as resolveBackup(),
/// resolveDatabase(), openStoredImage(), Side::open(), compareSchemas().
Result<std::shared_ptr<Comparison>> openComparison(const ComparedSpec& first,
                                                   const ComparedSpec& second,
                                                   const Workshop& workshop, const JobContext& job);

/// As compare::compareTable(); what it says of a side is about the file that the person named.
Result<compare::TableDifference> compareTable(Comparison& comparison,
                                              const compare::TableInBoth& table,
                                              const compare::RowSink& sink, const JobContext& job);

/// What the values of a row are called, as compareTable() gives them.
struct ComparedColumns
{
    QStringList first{}; ///< empty where it does not have the table
    QStringList second{};
    /// Which of them have no values there, the last first: what follows from other columns is not
    /// read, and NULL would not be true.
    std::vector<int> firstUnread{};
    std::vector<int> secondUnread{};
};
/// Not while a table is being compared. Errors: Source…, CannotJudge.
Result<ComparedColumns> comparedColumns(Comparison& comparison, const compare::TableInBoth& table);

} // namespace core::jobs

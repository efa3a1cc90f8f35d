#pragma once

#include "core/config/preset.h"
#include "core/jobs/storedimage.h"
#include "core/jobs/workshop.h"
#include "core/rows/tablelist.h"

#include <memory>

namespace core::jobs {

/// A backup that is being looked into: its image, unpacked if need be, and what is in it. Nothing
/// of it can be changed. What is unpacked goes with this object.
struct OpenImage
{
    StoredImage image{};
    std::vector<rows::TableEntry> tables{};
    std::vector<config::TableGroup> groups{}; ///< of the application whose tables these are
};

/// Errors: as openStoredImage(), as rows::listTables().
Result<std::shared_ptr<const OpenImage>> openImage(const vault::Backup& backup,
                                                   const Workshop& workshop, const JobContext& job);

/// Counts the rows of one table of it. Errors: Source…, CannotJudge, Cancelled.
Result<qint64> countRows(const OpenImage& image, const QString& table, const JobContext& job);

} // namespace core::jobs

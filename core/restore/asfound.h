#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/record.h"

#include <QString>

namespace core::restore {

/// A -wal or -journal that SQLite brought into a main file may have been of another database. What
/// the main file was before can be had again, byte for byte, from what its record keeps.

/// The main file as it was found.
enum class AsFound {
    Whole, ///< kept as a file of its own
    InParts, ///< the state before, and what the -wal overwrote
    IsTheState, ///< nothing was brought into it
    ChangedSince, ///< it was kept in parts, and other programs have changed one of them since
    NotKept,
};
[[nodiscard]] AsFound asFoundOf(const Record& record);

/// Writes it to a new name, durably. Errors: SourceMissing (none of the first three), Source…,
/// SourceChanged, Destination…, Cancelled; nothing is left then.
Result<> writeAsFound(const Record& record, const QString& to, const JobContext& job);

/// Where it is kept in parts: makes it one file, before the state goes. What cannot be done, for
/// want of room too, leaves the parts.
void keepWhole(const Record& record);

/// Size and time of change of a file, with nothing kept. None where it cannot be looked at.
[[nodiscard]] std::optional<Folded> writtenOf(const QString& path);

} // namespace core::restore

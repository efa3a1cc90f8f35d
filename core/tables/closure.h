#pragma once

#include "core/base/jobcontext.h"
#include "core/compare/side.h"
#include "core/tables/choice.h"

namespace core::tables {

/// A foreign key, as the live database declares it (of a table that is made again: the backup).
struct ForeignKey
{
    int id = 0; ///< as PRAGMA foreign_key_list numbers it
    QString child{};
    QStringList childColumns{};
    QString parent{};
    QStringList parentColumns{}; ///< the primary key where the schema names none
    bool cascades = false; ///< ON DELETE CASCADE

    friend bool operator==(const ForeignKey&, const ForeignKey&) = default;
};

/// What a choice does to one foreign key, if nothing else is chosen.
struct KeyEffect
{
    ForeignKey key{};
    /// Rows of the child that come back and whose parent is not there, neither now nor then chosen.
    qint64 withoutParent = 0;
    /// Of them, those whose parent the backup has: it can come as well.
    qint64 parentsInBackup = 0;
    /// Rows of the child that are there now and lose their parent.
    qint64 orphaned = 0;
    /// Rows of the child that only the backup has and whose parent comes back: what a cascade
    /// removed with it, perhaps.
    qint64 childrenInBackup = 0;

    [[nodiscard]] bool breaks() const { return withoutParent > 0 || orphaned > 0; }
    friend bool operator==(const KeyEffect&, const KeyEffect&) = default;
};

/// What a choice hangs on, both ways, one step. Keys without any effect are left out.
struct KeyEffects
{
    std::vector<KeyEffect> effects{};
    std::vector<ForeignKey> unjudged{}; ///< "foreign key mismatch" and the like: cannot be checked

    [[nodiscard]] qint64 broken() const; ///< rows that would violate a foreign key
    friend bool operator==(const KeyEffects&, const KeyEffects&) = default;
};

/// Violations that are there already do not count. Changes nothing. Keys of rows are collected in a
/// file in `workFolder`, or that of the system; there is room for millions. Errors: Source…,
/// Cancelled, TableUnknown, InvalidArgument (a condition that SQLite does not understand),
/// Destination….
Result<KeyEffects> keyEffectsOf(compare::Side& live, compare::Side& backup, const Choice& choice,
                                const JobContext& job, const QString& workFolder = {});

/// The choice with all that it hangs on, to the end: missing parents, and children that the backup
/// has. A table chosen whole takes whole children and parents with it; rows take rows. What was
/// chosen keeps its conflict mode; tables that are added get AddMissing, so that nothing newer
/// goes. Only where that would leave rows without a parent, because it goes or gets another key,
/// are they taken by their keys under Replace: those rows alone become as they are in the backup,
/// or go. A table that was chosen to keep newer rows keeps them all the same, and its key stays
/// broken. Errors: as above.
Result<Choice> closureOf(compare::Side& live, compare::Side& backup, const Choice& choice,
                         const JobContext& job, const QString& workFolder = {});

} // namespace core::tables

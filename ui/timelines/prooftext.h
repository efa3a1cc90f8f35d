#pragma once

#include "ui/theme/status.h"

#include <QDate>
#include <QString>

namespace ui::timelines {

/// Words for the proofs of backups, as they stand within a sentence.

/// "damaged", "not checked", "cannot be judged", "verified"
[[nodiscard]] QString proofClause(theme::Status proof);

/// The one that more urgently wants attention: damaged before cannot judge before not checked
/// before verified.
[[nodiscard]] theme::Status worseProof(theme::Status one, theme::Status other);

/// "1 backup", "12 backups", "no backup"
[[nodiscard]] QString backupCount(int count);

/// "Friday 26 September"; with the year where it is not that of `today`.
[[nodiscard]] QString longDay(QDate day, QDate today);

/// Counts what there is, so that a sentence can say it: "41 backups, 1 damaged, 2 pinned".
struct ProofCounts
{
    int backups = 0;
    int damaged = 0;
    int unjudged = 0;
    int unchecked = 0;
    int pinned = 0;

    void add(theme::Status proof, int times = 1);
    /// What is wrong comes first; what is verified needs no word unless all are.
    [[nodiscard]] QString words() const;
};

} // namespace ui::timelines

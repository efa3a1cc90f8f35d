#pragma once

#include "core/vault/verdict.h"

#include <QStringList>

namespace core::proof {

/// The check of foreign keys looks rows up in other tables, and ends where one of those is damaged.
/// That is no damage of the table it was looking up for; only the other findings of the proof tell.

/// Of a table whose foreign keys could not be checked to the end though nothing damaged was found
/// in it: the damaged tables, one of which the look-up stopped in. Else empty.
[[nodiscard]] QStringList stoppedIn(const vault::Finding& finding, const vault::Proof& proof);

/// What such a table kept from being checked is not damaged for all that is known.
[[nodiscard]] vault::Severity severityIn(const vault::Finding& finding, const vault::Proof& proof);
/// headline() and describe(), for a finding of `proof`.
[[nodiscard]] QString headlineIn(const vault::Finding& finding, const vault::Proof& proof);
[[nodiscard]] QString describeIn(const vault::Finding& finding, const vault::Proof& proof);

/// What the findings of one of its checks make of that check.
[[nodiscard]] vault::Verdict stateIn(const vault::CheckRecord& check, const vault::Proof& proof);

} // namespace core::proof

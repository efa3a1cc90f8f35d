#pragma once

#include "core/jobs/restore.h"

namespace core::jobs {

/// Where the state of a target is kept: on its own file system, so that a second name is enough.
/// That is Holdfast's own folder, or else a hidden one beside the target. Where another user has a
/// hand in that one, it is Holdfast's own after all, and a copy.
struct SafetyPlace
{
    QString root{}; ///< a folder each restore is made below it
    QString index{}; ///< where records are looked for; holds links to those that lie elsewhere
    SafetyKind kind = SafetyKind::Nothing;
};

[[nodiscard]] SafetyPlace safetyPlaceFor(const restore::Target& target, const Workshop& workshop);

} // namespace core::jobs

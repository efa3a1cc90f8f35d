#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/capturetarget.h"
#include "core/sqlite/sourceaccess.h"

namespace core::sqlite {

/// Copies all pages of the snapshot that `source` has pinned into `target`, in steps of some
/// milliseconds, and reports them as `phase`. What is left to do is to unpin and
/// CaptureTarget::finish(). Errors: Source…, Destination… (with the reason that the target knows),
/// Cancelled.
Result<> copySnapshot(Source& source, CaptureTarget& target, Phase phase, const JobContext& job);

} // namespace core::sqlite

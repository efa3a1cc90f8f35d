#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace core::sqlite {

struct SourceSpec;

/// Copies a database at rest (main file, hot `-wal` or hot `-journal`) into a private folder (0700)
/// below `spec.workFolder`, where SQLite may recover it. A shared lock is held meanwhile, and the
/// copy is taken again when the files changed under it. The folder goes with the returned object.
/// Errors: Source…, SourceBusy, SourceChanged, DestinationFull, Destination…, Cancelled.
Result<std::unique_ptr<QTemporaryDir>> copyPrivately(const SourceSpec& spec, const JobContext& job);

} // namespace core::sqlite

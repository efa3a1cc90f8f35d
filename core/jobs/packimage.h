#pragma once

#include "core/base/durable.h"
#include "core/base/jobcontext.h"
#include "core/vault/manifest.h"

namespace core::jobs {

/// Compresses a captured image into a partial file beside it and fills in what the manifest says of
/// the stored artifact. With `prove` the packed file is read back from the disk, unpacked, and its
/// page hashes are held against those of the capture: a difference makes the proof Damaged. Errors:
/// Destination…, Cancelled.
Result<PartialFile> packImage(const PartialFile& image, vault::Manifest& manifest,
                              const vault::Compression& how, bool prove, const JobContext& job);

} // namespace core::jobs

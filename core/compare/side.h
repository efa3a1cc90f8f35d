#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/sqlite/connection.h"

#include <QString>

#include <chrono>
#include <memory>

namespace core::compare {

struct SideSpec
{
    QString path{};
    /// An image that nobody writes: a backup, or what was unpacked or captured of one. Else a live
    /// database: it is pinned, and never harmed.
    bool atRest = false;
    QString workFolder{}; ///< for private copies
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
};

/// One of two databases that are compared, in one state for as long as this lives. Used by one
/// thread at a time.
///
/// A live database in rollback-journal mode is captured first: a comparison takes long, and its
/// pin would hold back commits.
class Side
{
public:
    /// Errors: as sqlite::Source::open().
    static Result<std::unique_ptr<Side>> open(const SideSpec& spec, const JobContext& job);
    virtual ~Side() = default;

    /// Can only read. In the middle of one read transaction.
    [[nodiscard]] virtual sqlite::Connection& connection() = 0;
    /// The file itself, where its pages can be read as they lie: at rest, with no sidecars. Else
    /// empty.
    [[nodiscard]] virtual QString image() const = 0;
};

} // namespace core::compare

#pragma once

#include "core/base/progress.h"

#include <stop_token>

namespace core {

/// What every long operation is given: a way to say how far it is and a way to be told to stop.
/// An operation that is stopped returns ErrorCode::Cancelled and leaves nothing half-made.
struct JobContext
{
    std::stop_token stop;
    ProgressSink& progress;

    [[nodiscard]] bool stopRequested() const { return stop.stop_requested(); }
};

} // namespace core

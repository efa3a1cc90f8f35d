#pragma once

#include "core/base/utctime.h"
#include "core/config/places.h"

#include <QString>

namespace core::jobs {

/// What every operation needs to know of its surroundings. A value: the window, the command line
/// and the tests each make one; operations read config.toml afresh, so that an edit counts at once.
struct Workshop
{
    config::Places places{};
    QString program{}; ///< "holdfast", "holdfastctl"
    Clock clock = &systemNow;
};

} // namespace core::jobs

#pragma once

#include <QString>

namespace core::catalog {

/// What tells a living process from a later one with the same number: the boot and its start time.
/// Empty for a process that is gone (or only waits to be reaped), and where there is no /proc.
/// Source: proc(5), /proc/PID/stat, fields 3 and 22.
[[nodiscard]] QString processMark(qint64 pid);

} // namespace core::catalog

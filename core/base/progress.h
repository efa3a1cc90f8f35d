#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace core {

enum class Phase {
    Preparing,
    Waiting,
    Copying,
    Syncing,
    Reading,
    Checking,
    Compressing,
    Publishing,
    Deleting,
    Stopping, ///< the application
    Keeping, ///< the safety copy
    Staging,
    Replacing,
    Starting, ///< the application
    Probing
};
enum class Unit { Pages, Bytes, Rows, Backups };

/// How far one of several parts of a job is that go side by side.
struct PartProgress
{
    std::uint32_t done = 0;
    std::uint32_t total = 0; ///< 0 = not known

    friend bool operator==(const PartProgress&, const PartProgress&) = default;
};

/// One snapshot of how far a job is. A value: cheap to copy, safe to send to another thread.
struct Progress
{
    Phase phase = Phase::Preparing;
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< same unit; 0 = not known
    Unit unit = Unit::Pages;
    /// The page size while unit is Pages, 1 for Bytes, 0 = no rate in bytes.
    std::int64_t bytesPerUnit = 0;
    QString subject{}; ///< what it works on now, e.g. a table or a backup's id; may be empty
    /// The four checks of a proof in their order: the first in pages, the others in tables.
    std::array<PartProgress, 4> checks{};

    /// Filled by ProgressMeter only, so that both front ends show the same numbers.
    std::int64_t bytesPerSecond = 0; ///< averaged over 3 s; 0 = not known
    std::optional<std::int64_t> secondsLeft{}; ///< rounded for people

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// Stable word of a phase ("copy", "check" …) and of a unit ("pages" …) for JSON.
[[nodiscard]] QString phaseKey(Phase phase);
[[nodiscard]] QString unitKey(Unit unit);
/// The phase in the user's language ("Copying pages").
[[nodiscard]] QString phaseText(Phase phase);

/// Receives snapshots on the job's own thread, possibly thousands per second.
/// An implementation must return at once and must not throw.
class ProgressSink
{
public:
    virtual ~ProgressSink() = default;
    virtual void report(const Progress& progress) noexcept = 0;
    /// A sentence for the admin and the history, in the user's language: a warning before a long
    /// stall, what was swept, why something takes another way.
    virtual void note(const QString& sentence) noexcept = 0;
};

/// Discards it: for what is short, or a part of something that reports for itself.
class NoProgress final : public ProgressSink
{
public:
    void report(const Progress&) noexcept override { }
    void note(const QString&) noexcept override { }
};

} // namespace core

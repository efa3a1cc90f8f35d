#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace core::policy {

/// In the order of what is worse. Unknown outranks nothing but Ok: it is never green.
enum class HealthLevel { Ok, Unknown, Warning, Error };

/// What the database file looks like from outside: its contents are not checked for this.
enum class SourceState { Usable, Missing, Empty, NotADatabase };

/// What health is judged from: gathered elsewhere, so that judging is a pure function.
struct HealthFacts
{
    UtcTime now{};
    SourceState source = SourceState::Usable;
    std::chrono::seconds maxAge{24 * 3600};
    std::vector<vault::Backup> backups{}; ///< newest first, summaries
    QString
        backupsUnreadable{}; ///< why they cannot be read now; `backups` is what was known before
    std::optional<bool> lastJobFailed{};
    QString lastJobMessage{};
    std::optional<ByteCount> freeSpace{}; ///< where backups go
    std::optional<ByteCount> sourceBytes{};
};

enum class ReasonKind {
    NeverBackedUp,
    SourceMissing,
    BackupOld, ///< newest proven backup is older than the limit
    BackupVeryOld, ///< older than twice the limit
    NewestDamaged,
    NewestNotChecked,
    NewestCannotJudge,
    NoneProven,
    SourceDamaged,
    TablesLostRows,
    LastJobFailed,
    SpaceShort, ///< the next backup will not fit
    ProtectedAndFresh,
    BackupsUnreadable, ///< their folder cannot be read now, or its drive is gone
    DatedInTheFuture, ///< the newest backup; a clock was moved, so its age cannot be told
    SourceEmpty, ///< 0 bytes, and nothing beside it that holds the rest
    SourceNotADatabase, ///< something else lies there, or it is encrypted now
    NotAsExpected, ///< what its owner expects of its content does not hold
};

/// One reason with its number and its limit.
struct Reason
{
    ReasonKind kind = ReasonKind::ProtectedAndFresh;
    HealthLevel level = HealthLevel::Ok;
    std::chrono::seconds age{0}; ///< negative: from the future; DatedInTheFuture: how far ahead
    std::chrono::seconds limit{0};
    QString detail{}; ///< names of tables, what is expected, a job's message, the sentence about
                      ///< the room there is

    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Health
{
    HealthLevel level = HealthLevel::Unknown;
    std::vector<Reason> reasons{}; ///< worst first; never empty
    std::optional<UtcTime> newestProven{};
    std::optional<UtcTime> newestBackup{};

    friend bool operator==(const Health&, const Health&) = default;
};

/// Facts to a level with its reasons. A backup that is not proven never makes it Ok; one from the
/// future (more than five minutes ahead of `now`) never counts as fresh.
[[nodiscard]] Health judge(const HealthFacts& facts);

/// "ok", "unknown", "warning", "error".
[[nodiscard]] QString levelKey(HealthLevel level);
[[nodiscard]] QString reasonKey(ReasonKind kind);
/// A sentence with number and limit: "The last proven backup is 26 h old; the limit is 24 h."
[[nodiscard]] QString describe(const Reason& reason);
/// "40 min", "26 h", "3 days": whole units, rounded down; below one minute "less than a minute".
[[nodiscard]] QString ageInWords(std::chrono::seconds age);

} // namespace core::policy

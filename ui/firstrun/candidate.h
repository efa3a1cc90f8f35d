#pragma once

#include "core/jobs/discover.h"
#include "core/jobs/inspect.h"

namespace ui::firstrun {

/// A database that could get its first backup: one that was found, or one that was dropped or
/// chosen and is protected already.
struct Candidate
{
    core::jobs::FoundDatabase database{};
    bool isProtected = false;

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

[[nodiscard]] Candidate candidateFrom(const core::jobs::DatabaseFacts& facts);

/// Who has it open, for a narrow column: "node (pid 4711)", "node and 2 others", "–".
[[nodiscard]] QString holderText(const core::jobs::FoundDatabase& database);
/// "user dispatch, WAL mode", "rollback journal"
[[nodiscard]] QString holderDetail(const core::jobs::FoundDatabase& database);
/// The same in whole sentences.
[[nodiscard]] QString holderSentence(const core::jobs::FoundDatabase& database);
/// "2 min ago" within the hour, "yesterday 16:40" before.
[[nodiscard]] QString changeText(core::UtcTime changedAt, core::UtcTime now);
/// How much was found and looked at: "3 databases in 412 folders". Empty
/// for none in none.
[[nodiscard]] QString summaryOf(const core::jobs::Discovery& discovery);
/// What to say where nothing was found.
[[nodiscard]] QString emptySentence(const core::jobs::Discovery& discovery);
/// Why an added folder was not looked into.
[[nodiscard]] QString sentenceFor(const core::jobs::PassedOver& passedOver);

} // namespace ui::firstrun

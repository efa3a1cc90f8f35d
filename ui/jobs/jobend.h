#pragma once

#include "core/base/errortext.h"
#include "ui/jobs/job.h"

namespace ui::jobs {

enum class JobState {
    Running,
    Done, ///< and proven, where a proof is part of it
    NotChecked, ///< done, without a proof
    Trouble, ///< done, but what had to follow was not
    Damaged,
    CannotJudge,
    Cancelled,
    Busy, ///< another program or another job held the database
    Failed,
};

/// How a job ended, in words: what is, what it means, and SQLite's own words for the Details.
struct JobEnd
{
    JobState state = JobState::Running;
    QString title{};
    QString text{};
    QString details{};

    friend bool operator==(const JobEnd&, const JobEnd&) = default;
};

[[nodiscard]] JobEnd describeEnd(const JobInfo& info, const JobOutcome& outcome);
/// A restore that is stopped now is taken back. Not so once the database is restored and verified,
/// and only its first backup runs.
[[nodiscard]] bool isTakenBack(const JobInfo& running);
/// An error as one sentence, where there is no room for more. What a parser said is left out.
[[nodiscard]] QString errorSentence(const core::Error& error);
/// An error in the same form, for what is not a job: a file that cannot be read, a full drive.
[[nodiscard]] JobEnd describeError(const core::Error& error,
                                   core::Doing doing = core::Doing::SomethingElse);

} // namespace ui::jobs

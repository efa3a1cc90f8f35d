#include "ui/facts/statusof.h"

namespace ui::facts {

theme::Status statusOf(core::vault::Verdict verdict, Freshness freshness)
{
    if (freshness == Freshness::Earlier && verdict == core::vault::Verdict::Ok)
        return theme::Status::NotChecked;
    switch (verdict) {
    case core::vault::Verdict::Ok: return theme::Status::Verified;
    case core::vault::Verdict::Damaged: return theme::Status::Damaged;
    case core::vault::Verdict::CannotJudge: return theme::Status::CannotJudge;
    case core::vault::Verdict::NotChecked: break;
    }
    return theme::Status::NotChecked;
}

theme::Status statusOf(jobs::JobState state)
{
    switch (state) {
    case jobs::JobState::Running: return theme::Status::Running;
    case jobs::JobState::Done: return theme::Status::Verified;
    case jobs::JobState::Damaged: return theme::Status::Damaged;
    case jobs::JobState::CannotJudge: return theme::Status::CannotJudge;
    case jobs::JobState::Cancelled: return theme::Status::Note;
    case jobs::JobState::Busy:
    case jobs::JobState::Trouble: return theme::Status::Warning;
    case jobs::JobState::Failed: return theme::Status::Error;
    case jobs::JobState::NotChecked: break;
    }
    return theme::Status::NotChecked;
}

theme::Status statusOf(const core::policy::Health& health)
{
    using core::policy::ReasonKind;
    switch (health.level) {
    case core::policy::HealthLevel::Ok: return theme::Status::Ok;
    case core::policy::HealthLevel::Warning: return theme::Status::Warning;
    case core::policy::HealthLevel::Error: return theme::Status::Error;
    case core::policy::HealthLevel::Unknown: break;
    }
    const bool cannotJudge =
        !health.reasons.empty() && health.reasons.front().kind == ReasonKind::NewestCannotJudge;
    return cannotJudge ? theme::Status::CannotJudge : theme::Status::NotChecked;
}

} // namespace ui::facts

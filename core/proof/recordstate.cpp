#include "core/proof/recordstate.h"

namespace core::proof {

using vault::Verdict;

Verdict stateOf(const std::vector<vault::Finding>& findings)
{
    Verdict state = Verdict::Ok;
    for (const vault::Finding& finding : findings) {
        switch (vault::severityOf(finding)) {
        case vault::Severity::Note: break;
        case vault::Severity::CannotJudge: state = vault::worse(state, Verdict::CannotJudge); break;
        case vault::Severity::Damage: return Verdict::Damaged;
        }
    }
    return state;
}

Verdict worstOf(const std::vector<vault::CheckRecord>& checks)
{
    // A check that has nothing to compare with must not hide what the others proved.
    Verdict worst = Verdict::NotChecked;
    for (const vault::CheckRecord& check : checks) {
        if (check.state == Verdict::NotChecked)
            continue;
        worst = worst == Verdict::NotChecked ? check.state : vault::worse(worst, check.state);
    }
    return worst;
}

} // namespace core::proof

#include "core/jobs/keylook.h"

#include "core/jobs/comparison.h"

namespace core::jobs {

Result<KeyLook> lookAtKeys(const Comparison& comparison, const tables::Choice& choice,
                           const JobContext& job)
{
    compare::Side& live = *comparison.first;
    compare::Side& backup = *comparison.second;
    auto effects = tables::keyEffectsOf(live, backup, choice, job);
    if (!effects)
        return effects.error();
    auto closure = tables::closureOf(live, backup, choice, job);
    if (!closure)
        return closure.error();
    if (*closure == choice)
        return KeyLook{.effects = *effects, .closure = choice, .after = *effects};
    auto after = tables::keyEffectsOf(live, backup, *closure, job);
    if (!after)
        return after.error();
    return KeyLook{
        .effects = std::move(*effects), .closure = std::move(*closure), .after = std::move(*after)};
}

} // namespace core::jobs

#pragma once

#include "core/base/jobcontext.h"
#include "core/tables/closure.h"

namespace core::jobs {

struct Comparison;

/// What a choice does to foreign keys, and what taking all that it hangs on would do.
struct KeyLook
{
    tables::KeyEffects effects{};
    tables::Choice closure{}; ///< the choice with all that it hangs on
    tables::KeyEffects after{}; ///< of the closure
};

/// For a live look while somebody chooses. The first side of `comparison` is the database, the
/// second the backup. Changes nothing. Errors: as tables::keyEffectsOf(), tables::closureOf().
Result<KeyLook> lookAtKeys(const Comparison& comparison, const tables::Choice& choice,
                           const JobContext& job);

} // namespace core::jobs

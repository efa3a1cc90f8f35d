#pragma once

#include "core/compare/side.h"
#include "core/tables/choice.h"
#include "tests/core/tables/madeschema.h"

namespace tablestest {

/// One or two of the made tables, whole or some of their rows. One in `chances` of them keeps newer
/// rows; where it names keys, one in `chances` of those of either side is among them: a key that
/// both have may be there twice.
[[nodiscard]] core::tables::Choice
choiceOfSome(MadeSchema& made, int chances, core::compare::Side& live, core::compare::Side& backup);
/// What a test says of it.
[[nodiscard]] QString wordsFor(const core::tables::Choice& choice);

} // namespace tablestest

#pragma once

#include "core/base/result.h"

namespace core::sqlite {

class Connection;

/// Gives a connection the function holdfast_contains(words, value, …): 1 where one of up to 100
/// values, as text, contains the words, upper and lower case alike in every script. A blob contains
/// none. SQLite's own LIKE folds the letters of English alone. Schemas cannot call it.
/// Errors: as errorFrom().
Result<> addTextSearch(Connection& connection);

} // namespace core::sqlite

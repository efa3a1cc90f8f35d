#pragma once

#include "core/rows/value.h"
#include "core/tables/choice.h"

namespace core::tables {

/// Values of the row that `statement` stands on, without copies of their bytes: valid until it
/// steps. `into` is filled anew.
void borrowValues(const sqlite::Statement& statement, int first, int count,
                  std::vector<rows::Value>& into);
/// The bytes must stay until the parameter is bound anew.
Result<> bindBorrowed(sqlite::Statement& statement, int parameter, const rows::Value& value);

/// By type and by each bit: 1, 1.0 and '1' differ, and so do 0.0 and -0.0.
[[nodiscard]] bool isSame(const rows::Value& one, const rows::Value& other);
[[nodiscard]] bool areSame(const std::vector<rows::Value>& some,
                           const std::vector<rows::Value>& others);

/// 16 bytes that tell whether a row is still what it was; of its first `count` values.
[[nodiscard]] QByteArray digestOf(const std::vector<rows::Value>& values, std::size_t count);
[[nodiscard]] inline QByteArray digestOf(const std::vector<rows::Value>& values)
{
    return digestOf(values, values.size());
}

/// For people, short.
[[nodiscard]] QString keyText(const RowKey& key);

} // namespace core::tables

#pragma once

#include "core/base/result.h"
#include "core/sqlite/statement.h"

#include <QByteArray>

#include <vector>

namespace core::rows {

using ValueType = sqlite::Statement::Storage;

/// What is shown of a long value before somebody asks for all of it.
inline constexpr qsizetype kShownBytes = 1024;
inline constexpr qsizetype kAllBytes = 0x7fffffff; ///< more than SQLite can keep in a value

/// One value of a row, as it is stored.
struct Value
{
    ValueType type = ValueType::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes{}; ///< of a text, in UTF-8 or what is taken for it, or of a blob
    qint64 size = 0; ///< of all of it; more than there are bytes where it was cut

    [[nodiscard]] bool isNull() const { return type == ValueType::Null; }
    [[nodiscard]] bool isCut() const { return bytes.size() < size; }

    friend bool operator==(const Value&, const Value&) = default;
};

/// Of a column of the row that `statement` stands on, `most` bytes at the most; a text is not cut
/// within a letter.
[[nodiscard]] Value valueOf(const sqlite::Statement& statement, int column,
                            qsizetype most = kAllBytes);
/// The first `most` bytes of it; a text is not cut within a letter.
[[nodiscard]] Value shortened(const Value& value, qsizetype most);
Result<> bindValue(sqlite::Statement& statement, int parameter, const Value& value);

/// The columns from `first` on, `count` of them.
[[nodiscard]] std::vector<Value> valuesOf(const sqlite::Statement& statement, int first, int count,
                                          qsizetype most = kAllBytes);

} // namespace core::rows

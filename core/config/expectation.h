#pragma once

#include <QString>

#include <optional>

namespace core::config {

enum class Comparison { AtLeast, MoreThan, Equal, NotEqual, AtMost, LessThan };

/// What must be true of a good database: a number of rows in `table`, or SQL that returns true.
struct Expectation
{
    QString table{};
    Comparison comparison = Comparison::AtLeast;
    qint64 rows = 0;
    QString sql{}; ///< a query; then there is no `table`
    bool onlyIfThere = false; ///< a table that does not exist is not judged
    QString problem{}; ///< why nobody can be asked; `sql` is then what the configuration says

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// `TABLE >= N`, with any of >=, >, =, !=, <=, < (the table's name may stand in double quotes), or
/// a query: a text that begins with SELECT, WITH … ( or VALUES (. None for anything else.
[[nodiscard]] std::optional<Expectation> parseExpectation(const QString& text);
/// As it is written in config.toml.
[[nodiscard]] QString expectationText(const Expectation& expectation);

/// Whether a table with that many rows is as it should be.
[[nodiscard]] bool holds(const Expectation& expectation, qint64 rows);

} // namespace core::config

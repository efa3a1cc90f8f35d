#include "core/config/expectation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::config {

namespace {

constexpr std::array<std::pair<Comparison, QLatin1StringView>, 6> kSigns{{
    {Comparison::AtLeast, ">="_L1},
    {Comparison::MoreThan, ">"_L1},
    {Comparison::Equal, "="_L1},
    {Comparison::NotEqual, "!="_L1},
    {Comparison::AtMost, "<="_L1},
    {Comparison::LessThan, "<"_L1},
}};

/// Without its quotes, if it has any; none where it is not one name, but "a > " of "a > = 3".
std::optional<QString> unquoted(const QString& name)
{
    static const QRegularExpression signs(u"[<>=!\"]"_s);
    if (!name.startsWith(u'"'))
        return name.contains(signs) ? std::nullopt : std::optional(name);
    static const QRegularExpression quoted(u"\\A\"((?:[^\"]|\"\")+)\"\\z"_s);
    const auto found = quoted.match(name);
    if (!found.hasMatch())
        return std::nullopt;
    return found.captured(1).replace(u"\"\""_s, u"\""_s);
}

} // namespace

std::optional<Expectation> parseExpectation(const QString& text)
{
    // A table may be named "values" or "with care": what makes a query of it is the parenthesis.
    static const QRegularExpression query(u"\\A\\s*(?:select\\b|values\\s*\\(|with\\s[^<>=]*\\()"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (query.match(text).hasMatch())
        return Expectation{.sql = text.trimmed()};
    static const QRegularExpression comparison(
        u"\\A\\s*(\\S.*?)\\s*(>=|<=|!=|=|>|<)\\s*([0-9]{1,18})\\s*\\z"_s);
    const auto found = comparison.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto table = unquoted(found.captured(1));
    const auto sign = std::ranges::find(kSigns, found.captured(2),
                                        &std::pair<Comparison, QLatin1StringView>::second);
    if (!table)
        return std::nullopt;
    return Expectation{
        .table = *table, .comparison = sign->first, .rows = found.captured(3).toLongLong()};
}

QString expectationText(const Expectation& expectation)
{
    if (expectation.table.isEmpty())
        return expectation.sql;
    const auto sign = std::ranges::find(kSigns, expectation.comparison,
                                        &std::pair<Comparison, QLatin1StringView>::first);
    return u"%1 %2 %3"_s.arg(expectation.table, sign->second, QString::number(expectation.rows));
}

bool holds(const Expectation& expectation, qint64 rows)
{
    switch (expectation.comparison) {
    case Comparison::AtLeast: return rows >= expectation.rows;
    case Comparison::MoreThan: return rows > expectation.rows;
    case Comparison::Equal: return rows == expectation.rows;
    case Comparison::NotEqual: return rows != expectation.rows;
    case Comparison::AtMost: return rows <= expectation.rows;
    case Comparison::LessThan: return rows < expectation.rows;
    }
    return false;
}

} // namespace core::config

#include "core/rows/rowsql.h"

#include <QByteArrayList>

#include <algorithm>

namespace core::rows {

namespace {

/// holdfast_contains() takes that many values at a time.
constexpr int kMostSearched = 100;

Value textValue(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {.type = ValueType::Text, .bytes = utf8, .size = utf8.size()};
}

std::optional<Value> numberValue(const QString& text)
{
    bool isNumber = false;
    const qint64 integer = text.toLongLong(&isNumber);
    if (isNumber)
        return Value{.type = ValueType::Integer, .integer = integer};
    const double real = text.toDouble(&isNumber);
    if (isNumber)
        return Value{.type = ValueType::Real, .real = real};
    return std::nullopt;
}

QByteArray containsSql(const TableShape& shape, const Filter& filter)
{
    const int count = static_cast<int>(shape.columns.size());
    const int first = filter.column.value_or(0);
    const int end = filter.column ? first + 1 : count;
    QByteArrayList calls;
    for (int from = first; from < end; from += kMostSearched) {
        QByteArray call = "holdfast_contains(?1";
        for (int i = from; i < std::min(end, from + kMostSearched); ++i)
            call += ", " + shape.column(i);
        calls << call + ")";
    }
    return calls.isEmpty() ? QByteArray("0") : "(" + calls.join(" OR ") + ")";
}

QByteArray filterSql(const TableShape& shape, const Filter& filter, std::vector<Value>& parameters)
{
    const QByteArray column =
        shape.columns.empty() ? "NULL" : shape.column(filter.column.value_or(0));
    switch (filter.kind) {
    case Filter::Kind::Contains:
        parameters = {textValue(filter.text)};
        return containsSql(shape, filter);
    case Filter::Kind::IsNull: return column + " IS NULL";
    case Filter::Kind::Equals: break;
    }
    parameters = {textValue(filter.text)};
    const auto number = numberValue(filter.text);
    if (!number)
        return column + " = ?1";
    // A column without a type compares a number with a text as what they are.
    parameters.push_back(*number);
    return "(" + column + " = ?1 OR " + column + " = ?2)";
}

QByteArray orderSql(const TableShape& shape, const std::optional<Sort>& sort)
{
    QByteArrayList terms;
    if (sort)
        terms << shape.column(sort->column) + (sort->isDescending ? " DESC" : "");
    if (sort || shape.access == Access::Walk) {
        for (const KeyPart& part : shape.key)
            terms << part.sql + (part.isDescending ? " DESC" : "");
    }
    return terms.isEmpty() ? QByteArray() : " ORDER BY " + terms.join(", ");
}

QByteArray parameter(std::size_t index)
{
    return "?" + QByteArray::number(static_cast<int>(index) + 1);
}

} // namespace

QByteArray keyList(const TableShape& shape)
{
    QByteArrayList parts;
    for (const KeyPart& part : shape.key)
        parts << part.sql;
    return parts.join(", ");
}

QByteArray columnList(const TableShape& shape)
{
    QByteArrayList names;
    for (int i = 0; i < static_cast<int>(shape.columns.size()); ++i)
        names << shape.column(i);
    return names.isEmpty() ? QByteArray("NULL") : names.join(", ");
}

QByteArray keyAndColumns(const TableShape& shape)
{
    return shape.key.empty() ? columnList(shape) : keyList(shape) + ", " + columnList(shape);
}

Select selectRows(const TableShape& shape, const RowQuery& query, const QByteArray& what)
{
    Select select{.sql = "SELECT " + what + " FROM " + shape.from()};
    if (query.filter)
        select.sql += " WHERE " + filterSql(shape, *query.filter, select.parameters);
    select.sql += orderSql(shape, query.sort);
    return select;
}

QByteArray selectRow(const TableShape& shape, const QByteArray& what)
{
    QByteArrayList terms;
    for (std::size_t i = 0; i < shape.key.size(); ++i)
        terms << shape.key[i].sql + " = " + parameter(i);
    return "SELECT " + what + " FROM " + shape.from() + " WHERE " + terms.join(" AND ");
}

std::vector<Select> selectFrom(const TableShape& shape, const std::vector<Value>& key,
                               bool inclusive, const QByteArray& what)
{
    const QByteArray order = orderSql(shape, {});
    std::vector<Select> selects;
    for (std::size_t shared = shape.key.size(); shared-- > 0;) {
        QByteArrayList terms;
        for (std::size_t i = 0; i < shared; ++i)
            terms << shape.key[i].sql + " = " + parameter(i);
        const KeyPart& last = shape.key[shared];
        const bool withRow = inclusive && shared + 1 == shape.key.size();
        terms << last.sql + (last.isDescending ? " <" : " >") + (withRow ? "= " : " ")
                + parameter(shared);
        selects.push_back(
            {.sql = "SELECT " + what + " FROM " + shape.from() + " WHERE " + terms.join(" AND ")
                 + order,
             .parameters = std::vector<Value>(
                 key.begin(), key.begin() + static_cast<std::ptrdiff_t>(shared) + 1)});
    }
    return selects;
}

} // namespace core::rows

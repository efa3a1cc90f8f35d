#include "core/tables/sqltext.h"

#include "core/sqlite/statement.h"
#include "core/tables/rowvalues.h"

#include <QLocale>

#include <cmath>

namespace core::tables {

namespace {

using rows::Value;
using rows::ValueType;

/// As an odd number times a power of two, in steps that are all exact.
QByteArray exactProduct(double number)
{
    constexpr int bits = 52;
    const QByteArray step = "4503599627370496.0"; // 2 to the 52nd
    int exponent = 0;
    double odd = std::frexp(number, &exponent);
    while (odd != std::trunc(odd)) {
        odd *= 2;
        --exponent;
    }
    const QByteArray sign = exponent < 0 ? " / " : " * ";
    QByteArray product = "(" + QByteArray::number(odd, 'f', 1);
    for (exponent = std::abs(exponent); exponent >= bits; exponent -= bits)
        product += sign + step;
    if (exponent > 0)
        product += sign + QByteArray::number(std::ldexp(1.0, exponent), 'f', 1);
    return product + ")";
}

Result<bool> readsBack(const QByteArray& literal, double number, sqlite::Connection& reader)
{
    auto query = reader.prepare("SELECT " + literal);
    if (!query)
        return query.error();
    const auto row = query->step();
    if (!row)
        return row.error();
    return isSame(rows::valueOf(*query, 0), {.type = ValueType::Real, .real = number});
}

Result<QByteArray> realLiteral(double number, sqlite::Connection& reader)
{
    if (std::isinf(number))
        return QByteArray(number > 0 ? "9e999" : "-9e999");
    if (number == 0)
        return QByteArray(std::signbit(number) ? "(-1.0 / 9e999)" : "0.0");
    QByteArray shortest = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    if (!shortest.contains('.') && !shortest.contains('e'))
        shortest += ".0";
    const auto same = readsBack(shortest, number, reader);
    if (!same)
        return same.error();
    return *same ? shortest : exactProduct(number);
}

/// Zeros and what is no UTF-8 cannot stand in a statement.
QByteArray textLiteral(const QByteArray& text)
{
    if (text.contains('\0') || !text.isValidUtf8())
        return "CAST(x'" + text.toHex() + "' AS TEXT)";
    return "'" + QByteArray(text).replace("'", "''") + "'";
}

} // namespace

Result<QByteArray> literalOf(const Value& value, sqlite::Connection& reader)
{
    switch (value.type) {
    case ValueType::Null: break;
    case ValueType::Integer: return QByteArray::number(value.integer);
    case ValueType::Real: return realLiteral(value.real, reader);
    case ValueType::Text: return textLiteral(value.bytes);
    case ValueType::Blob: return QByteArray("x'" + value.bytes.toHex() + "'");
    }
    return QByteArray("NULL");
}

} // namespace core::tables

#include "core/rows/rowtext.h"

#include <QByteArrayList>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace core::rows {

namespace {

/// As SQLite writes it, with as many digits as it takes to read the same number back.
QByteArray realText(double number)
{
    if (std::isinf(number))
        return number < 0 ? "-Inf" : "Inf";
    QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    const bool looksWhole = std::ranges::all_of(
        text, [](char letter) { return letter == '-' || (letter >= '0' && letter <= '9'); });
    return looksWhole ? text + ".0" : text;
}

bool needsQuotes(const QByteArray& text, TextFormat format)
{
    static constexpr std::string_view inCsv(",\"\r\n");
    static constexpr std::string_view inTabbed("\t\"\r\n");
    const std::string_view special = format == TextFormat::Csv ? inCsv : inTabbed;
    return std::ranges::any_of(
        text, [special](char letter) { return special.find(letter) != std::string_view::npos; });
}

QByteArray quoted(const QByteArray& text)
{
    return '"' + QByteArray(text).replace("\"", "\"\"") + '"';
}

QByteArray fieldOf(const Value& value, TextFormat format)
{
    const QByteArray text = plainText(value);
    const bool isEmptyText = value.type == ValueType::Text && text.isEmpty();
    const bool quotes = needsQuotes(text, format) || (isEmptyText && format == TextFormat::Csv);
    return quotes ? quoted(text) : text;
}

QByteArray line(const QByteArrayList& fields, TextFormat format)
{
    return format == TextFormat::Csv ? QByteArray(fields.join(',') + "\r\n")
                                     : QByteArray(fields.join('\t') + '\n');
}

} // namespace

QByteArray plainText(const Value& value)
{
    switch (value.type) {
    case ValueType::Null: break;
    case ValueType::Integer: return QByteArray::number(value.integer);
    case ValueType::Real: return realText(value.real);
    case ValueType::Text: return value.bytes;
    case ValueType::Blob: return "x'" + value.bytes.toHex() + "'";
    }
    return {};
}

QByteArray lineOf(const std::vector<Value>& values, TextFormat format)
{
    QByteArrayList fields;
    for (const Value& value : values)
        fields << fieldOf(value, format);
    return line(fields, format);
}

QByteArray headLine(const std::vector<Column>& columns, TextFormat format)
{
    QByteArrayList fields;
    for (const Column& column : columns) {
        const QByteArray name = column.name.toUtf8();
        fields << (needsQuotes(name, format) ? quoted(name) : name);
    }
    return line(fields, format);
}

} // namespace core::rows

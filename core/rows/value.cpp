#include "core/rows/value.h"

namespace core::rows {

namespace {

/// A letter of UTF-8 that was cut is left out; what was no letter stays.
void dropHalfLetter(QByteArray& text)
{
    constexpr int longestLetter = 4;
    for (int back = 1; back <= longestLetter && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80)
            return;
        if (byte < 0xc0)
            continue;
        const int letter = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        if (letter > back)
            text.chop(back);
        return;
    }
}

} // namespace

Value valueOf(const sqlite::Statement& statement, int column, qsizetype most)
{
    Value value{.type = statement.storage(column)};
    switch (value.type) {
    case ValueType::Null: break;
    case ValueType::Integer: value.integer = statement.integer(column); break;
    case ValueType::Real: value.real = statement.real(column); break;
    case ValueType::Text:
    case ValueType::Blob:
        value.bytes = statement.bytes(column, most);
        value.size = statement.byteCount(column);
        if (value.type == ValueType::Text && value.isCut())
            dropHalfLetter(value.bytes);
        break;
    }
    return value;
}

Value shortened(const Value& value, qsizetype most)
{
    if (value.bytes.size() <= most)
        return value;
    Value cut{.type = value.type, .bytes = value.bytes.first(most), .size = value.size};
    if (cut.type == ValueType::Text)
        dropHalfLetter(cut.bytes);
    return cut;
}

Result<> bindValue(sqlite::Statement& statement, int parameter, const Value& value)
{
    switch (value.type) {
    case ValueType::Null: break;
    case ValueType::Integer: return statement.bind(parameter, value.integer);
    case ValueType::Real: return statement.bind(parameter, value.real);
    case ValueType::Text: return statement.bindText(parameter, value.bytes);
    case ValueType::Blob: return statement.bindBlob(parameter, value.bytes);
    }
    return statement.bindNull(parameter);
}

std::vector<Value> valuesOf(const sqlite::Statement& statement, int first, int count,
                            qsizetype most)
{
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(count));
    for (int column = first; column < first + count; ++column)
        values.push_back(valueOf(statement, column, most));
    return values;
}

} // namespace core::rows

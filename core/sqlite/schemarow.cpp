#include "core/sqlite/schemarow.h"

#include "core/sqlite/varint.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace core::sqlite {

namespace {

enum Column : std::size_t { Type, Name, Table, Root, ColumnCount };

/// A column: what it holds and where.
struct Value
{
    std::uint64_t type = 0;
    std::span<const std::byte> bytes{};
};

std::uint64_t bytesOf(std::uint64_t type)
{
    constexpr std::array<std::uint8_t, 12> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < fixed.size() ? fixed[type] : (type - fixed.size()) / 2;
}

std::optional<QString> textOf(const Value& value, std::uint32_t encoding)
{
    if (value.type < 13 || value.type % 2 == 0)
        return std::nullopt;
    const QByteArrayView bytes(value.bytes);
    const auto code = encoding == 2 ? QStringConverter::Utf16LE
        : encoding == 3             ? QStringConverter::Utf16BE
                                    : QStringConverter::Utf8;
    QStringDecoder decoder(code, QStringConverter::Flag::ConvertInitialBom);
    return QString(decoder(bytes));
}

std::optional<std::int64_t> integerOf(const Value& value)
{
    if (value.type == 8 || value.type == 9)
        return static_cast<std::int64_t>(value.type - 8);
    if (value.type < 1 || value.type > 6)
        return std::nullopt;
    const bool isNegative = std::to_integer<unsigned>(value.bytes[0]) >= 0x80;
    std::uint64_t number = isNegative ? ~std::uint64_t{0} : 0;
    for (const std::byte byte : value.bytes)
        number = number << 8U | std::to_integer<std::uint64_t>(byte);
    return static_cast<std::int64_t>(number);
}

using Values = std::array<Value, ColumnCount>;

std::optional<Values> split(std::span<const std::byte> record)
{
    const Varint header = readVarint(record);
    if (header.bytes == 0 || header.value > record.size())
        return std::nullopt;
    std::span<const std::byte> types = record.first(header.value);
    if (types.size() < header.bytes)
        return std::nullopt;
    types = types.subspan(header.bytes);
    std::span<const std::byte> content = record.subspan(header.value);
    Values values;
    for (Value& value : values) {
        const Varint type = readVarint(types);
        const std::uint64_t size = bytesOf(type.value);
        if (type.bytes == 0 || size > content.size())
            return std::nullopt;
        value = {.type = type.value, .bytes = content.first(size)};
        types = types.subspan(type.bytes);
        content = content.subspan(size);
    }
    return values;
}

} // namespace

bool SchemaRow::isIndex() const
{
    return type == u"index"_s;
}

bool SchemaRow::hasTree() const
{
    return isIndex() || root != 0;
}

std::optional<SchemaRow> decodeSchemaRow(std::span<const std::byte> record, std::uint32_t encoding)
{
    const auto values = split(record);
    if (!values)
        return std::nullopt;
    const auto type = textOf((*values)[Type], encoding);
    const auto name = textOf((*values)[Name], encoding);
    const auto table = textOf((*values)[Table], encoding);
    if (!name || !table)
        return std::nullopt;
    SchemaRow row{.type = type.value_or(QString()), .name = *name, .table = *table};
    const auto root = integerOf((*values)[Root]);
    if (row.isIndex() && !root)
        return std::nullopt;
    row.root = root.value_or(0);
    return row;
}

} // namespace core::sqlite

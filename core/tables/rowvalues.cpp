#include "core/tables/rowvalues.h"

#include "core/rows/rowtext.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <xxhash.h>

namespace core::tables {

namespace {

using rows::Value;
using rows::ValueType;

bool hasBytes(const Value& value)
{
    return value.type == ValueType::Text || value.type == ValueType::Blob;
}

/// The number as 64 bits.
quint64 bitsOf(const Value& value)
{
    return value.type == ValueType::Real ? std::bit_cast<quint64>(value.real)
                                         : static_cast<quint64>(value.integer);
}

QByteArray digestOf(const QByteArray& bytes)
{
    const auto hash = XXH3_128bits(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, hash);
    return {reinterpret_cast<const char*>(digest.digest), sizeof digest.digest};
}

} // namespace

void borrowValues(const sqlite::Statement& statement, int first, int count,
                  std::vector<Value>& into)
{
    into.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Value& value = into[static_cast<std::size_t>(i)];
        value = {.type = statement.storage(first + i)};
        if (value.type == ValueType::Integer)
            value.integer = statement.integer(first + i);
        if (value.type == ValueType::Real)
            value.real = statement.real(first + i);
        if (!hasBytes(value))
            continue;
        const QByteArrayView bytes = statement.view(first + i);
        value.bytes = QByteArray::fromRawData(bytes.data(), bytes.size());
        value.size = bytes.size();
    }
}

Result<> bindBorrowed(sqlite::Statement& statement, int parameter, const Value& value)
{
    return hasBytes(value) ? statement.bindBorrowed(parameter, value.type, value.bytes)
                           : rows::bindValue(statement, parameter, value);
}

bool isSame(const Value& one, const Value& other)
{
    if (one.type != other.type)
        return false;
    if (hasBytes(one))
        return one.bytes == other.bytes;
    return one.isNull() || bitsOf(one) == bitsOf(other);
}

bool areSame(const std::vector<Value>& some, const std::vector<Value>& others)
{
    return std::ranges::equal(some, others, &isSame);
}

QByteArray digestOf(const std::vector<Value>& values, std::size_t count)
{
    constexpr qsizetype longest = 256; // of a longer value its own digest stands for it
    QByteArray all;
    all.reserve(static_cast<qsizetype>(count) * 32);
    for (std::size_t i = 0; i < count; ++i) {
        const Value& value = values[i];
        all.append(static_cast<char>(value.type));
        if (value.isNull())
            continue;
        const quint64 head =
            hasBytes(value) ? static_cast<quint64>(value.bytes.size()) : bitsOf(value);
        all.append(reinterpret_cast<const char*>(&head), sizeof head);
        if (hasBytes(value))
            all.append(value.bytes.size() <= longest ? value.bytes : digestOf(value.bytes));
    }
    return digestOf(all);
}

QString keyText(const RowKey& key)
{
    constexpr qsizetype longest = 80;
    QStringList parts;
    for (const Value& value : key) {
        const QString text = QString::fromUtf8(value.isNull() ? "NULL" : rows::plainText(value));
        parts << (text.size() > longest ? text.left(longest) + QChar(0x2026) : text);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace core::tables

#include "core/tables/logformat.h"

#include <cstring>

namespace core::tables {

namespace {

using rows::Value;
using rows::ValueType;

constexpr qint64 kPiece = 1 << 20;

void putText(QByteArray& into, const QString& text)
{
    put(into, text.toUtf8());
}

void putTexts(QByteArray& into, const QStringList& texts)
{
    put(into, static_cast<qint64>(texts.size()));
    for (const QString& text : texts)
        putText(into, text);
}

void putOptional(QByteArray& into, std::optional<qint64> number)
{
    put(into, static_cast<qint64>(number ? 1 : 0));
    put(into, number.value_or(0));
}

Result<QStringList> readTexts(LogCursor& from)
{
    const auto count = from.count();
    if (!count)
        return count.error();
    QStringList texts;
    for (qint64 i = 0; i < *count; ++i) {
        auto text = from.text();
        if (!text)
            return text.error();
        texts << *text;
    }
    return texts;
}

/// Reads numbers one after the other; the first error stays.
class Numbers
{
public:
    explicit Numbers(LogCursor& from)
        : m_from(from)
    {
    }
    qint64 next()
    {
        const auto number = m_from.number();
        if (!number && m_good)
            m_good = number.error();
        return number ? *number : 0;
    }
    std::optional<qint64> nextOptional()
    {
        const bool isThere = next() != 0;
        const qint64 number = next();
        return isThere ? std::optional(number) : std::nullopt;
    }
    [[nodiscard]] const Result<>& good() const { return m_good; }

private:
    LogCursor& m_from;
    Result<> m_good;
};

Result<LoggedRows> readTable(LogCursor& from)
{
    const auto name = from.text();
    const auto keyColumns = readTexts(from);
    const auto columns = readTexts(from);
    if (!name || !keyColumns || !columns)
        return from.invalid();
    LoggedRows rows{.table = {.table = *name, .keyColumns = *keyColumns, .columns = *columns}};
    Numbers numbers(from);
    rows.table.added = numbers.next();
    rows.table.removed = numbers.next();
    rows.table.changed = numbers.next();
    rows.table.wasMade = numbers.next() != 0;
    rows.table.wasDropped = numbers.next() != 0;
    rows.table.sequence = numbers.nextOptional();
    rows.table.sequenceAfter = numbers.nextOptional();
    rows.offset = numbers.next();
    rows.end = numbers.next();
    if (!numbers.good())
        return numbers.good().error();
    return rows;
}

} // namespace

void put(QByteArray& into, qint64 number)
{
    into.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void put(QByteArray& into, const QByteArray& bytes)
{
    put(into, static_cast<qint64>(bytes.size()));
    into.append(bytes);
}

void put(QByteArray& into, const Value& value)
{
    into.append(static_cast<char>(value.type));
    switch (value.type) {
    case ValueType::Null: return;
    case ValueType::Integer: return put(into, value.integer);
    case ValueType::Real:
        into.append(reinterpret_cast<const char*>(&value.real), sizeof value.real);
        return;
    case ValueType::Text:
    case ValueType::Blob: return put(into, value.bytes);
    }
}

void put(QByteArray& into, const std::vector<Value>& values)
{
    put(into, static_cast<qint64>(values.size()));
    for (const Value& value : values)
        put(into, value);
}

QByteArray directoryOf(const std::vector<LoggedRows>& tables, const std::vector<SchemaChange>& made,
                       const QByteArrayList& violations)
{
    QByteArray directory;
    put(directory, static_cast<qint64>(tables.size()));
    for (const LoggedRows& rows : tables) {
        putText(directory, rows.table.table);
        putTexts(directory, rows.table.keyColumns);
        putTexts(directory, rows.table.columns);
        for (const qint64 number : {rows.table.added, rows.table.removed, rows.table.changed})
            put(directory, number);
        put(directory, static_cast<qint64>(rows.table.wasMade));
        put(directory, static_cast<qint64>(rows.table.wasDropped));
        putOptional(directory, rows.table.sequence);
        putOptional(directory, rows.table.sequenceAfter);
        put(directory, rows.offset);
        put(directory, rows.end);
    }
    put(directory, static_cast<qint64>(made.size()));
    for (const SchemaChange& change : made) {
        put(directory, static_cast<qint64>(change.object.kind));
        for (const QString& text : {change.object.name, change.table, change.before, change.after})
            putText(directory, text);
    }
    put(directory, static_cast<qint64>(violations.size()));
    for (const QByteArray& mark : violations)
        put(directory, mark);
    return directory;
}

LogCursor::LogCursor(int fd, const QString& path, qint64 offset, qint64 end)
    : m_fd(fd)
    , m_path(path)
    , m_offset(offset)
    , m_end(end)
{
}

Error LogCursor::invalid() const
{
    return {.code = ErrorCode::ManifestInvalid, .path = m_path};
}

/// The next `size` bytes, valid until the next call.
Result<const char*> LogCursor::take(qint64 size)
{
    const qint64 left = m_end - m_offset - m_at;
    if (size < 0 || size > left)
        return invalid();
    if (m_at + size > m_buffer.size()) {
        m_offset += m_at;
        m_at = 0;
        m_buffer.resize(std::min(std::max(size, kPiece), left));
        const auto into = std::span(m_buffer.data(), static_cast<std::size_t>(m_buffer.size()));
        const auto got = readFull(m_fd, std::as_writable_bytes(into), m_offset, m_path);
        if (!got)
            return got.error();
        if (static_cast<qint64>(*got) != m_buffer.size())
            return invalid();
    }
    const char* taken = m_buffer.constData() + m_at;
    m_at += size;
    return taken;
}

Result<qint64> LogCursor::number()
{
    qint64 number = 0;
    const auto taken = take(sizeof number);
    if (!taken)
        return taken.error();
    std::memcpy(&number, *taken, sizeof number);
    return number;
}

Result<qint64> LogCursor::count()
{
    const auto read = number();
    if (!read)
        return read.error();
    if (*read < 0 || *read > m_end - m_offset - m_at)
        return invalid();
    return *read;
}

Result<QByteArray> LogCursor::bytes()
{
    const auto size = number();
    if (!size)
        return size.error();
    const auto taken = take(*size);
    if (!taken)
        return taken.error();
    return QByteArray(*taken, *size);
}

Result<QString> LogCursor::text()
{
    const auto utf8 = bytes();
    if (!utf8)
        return utf8.error();
    return QString::fromUtf8(*utf8);
}

Result<Value> LogCursor::value()
{
    const auto type = take(1);
    if (!type)
        return type.error();
    if (**type < 0 || **type > static_cast<char>(ValueType::Blob))
        return invalid();
    Value value{.type = static_cast<ValueType>(**type)};
    if (value.type == ValueType::Null)
        return value;
    if (value.type == ValueType::Text || value.type == ValueType::Blob) {
        auto read = bytes();
        if (!read)
            return read.error();
        value.bytes = std::move(*read);
        value.size = value.bytes.size();
        return value;
    }
    const auto bits = number();
    if (!bits)
        return bits.error();
    if (value.type == ValueType::Integer)
        value.integer = *bits;
    else
        std::memcpy(&value.real, &*bits, sizeof value.real);
    return value;
}

Result<std::vector<Value>> LogCursor::values()
{
    const auto size = count();
    if (!size)
        return size.error();
    std::vector<Value> values;
    for (qint64 i = 0; i < *size; ++i) {
        auto read = value();
        if (!read)
            return read.error();
        values.push_back(std::move(*read));
    }
    return values;
}

Result<std::vector<LoggedRows>> readTables(LogCursor& directory)
{
    const auto count = directory.count();
    if (!count)
        return count.error();
    std::vector<LoggedRows> tables;
    for (qint64 i = 0; i < *count; ++i) {
        auto table = readTable(directory);
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
    }
    return tables;
}

Result<std::vector<SchemaChange>> readMade(LogCursor& directory)
{
    const auto count = directory.count();
    if (!count)
        return count.error();
    std::vector<SchemaChange> made;
    for (qint64 i = 0; i < *count; ++i) {
        const auto kind = directory.number();
        const auto name = directory.text();
        const auto table = directory.text();
        const auto before = directory.text();
        const auto after = directory.text();
        const bool isWhole = kind && name && table && before && after;
        if (!isWhole || *kind < 0 || *kind > static_cast<qint64>(compare::ObjectKind::View))
            return directory.invalid();
        made.push_back({.object = {.kind = static_cast<compare::ObjectKind>(*kind), .name = *name},
                        .table = *table,
                        .before = *before,
                        .after = *after});
    }
    return made;
}

Result<QByteArrayList> readMarks(LogCursor& directory)
{
    const auto count = directory.count();
    if (!count)
        return count.error();
    QByteArrayList marks;
    for (qint64 i = 0; i < *count; ++i) {
        auto mark = directory.bytes();
        if (!mark)
            return mark.error();
        marks << *std::move(mark);
    }
    return marks;
}

} // namespace core::tables

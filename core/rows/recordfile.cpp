#include "core/rows/recordfile.h"

#include <cstring>
#include <fcntl.h>

namespace core::rows {

namespace {

constexpr qsizetype kBuffered = 1024 * 1024;

template <class Number>
void put(QByteArray& into, Number number)
{
    into.append(reinterpret_cast<const char*>(&number), sizeof number);
}

template <class Number>
Number take(const QByteArray& from, qsizetype& at)
{
    Number number{};
    std::memcpy(&number, from.constData() + at, sizeof number);
    at += static_cast<qsizetype>(sizeof number);
    return number;
}

void put(QByteArray& into, const Value& value)
{
    into.append(static_cast<char>(value.type));
    switch (value.type) {
    case ValueType::Null: return;
    case ValueType::Integer: return put(into, value.integer);
    case ValueType::Real: return put(into, value.real);
    case ValueType::Text:
    case ValueType::Blob: break;
    }
    put(into, value.size);
    put(into, static_cast<qint64>(value.bytes.size()));
    into.append(value.bytes);
}

Value takeValue(const QByteArray& from, qsizetype& at)
{
    Value value{.type = static_cast<ValueType>(from[at++])};
    switch (value.type) {
    case ValueType::Null: return value;
    case ValueType::Integer: value.integer = take<qint64>(from, at); return value;
    case ValueType::Real: value.real = take<double>(from, at); return value;
    case ValueType::Text:
    case ValueType::Blob: break;
    }
    value.size = take<qint64>(from, at);
    const auto count = take<qint64>(from, at);
    value.bytes = from.mid(at, count);
    at += count;
    return value;
}

Result<QByteArray> read(int fd, qint64 from, qint64 count, const QString& path)
{
    QByteArray bytes(count, Qt::Uninitialized);
    const auto got = readFull(
        fd, std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))),
        from, path);
    if (!got)
        return got.error();
    if (static_cast<qint64>(*got) != count)
        return Error{.code = ErrorCode::WriteFailed, .path = path};
    return bytes;
}

Result<> writeOut(int fd, QByteArray& bytes, const QString& path)
{
    auto written = writeAll(
        fd, std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))),
        path);
    bytes.clear();
    return written;
}

} // namespace

RecordFile::RecordFile(FileDescriptor records, FileDescriptor ends, QString folder)
    : m_records(std::move(records))
    , m_ends(std::move(ends))
    , m_folder(std::move(folder))
{
}

Result<RecordFile> RecordFile::create(const QString& folder)
{
    auto records = FileDescriptor::open(folder, O_TMPFILE | O_RDWR, FileRole::Destination, 0600);
    if (!records)
        return records.error();
    auto ends = FileDescriptor::open(folder, O_TMPFILE | O_RDWR, FileRole::Destination, 0600);
    if (!ends)
        return ends.error();
    return RecordFile(std::move(*records), std::move(*ends), folder);
}

Result<> RecordFile::append(const std::vector<Value>& values)
{
    const qsizetype before = m_unwritten.size();
    for (const Value& value : values)
        put(m_unwritten, value);
    m_size += m_unwritten.size() - before;
    put(m_unwrittenEnds, m_size);
    ++m_count;
    if (m_unwritten.size() < kBuffered && m_unwrittenEnds.size() < kBuffered)
        return {};
    return flush();
}

Result<> RecordFile::flush()
{
    if (auto written = writeOut(m_records.get(), m_unwritten, m_folder); !written)
        return written;
    return writeOut(m_ends.get(), m_unwrittenEnds, m_folder);
}

Result<qint64> RecordFile::endOf(qint64 record)
{
    if (record < 0)
        return 0;
    constexpr qint64 width = sizeof(qint64);
    const auto bytes = read(m_ends.get(), record * width, width, m_folder);
    if (!bytes)
        return bytes.error();
    qsizetype at = 0;
    return take<qint64>(*bytes, at);
}

Result<std::vector<Value>> RecordFile::at(qint64 record)
{
    if (record < 0 || record >= m_count)
        return Error{.code = ErrorCode::Internal, .path = m_folder};
    if (auto written = flush(); !written)
        return written.error();
    const auto start = endOf(record - 1);
    const auto end = endOf(record);
    if (!start || !end)
        return start ? end.error() : start.error();
    const auto bytes = read(m_records.get(), *start, *end - *start, m_folder);
    if (!bytes)
        return bytes.error();
    std::vector<Value> values;
    for (qsizetype at = 0; at < bytes->size();)
        values.push_back(takeValue(*bytes, at));
    return values;
}

} // namespace core::rows

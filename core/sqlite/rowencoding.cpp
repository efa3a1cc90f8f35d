#include "core/sqlite/rowencoding.h"

#include "core/sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace core::sqlite {

namespace {

using Storage = Statement::Storage;

void putTag(QByteArray& into, Storage type)
{
    into.append(static_cast<char>(type));
}

template <class Number>
void putNumber(QByteArray& into, Storage type, Number number)
{
    char bytes[1 + sizeof number];
    bytes[0] = static_cast<char>(type);
    std::memcpy(bytes + 1, &number, sizeof number);
    into.append(bytes, sizeof bytes);
}

bool putBytes(QByteArray& into, Storage type, const void* bytes, int count)
{
    if (!bytes && count > 0)
        return false;
    putNumber(into, type, static_cast<std::uint32_t>(count));
    into.append(static_cast<const char*>(bytes), count);
    return true;
}

bool putText(QByteArray& into, sqlite3_value* value, TextForm form)
{
    // In this order: the call that converts tells the other how long it is.
    if (form == TextForm::Utf16) {
        const void* text = sqlite3_value_text16(value);
        return text && putBytes(into, Storage::Text, text, sqlite3_value_bytes16(value));
    }
    const void* text = sqlite3_value_text(value);
    return text && putBytes(into, Storage::Text, text, sqlite3_value_bytes(value));
}

/// False when out of memory.
bool put(QByteArray& into, sqlite3_value* value, TextForm form)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        putNumber(into, Storage::Integer, static_cast<qint64>(sqlite3_value_int64(value)));
        return true;
    case SQLITE_FLOAT: putNumber(into, Storage::Real, sqlite3_value_double(value)); return true;
    case SQLITE_TEXT: return putText(into, value, form);
    case SQLITE_BLOB: {
        const void* blob = sqlite3_value_blob(value);
        return putBytes(into, Storage::Blob, blob, sqlite3_value_bytes(value));
    }
    default: putTag(into, Storage::Null); return true;
    }
}

template <class Number>
Number takeNumber(QByteArrayView from)
{
    Number number{};
    std::memcpy(&number, from.data() + 1, sizeof number);
    return number;
}

void encodeArguments(sqlite3_context* context, int count, sqlite3_value** values)
{
    const auto form =
        static_cast<TextForm>(reinterpret_cast<std::intptr_t>(sqlite3_user_data(context)));
    QByteArray row;
    for (int i = 0; i < count; ++i) {
        if (!put(row, values[i], form))
            return sqlite3_result_error_nomem(context);
    }
    sqlite3_result_blob64(context, row.constData(), static_cast<sqlite3_uint64>(row.size()),
                          SQLITE_TRANSIENT);
}

int compareBytes(void*, int firstCount, const void* first, int secondCount, const void* second)
{
    const auto common = static_cast<std::size_t>(std::min(firstCount, secondCount));
    const int order = common > 0 ? std::memcmp(first, second, common) : 0;
    return order != 0 ? order : firstCount - secondCount;
}

} // namespace

Result<> encodeColumns(const Statement& row, int first, int count, TextForm form, QByteArray& into)
{
    for (int column = first; column < first + count; ++column) {
        // What sqlite3_column_value() gives may be asked like any value while one thread alone
        // uses the connection.
        if (!put(into, sqlite3_column_value(row.handle(), column), form))
            return Error{.code = ErrorCode::OutOfMemory};
    }
    return {};
}

void appendEncoded(const Statement& row, int first, int count, QByteArray& into)
{
    for (int column = first; column < first + count; ++column) {
        const void* bytes = sqlite3_column_blob(row.handle(), column);
        into.append(static_cast<const char*>(bytes), sqlite3_column_bytes(row.handle(), column));
    }
}

EncodedValue firstEncoded(QByteArrayView from)
{
    EncodedValue value{.type = static_cast<Storage>(from.front())};
    switch (value.type) {
    case Storage::Null: value.all = from.first(1); break;
    case Storage::Integer:
        value.integer = takeNumber<qint64>(from);
        value.all = from.first(1 + sizeof value.integer);
        break;
    case Storage::Real:
        value.real = takeNumber<double>(from);
        value.all = from.first(1 + sizeof value.real);
        break;
    case Storage::Text:
    case Storage::Blob: {
        constexpr qsizetype head = 1 + sizeof(std::uint32_t);
        const auto count = static_cast<qsizetype>(takeNumber<std::uint32_t>(from));
        value.bytes = from.sliced(head, count);
        value.all = from.first(head + count);
        break;
    }
    }
    return value;
}

Result<> addRowEncoding(Connection& connection, TextForm form)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    void* asData = reinterpret_cast<void*>(static_cast<std::intptr_t>(form));
    if (sqlite3_create_function(connection.handle(), "holdfast_row", /*nArg=*/-1, flags, asData,
                                &encodeArguments, nullptr, nullptr)
            != SQLITE_OK
        || sqlite3_create_collation(connection.handle(), "holdfast_utf8", SQLITE_UTF8, nullptr,
                                    &compareBytes)
            != SQLITE_OK)
        return connection.lastError();
    return {};
}

} // namespace core::sqlite

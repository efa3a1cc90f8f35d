#pragma once

#include "core/base/result.h"
#include "core/sqlite/statement.h"

#include <QByteArray>
#include <QByteArrayView>

namespace core::sqlite {

/// Rows as bytes that are the same if, and only if, all values are, with their types: 1, 1.0, '1'
/// and x'31' all differ, and so do 0.0 and -0.0. For comparing millions of rows without an object
/// for each value. No row of as many values starts with another one.

/// How texts are encoded. SQLite converts, but not without loss between these two.
enum class TextForm {
    Utf8, ///< what is invalid in it stays as it is
    Utf16, ///< of databases that keep it, in the byte order of this machine
};

/// Appends columns of the row that `row` stands on. Errors: OutOfMemory.
Result<> encodeColumns(const Statement& row, int first, int count, TextForm form, QByteArray& into);
/// Appends columns that hold what holdfast_row() gave.
void appendEncoded(const Statement& row, int first, int count, QByteArray& into);

struct EncodedValue
{
    Statement::Storage type = Statement::Storage::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes{}; ///< of a text or a blob
    QByteArrayView all{}; ///< the value as it is encoded
};
/// The value at the start of `from`, which is not empty and is what was encoded here.
[[nodiscard]] EncodedValue firstEncoded(QByteArrayView from);

/// Gives a connection what sorts and packs rows by their encoding: the function
/// holdfast_row(value, …) of up to kMostPacked values, and the collation holdfast_utf8, which
/// orders texts of any encoding as BINARY does in UTF-8. Schemas cannot call them.
/// Errors: as errorFrom().
Result<> addRowEncoding(Connection& connection, TextForm form);
inline constexpr int kMostPacked = 100; ///< https://www.sqlite.org/limits.html, section 6

} // namespace core::sqlite

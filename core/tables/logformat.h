#pragma once

#include "core/base/filedescriptor.h"
#include "core/tables/changelog.h"

namespace core::tables {

// changes.log: the head, the rows of each table one after the other, the directory (what
// LoggedTable and SchemaChange say, where the rows of each table lie, and the marks of rows that
// violate a foreign key before), the tail. Numbers as
// this machine has them: the file never leaves it.

inline constexpr char kLogMagic[] = "HOLDFAST CHANGES 1\n"; ///< first and last in the file
inline constexpr qint64 kMagicBytes = sizeof kLogMagic - 1;
inline constexpr qint64 kDigestBytes = 16;
/// Where the directory begins, the digest of all before it, the magic.
inline constexpr qint64 kTailBytes = 8 + kDigestBytes + kMagicBytes;
inline constexpr auto kLogName = "changes.log";

/// A table in the directory.
struct LoggedRows
{
    LoggedTable table{};
    qint64 offset = 0; ///< of its first row
    qint64 end = 0;
};

void put(QByteArray& into, qint64 number);
void put(QByteArray& into, const QByteArray& bytes);
void put(QByteArray& into, const rows::Value& value);
void put(QByteArray& into, const std::vector<rows::Value>& values);
[[nodiscard]] QByteArray directoryOf(const std::vector<LoggedRows>& tables,
                                     const std::vector<SchemaChange>& made,
                                     const QByteArrayList& violations);

/// Reads a part of the file piece by piece. Nothing that the file says makes it read, or take
/// memory for, more than the part has.
class LogCursor
{
public:
    LogCursor(int fd, const QString& path, qint64 offset, qint64 end);

    [[nodiscard]] bool atEnd() const { return m_offset + m_at >= m_end; }
    /// Errors: Source…, ManifestInvalid.
    Result<qint64> number();
    Result<QByteArray> bytes();
    Result<QString> text();
    Result<std::vector<rows::Value>> values();
    /// A count of what takes at least a byte each.
    Result<qint64> count();
    [[nodiscard]] Error invalid() const;

private:
    Result<const char*> take(qint64 size);
    Result<rows::Value> value();

    int m_fd;
    QString m_path;
    qint64 m_offset; ///< of m_buffer in the file
    qint64 m_end;
    QByteArray m_buffer;
    qint64 m_at = 0; ///< in m_buffer
};

Result<std::vector<LoggedRows>> readTables(LogCursor& directory);
Result<std::vector<SchemaChange>> readMade(LogCursor& directory);
Result<QByteArrayList> readMarks(LogCursor& directory);

} // namespace core::tables

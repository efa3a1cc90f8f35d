#pragma once

#include "core/base/filedescriptor.h"
#include "core/rows/value.h"

namespace core::rows {

/// A list of rows in a file without a name: any of millions is found at once, and memory holds none
/// of them. Gone with this object, however the process ends.
class RecordFile
{
public:
    /// `folder` must exist. Errors: Destination….
    static Result<RecordFile> create(const QString& folder);

    /// Errors: DestinationFull, WriteFailed.
    Result<> append(const std::vector<Value>& values);
    /// Errors: WriteFailed, Internal where there is no such record.
    Result<std::vector<Value>> at(qint64 record);
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    RecordFile(FileDescriptor records, FileDescriptor ends, QString folder);
    Result<> flush();
    Result<qint64> endOf(qint64 record);

    FileDescriptor m_records;
    FileDescriptor m_ends; ///< where each record ends, eight bytes each
    QString m_folder;
    QByteArray m_unwritten;
    QByteArray m_unwrittenEnds;
    qint64 m_size = 0; ///< of all records
    qint64 m_count = 0;
};

} // namespace core::rows

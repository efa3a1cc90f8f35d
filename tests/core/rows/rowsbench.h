#pragma once

#include "core/rows/rowset.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>

namespace rowstest {

/// A folder with one database, written by plain SQLite.
class Bench
{
public:
    /// False with a warning when a statement fails.
    bool make(const QByteArrayList& statements) const;
    [[nodiscard]] QString image() const { return m_folder.filePath(QStringLiteral("a.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] core::rows::RowSource source(const QString& table,
                                               const core::rows::RowQuery& query = {}) const;

    using Opened = core::Result<std::unique_ptr<core::rows::RowSet>>;
    [[nodiscard]] Opened open(const QString& table, const core::rows::RowQuery& query = {}) const
    {
        return core::rows::openRows(source(table, query));
    }

private:
    QTemporaryDir m_folder;
};

/// Learns all there is to know. False where that fails.
bool learnAll(core::rows::RowSet& rows);
/// The values of one column of the rows from `first` on, as text; "NULL", or "failed: …" alone.
[[nodiscard]] QStringList column(core::rows::RowSet& rows, qint64 first, int count, int column = 0);
/// The whole table, opened, learnt and read.
[[nodiscard]] QStringList allOf(const Bench& bench, const QString& table,
                                const core::rows::RowQuery& query = {}, int column = 0);

} // namespace rowstest

#pragma once

#include "core/base/jobcontext.h"
#include "core/rows/rowsql.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/querysandbox.h"

#include <functional>
#include <memory>
#include <optional>

namespace core::rows {

/// One table of an image at rest, with a connection of its own that can only read it. Stays where
/// it is: its statements know it.
class TableReader
{
public:
    /// Errors: Source…, CannotJudge.
    static Result<std::unique_ptr<TableReader>> open(const QString& image, const QString& table);

    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    [[nodiscard]] const TableShape& shape() const { return m_shape; }

    Result<sqlite::Statement> prepare(const QByteArray& sql);
    /// With its parameters bound.
    Result<sqlite::Statement> prepare(const Select& select);
    /// The same as statement.step(), but a page that could not be read is an error even where
    /// SQLite takes it for one of zeros.
    Result<sqlite::Statement::Row> step(sqlite::Statement& statement);

    /// While `work` runs, statements end with Cancelled soon after the job is told to stop, and the
    /// job is told how many rows `scan` has looked at, of `total` (0: not known).
    template <class Work>
    auto within(const JobContext& job, const sqlite::Statement& scan, qint64 total, Work work)
    {
        watch(job, scan, total);
        auto result = work();
        m_view.watchWith({});
        m_view.stopWith({});
        return result;
    }

private:
    explicit TableReader(sqlite::Connection view)
        : m_view(std::move(view))
    {
    }
    Result<> prepareFor(const QString& table);
    void watch(const JobContext& job, const sqlite::Statement& scan, qint64 total);

    sqlite::Connection m_view;
    std::optional<sqlite::QuerySandbox> m_sandbox;
    TableShape m_shape;
};

} // namespace core::rows

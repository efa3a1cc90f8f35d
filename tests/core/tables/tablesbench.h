#pragma once

#include "core/tables/bringback.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>

namespace tablestest {

/// A folder with a live database and a backup, written by plain SQLite, and with the change logs of
/// what is done to them.
class Bench
{
public:
    /// The same statements make both; then come those of each. False with a warning when one fails.
    bool make(const QByteArrayList& both, const QByteArrayList& live = {},
              const QByteArrayList& backup = {}, const QByteArray& journal = "wal") const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString live() const { return m_folder.filePath(QStringLiteral("live.db")); }
    [[nodiscard]] QString image() const { return m_folder.filePath(QStringLiteral("image.db")); }
    /// The folder of the change log of the last run, or of one before it; made when it is first
    /// asked for.
    [[nodiscard]] QString log(int before = 0) const;
    void beginRun() { ++m_runs; }

    using Outcome = core::Result<core::tables::BroughtBack>;
    [[nodiscard]] core::tables::BringBackSpec spec(const core::tables::Choice& choice) const;
    [[nodiscard]] core::tables::BringBackSpec spec(const core::tables::TableChoice& table) const
    {
        return spec({.tables = {table}, .objects = {}});
    }
    Outcome bring(const core::tables::Choice& choice);
    Outcome bring(const core::tables::TableChoice& table)
    {
        return bring({.tables = {table}, .objects = {}});
    }
    /// Told to stop as soon as `isEnough`.
    Outcome bringUntil(const std::function<bool(const core::Progress&)>& isEnough,
                       const core::tables::TableChoice& table);
    /// Undoes the last run.
    Outcome takeBack();
    /// Rows that the last run complained of: "child 7 parent".
    [[nodiscard]] QStringList troubles() const;

    /// The first value of a query on the live database.
    [[nodiscard]] QString ask(const QByteArray& sql) const;
    /// All rows of a table with the types of their values, in the order of the first column.
    [[nodiscard]] static QString rowsOf(const QString& path, const QByteArray& table);
    /// All that can be seen of a database: its schema, every table, counters, integrity_check.
    [[nodiscard]] static QString stateOf(const QString& path);

private:
    QTemporaryDir m_folder;
    int m_runs = 0;
    std::vector<core::tables::RowTrouble> m_troubles;
};

/// A table `item` with an index.
[[nodiscard]] QByteArrayList itemTable();
/// Its rows in the live database, and in the backup: 2 is changed, 3 gone, 4 new.
[[nodiscard]] QByteArray itemsNow();
[[nodiscard]] QByteArray itemsThen();

[[nodiscard]] core::rows::Value integer(qint64 number);
[[nodiscard]] core::rows::Value text(const QByteArray& utf8);

/// "ok: +1 -2 ~3", or the stable word of the error and what it says.
[[nodiscard]] QString told(const Bench::Outcome& outcome);

} // namespace tablestest

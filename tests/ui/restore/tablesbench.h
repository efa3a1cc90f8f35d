#pragma once

#include "tests/ui/restore/restorebench.h"

namespace testsupport {

/// The window on a database with workspaces and their layouts, one good backup of it, and what
/// happened since; what the tests of bringing back tables and rows have in common.
class TablesTest : public RestoreTest
{
protected:
    static constexpr int kWorkspaces = 41;
    static constexpr int kLayouts = 82; ///< two for each

    /// Backs up a database of `schema`, none: workspaces and layouts; then runs `since`.
    void setUpTables(const QByteArray& since, const QByteArray& schema = {});
    void exec(const QByteArray& sql) const;
    /// The first value of the first row.
    [[nodiscard]] QString value(const QByteArray& sql) const;
    /// Of the page of tables, with all of them compared.
    void openTables();
    /// Ticks, or takes the tick away, with the mouse.
    void tick(const QString& table) const;
    void select(const QString& table) const;
    [[nodiscard]] QModelIndex line(const QString& table, int column = 0) const;
    /// Until all is compared, and what the choice hangs on is known.
    void waitForChoice() const;
    /// The third step, with a plan.
    void checkEffect() const;
    /// Runs it, until it has ended.
    void restore() const;
};

} // namespace testsupport

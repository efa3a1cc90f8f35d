#pragma once

#include "core/tables/closure.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/core/tables/madeschema.h"

#include <memory>

namespace tablestest {

/// What a restore leaves and does to foreign keys, by plain SQL: slow, and simple. A folder holds
/// `live.db` and `image.db`; the outcome is in `after.db`.
class PlainRestore
{
public:
    PlainRestore(const QString& folder, const MadeSchema& made);

    /// False where the rows that come cannot be there together with those that stay.
    bool apply(const core::tables::Choice& choice);
    /// Once it was applied.
    core::tables::KeyEffect effectOn(const MadeTable& child, const MadeReference& reference);

private:
    [[nodiscard]] const MadeTable& tableOf(const QString& name) const;
    bool list(const core::tables::TableChoice& choice, const QByteArray& key, int parts);
    bool apply(const core::tables::TableChoice& choice);
    qint64 count(const QByteArray& sql) { return m_after->ask(sql).toLongLong(); }

    const MadeSchema& m_made;
    std::unique_ptr<sqlitetest::Database> m_after;
};

} // namespace tablestest

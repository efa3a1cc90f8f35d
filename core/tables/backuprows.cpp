#include "core/tables/backuprows.h"

using namespace Qt::StringLiterals;

namespace core::tables {

BackupRows::BackupRows(const Pairing& pairing, RowFinder finder, RowShaper shaper)
    : m_pairing(pairing)
    , m_finder(std::move(finder))
    , m_shaper(std::move(shaper))
{
}

Result<std::unique_ptr<BackupRows>>
BackupRows::open(sqlite::Connection& live, sqlite::Connection& backup, const Pairing& pairing)
{
    const auto side = backupSide(backup, pairing);
    auto finder = RowFinder::open(side, {});
    if (!finder)
        return finder.error();
    auto shaper = RowShaper::create(live, pairing);
    if (!shaper)
        return shaper.error();
    std::unique_ptr<BackupRows> rows(
        new BackupRows(pairing, std::move(*finder), std::move(*shaper)));
    if (pairing.choice.isWhole()) {
        auto cursor = TableCursor::open(side, {}, pairing.keyIsInteger);
        if (!cursor)
            return cursor.error();
        rows->m_cursor.emplace(std::move(*cursor));
    }
    return rows;
}

Result<const Row*> BackupRows::find(const RowKey& key)
{
    if (m_standsOnUsed) {
        if (auto moved = m_cursor->next(); !moved)
            return moved.error();
        m_standsOnUsed = false;
    }
    const Row* next = m_cursor ? m_cursor->row() : nullptr;
    if (next && areSame(next->key, key)) {
        m_standsOnUsed = true;
        return next;
    }
    return m_finder.find(key);
}

Result<const std::vector<rows::Value>*> BackupRows::valuesOf(const RowChange& change)
{
    if (change.change == compare::Change::Removed)
        return nullptr;
    const auto row = find(change.key);
    if (!row)
        return row.error();
    if (!*row)
        return Error{.code = ErrorCode::RestoreBlocked,
                     .detail = u"table \"%1\", row %2: its key reads otherwise in the backup"_s.arg(
                         m_pairing.live.name, keyText(change.key))};
    return m_shaper.shape(**row, change.before);
}

} // namespace core::tables

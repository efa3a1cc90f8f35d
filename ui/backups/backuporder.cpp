#include "ui/backups/backuporder.h"

#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptext.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ui::backups {

namespace {

qlonglong checkedAt(const core::vault::Backup& backup)
{
    const bool proven = backup.manifest && backup.manifest->proof;
    return proven ? backup.manifest->proof->at.time_since_epoch().count() : 0;
}

/// None for a column that is sorted as text.
std::optional<qlonglong> numberOf(const core::vault::Backup& backup, int column)
{
    switch (column) {
    case BackupListModel::When: return backup.takenAt.time_since_epoch().count();
    case BackupListModel::Size: return imageBytes(backup).value();
    case BackupListModel::Stored: return backup.storedBytes.value();
    case BackupListModel::Verified: return static_cast<qlonglong>(backup.verdict());
    case BackupListModel::Checked: return checkedAt(backup);
    default: return std::nullopt;
    }
}

QString textOf(const core::vault::Backup& backup, int column)
{
    switch (column) {
    case BackupListModel::Label: return (backup.pinned() ? u'0' : u'1') + labelOf(backup);
    case BackupListModel::Where: return backup.folder;
    default: return methodText(backup);
    }
}

/// Made once a backup: a comparison is made a dozen times as often.
struct Key
{
    qlonglong number = 0;
    QString text{};
};

std::vector<Key> keysOf(const std::vector<core::vault::Backup>& backups, int column)
{
    std::vector<Key> keys;
    keys.reserve(backups.size());
    for (const auto& backup : backups) {
        const auto number = numberOf(backup, column);
        keys.push_back(number ? Key{.number = *number} : Key{.text = textOf(backup, column)});
    }
    return keys;
}

bool comesBefore(const Key& a, const Key& b)
{
    if (a.number != b.number)
        return a.number < b.number;
    return a.text != b.text && a.text.localeAwareCompare(b.text) < 0;
}

} // namespace

QVariant sortValue(const core::vault::Backup& backup, int column)
{
    const auto number = numberOf(backup, column);
    return number ? QVariant(*number) : QVariant(textOf(backup, column));
}

std::vector<std::size_t> orderOf(const std::vector<core::vault::Backup>& backups, int column,
                                 Qt::SortOrder order)
{
    const std::vector<Key> keys = keysOf(backups, column);
    std::vector<std::size_t> places(backups.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? comesBefore(keys[a], keys[b])
                                           : comesBefore(keys[b], keys[a]);
    };
    if (!std::ranges::is_sorted(places, isBefore)) // as the list mostly comes
        std::ranges::stable_sort(places, isBefore);
    return places;
}

} // namespace ui::backups

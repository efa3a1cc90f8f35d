#include "ui/backups/backuporder.h"

#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptext.h"

#include <algorithm>
#include <numeric>

namespace ui::backups {

namespace {

qlonglong checkedAt(const core::vault::Backup& backup)
{
    const bool proven = backup.manifest && backup.manifest->proof;
    return proven ? backup.manifest->proof->at.time_since_epoch().count() : 0;
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
        const QVariant value = sortValue(backup, column);
        const bool isText = value.userType() == QMetaType::QString;
        keys.push_back(isText ? Key{.text = value.toString()} : Key{.number = value.toLongLong()});
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
    switch (column) {
    case BackupListModel::When: return qlonglong{backup.takenAt.time_since_epoch().count()};
    case BackupListModel::Size: return qlonglong{imageBytes(backup).value()};
    case BackupListModel::Stored: return qlonglong{backup.storedBytes.value()};
    case BackupListModel::Verified: return static_cast<int>(backup.verdict());
    case BackupListModel::Checked: return checkedAt(backup);
    case BackupListModel::Label: return QString((backup.pinned() ? u'0' : u'1') + labelOf(backup));
    case BackupListModel::Where: return backup.folder;
    default: return methodText(backup);
    }
}

std::vector<std::size_t> orderOf(const std::vector<core::vault::Backup>& backups, int column,
                                 Qt::SortOrder order)
{
    const std::vector<Key> keys = keysOf(backups, column);
    std::vector<std::size_t> places(backups.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? comesBefore(keys[a], keys[b])
                                           : comesBefore(keys[b], keys[a]);
    });
    return places;
}

} // namespace ui::backups

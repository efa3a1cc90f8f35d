#pragma once

#include "ui/widgets/tableview.h"

#include <vector>

namespace core::vault {
struct Backup;
}

namespace ui::backups {

class BackupListModel;

/// The list of backups. Keeps what is selected when the rows are arranged anew, and selects the
/// newest backup where nothing is.
class BackupTable final : public widgets::TableView
{
    Q_OBJECT

public:
    explicit BackupTable(BackupListModel& model, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<core::vault::Backup> selected() const;

Q_SIGNALS:
    void selectedChanged();

private:
    void setUpColumns(QSettings& settings);
    void rememberSelection();
    void restoreSelection();

    BackupListModel& m_model;
    QStringList m_selectedIds;
    QString m_currentId;
};

} // namespace ui::backups

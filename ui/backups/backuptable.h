#pragma once

#include "ui/widgets/tableview.h"

#include <QSet>

#include <vector>

namespace core::vault {
struct Backup;
}

namespace ui::widgets {
class NarrowColumns;
}

namespace ui::backups {

class BackupListModel;

/// The list of backups. Keeps what is selected when the rows are arranged anew: also of what a
/// filter hides, so that it is selected when it is seen again, unless a person selected something
/// else meanwhile. Selects the newest backup where nothing is.
class BackupTable final : public widgets::TableView
{
    Q_OBJECT

public:
    explicit BackupTable(BackupListModel& model, QSettings& settings, QWidget* parent = nullptr);

    /// Those that are seen, newest first while the list is sorted so.
    [[nodiscard]] std::vector<core::vault::Backup> selected() const;
    /// Selects this one alone, as a click does, and scrolls to it.
    void selectOnly(const QString& id);
    /// Pixels that the columns need which never give way.
    [[nodiscard]] int leastWidth() const;

Q_SIGNALS:
    void selectedChanged();

private:
    [[nodiscard]] std::vector<const core::vault::Backup*> selectedPlaces() const;
    void setUpColumns(QSettings& settings);
    void onSelectionChanged();
    void rememberSelection();
    void restoreSelection();
    void selectByItself(const QString& id);
    [[nodiscard]] bool isWholeSelectionGone() const;
    [[nodiscard]] QItemSelection rowsOfSelected() const;

    BackupListModel& m_model;
    widgets::NarrowColumns* m_narrow = nullptr;
    QSet<QString> m_selectedIds; ///< as a person left them, hidden ones with them
    QString m_currentId;
    QString m_newestWas; ///< who looks at the newest wants to go on looking at the newest
    bool m_isChosen = false; ///< by a person
    bool m_restoring = false;
};

} // namespace ui::backups

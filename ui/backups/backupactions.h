#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QAction;

namespace core::vault {
struct Backup;
}

namespace ui::backups {

class BackupsPresenter;

/// The commands on backups, each one QAction for menu bar, context menu and page. They act on the
/// chosen database and on the selected backups, and say in their tool tip why they cannot.
class BackupActions final : public QObject
{
    Q_OBJECT

public:
    explicit BackupActions(BackupsPresenter& presenter, QObject* parent = nullptr);

    [[nodiscard]] QAction* backUpNow() const { return m_backUpNow; }
    [[nodiscard]] QAction* backUpWith() const { return m_backUpWith; }
    [[nodiscard]] QAction* backUpPinned() const { return m_backUpPinned; }
    [[nodiscard]] QAction* verify() const { return m_verify; }
    [[nodiscard]] QAction* openReport() const { return m_openReport; }
    [[nodiscard]] QAction* openReadOnly() const { return m_openReadOnly; }
    [[nodiscard]] QAction* compare() const { return m_compare; }
    [[nodiscard]] QAction* pin() const { return m_pin; }
    [[nodiscard]] QAction* showInFolder() const { return m_showInFolder; }
    [[nodiscard]] QAction* copyPath() const { return m_copyPath; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* find() const { return m_find; }
    [[nodiscard]] QAction* cancel() const { return m_cancel; }
    [[nodiscard]] QAction* refresh() const { return m_refresh; }

    /// Of the selected backup, or of the newest good one where none is or several are.
    [[nodiscard]] QAction* restore() const { return m_restore; }

    void setSelection(std::vector<core::vault::Backup> selection);

Q_SIGNALS:
    /// The label, the pin and the compression are to be asked for.
    void optionsRequested();
    /// It is to be asked whether the selected backups are to be deleted.
    /// To be asked for: a key is pressed sooner than a button.
    void cancelRequested();
    void deleteRequested();
    void searchRequested();
    /// The path of the selected backup's file; empty: whichever is best.
    void restoreRequested(const QString& artifact);
    /// The report of the selected backup is wanted; the path of its file.
    void reportRequested(const QString& artifact);
    /// Somebody wants to look into the selected backup.
    void browseRequested(const core::vault::Backup& backup);
    /// What differs between the database now and the selected backup; the path of its file.
    void compareRequested(const QString& artifact);

private:
    QAction* add(const QString& name, const QString& words, const QString& icon);
    void create();
    void connectAll();
    void update();
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] bool allPinned() const;
    [[nodiscard]] bool areInOneFolder() const;
    void openFolder();
    [[nodiscard]] QString whyNoSelection() const;
    [[nodiscard]] QString whyNoDeletion() const;

    BackupsPresenter& m_presenter;
    std::vector<core::vault::Backup> m_selection;
    QAction* m_backUpNow = nullptr;
    QAction* m_backUpWith = nullptr;
    QAction* m_backUpPinned = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_verify = nullptr;
    QAction* m_openReport = nullptr;
    QAction* m_openReadOnly = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_pin = nullptr;
    QAction* m_showInFolder = nullptr;
    QAction* m_copyPath = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_find = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_refresh = nullptr;
};

} // namespace ui::backups

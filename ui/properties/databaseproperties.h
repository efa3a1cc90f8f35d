#pragma once

#include "core/jobs/destination.h"
#include "core/jobs/properties.h"
#include "core/restore/probe.h"
#include "ui/facts/notice.h"

#include <QDialog>

#include <array>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::properties {

class BackupFields;
class FieldForm;
class PageTabs;
class RehearsalFields;
class RestoreFields;

/// What may be set of one database. Each field shows what counts when it is left empty, and says
/// while one types what is wrong with it. Reads and writes nothing: DatabaseEditor does.
class DatabaseProperties final : public QDialog
{
    Q_OBJECT

public:
    DatabaseProperties(const core::jobs::DatabaseProperties& properties,
                       dialogs::FileChooser& files, QWidget* parent = nullptr);

    [[nodiscard]] core::jobs::PropertyTexts wanted() const;
    /// What the disk says of the folder that was asked about last.
    void setDestination(const core::Result<core::jobs::DestinationFacts>& destination);
    /// How the application answered that was asked last.
    void setProbeAnswer(const core::Result<core::restore::ProbeAnswer>& answer);
    void setNotice(const std::optional<facts::Notice>& notice);
    /// Nothing can be asked for while it is being saved.
    void setSaving(bool isSaving);

Q_SIGNALS:
    /// The folder for backups is another one now, or is shown for the first time.
    void folderChanged(const QString& root);
    /// The application is to be asked whether it works.
    void probeRequested(const core::restore::Probe& probe);
    void saveRequested(const core::jobs::PropertyTexts& wanted);
    void stopRequested();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] std::array<FieldForm*, 3> pages() const;
    [[nodiscard]] QWidget* makePages();
    [[nodiscard]] QWidget* makeButtons();
    void arrange();
    void connectAll();
    void makeRoom();
    void showNotes();

    core::jobs::DatabaseProperties m_now;
    widgets::MessageBar* m_messages;
    PageTabs* m_tabs;
    QStackedWidget* m_pages;
    BackupFields* m_backups;
    RestoreFields* m_restores;
    RehearsalFields* m_rehearsals;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    QPushButton* m_save;
    bool m_isSaving = false;
};

} // namespace ui::properties

#pragma once

#include "core/jobs/restorereport.h"
#include "ui/jobs/engine.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class FlowLayout;
class MessageBar;
class PageHeader;
class Panel;
} // namespace ui::widgets
namespace ui::wizard {
class StepList;
}

namespace ui::restore {

class ReportSaver;
class RestoreRun;
class TablesPanel;

/// The last step: how it ended, what the database holds now, and what a person should look at.
class ResultPage final : public QWidget
{
    Q_OBJECT

public:
    ResultPage(const jobs::Engine& engine, dialogs::FileChooser& files, const RestoreRun& run,
               QWidget* parent = nullptr);

    /// What a person looks at after a restore of this database.
    void setChecks(const QStringList& checks);
    /// It has ended.
    void showEnd();

Q_SIGNALS:
    void undoRequested(const QString& id, const QString& database);
    void backupsRequested();
    /// What was taken back is to be tried again.
    void retryRequested();
    void restoresRequested();

private:
    void arrange();
    [[nodiscard]] QPushButton* addCommand(const QString& name, const QString& icon,
                                          const QString& words);
    void addSaveMenu();
    void showNotice();
    void showParts();
    void save(core::jobs::ReportFormat format);
    [[nodiscard]] core::jobs::RestoreAccount account() const;

    dialogs::FileChooser& m_files;
    const RestoreRun& m_run;
    ReportSaver* m_saver;
    widgets::PageHeader* m_header;
    widgets::MessageBar* m_messages;
    widgets::MessageBar* m_end;
    widgets::FlowLayout* m_commands; ///< what can be done next
    TablesPanel* m_tables;
    widgets::Panel* m_checksPanel;
    widgets::Panel* m_stepsPanel;
    wizard::StepList* m_steps;
    std::vector<QCheckBox*> m_checks;
    QPushButton* m_retry = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace ui::restore

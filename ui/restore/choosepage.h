#pragma once

#include <QWidget>

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class MessageBar;
class PageHeader;
} // namespace ui::widgets

namespace ui::restore {

class ChoicePanel;
class RestorePresenter;
class TargetPanel;

/// The first step: which backup, and where to.
class ChoosePage final : public QWidget
{
    Q_OBJECT

public:
    ChoosePage(RestorePresenter& presenter, dialogs::FileChooser& files, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The choice is made.
    void finished();
    void rowRequested();

private:
    void arrange();
    void connectAll();
    void showBackups();
    void showProblem();
    void chooseBackup();
    void chooseTarget();

    RestorePresenter& m_presenter;
    dialogs::FileChooser& m_files;
    widgets::PageHeader* m_header;
    widgets::MessageBar* m_messages;
    ChoicePanel* m_choice;
    TargetPanel* m_target;
};

} // namespace ui::restore

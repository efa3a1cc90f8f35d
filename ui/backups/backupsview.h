#pragma once

#include "ui/facts/notice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QSettings;

namespace ui::dialogs {
class Asker;
}
namespace ui::timelines {
class TimelineStrip;
}
namespace ui::widgets {
class JobBar;
class MessageBar;
class PageHeader;
class Panel;
} // namespace ui::widgets

namespace ui::backups {

class BackupActions;
class BackupListModel;
class BackupsPresenter;
class DetailsPanel;
class ListPanel;
class SidePane;

/// The page of backups: what runs, what came of it, the timeline, the list, and what is known of
/// the selected one. The three are in step.
class BackupsView final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this view.
    struct Parts
    {
        BackupsPresenter& presenter;
        BackupActions& actions;
        dialogs::Asker& asker;
        QSettings& settings;
    };

    explicit BackupsView(const Parts& parts, QWidget* parent = nullptr);

    /// Selects the newest backup of that day, whatever was searched for.
    void showDay(QDate day);
    /// Selects that backup, whatever was searched for; the path of its file.
    void showBackup(const QString& artifact);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    void makeStrip();
    void connectAll();
    void connectList();
    void showBackups();
    void showMarks();
    void showPart();
    void showJob();
    void showNotice();
    void showSummary();
    void showSelection();
    void showAges();
    void openMenu(const QPoint& position);
    void openOptions();
    void askToCancel();
    void askToDelete();

    BackupsPresenter& m_presenter;
    BackupActions& m_actions;
    dialogs::Asker& m_asker;
    BackupListModel* m_model;
    widgets::PageHeader* m_header;
    widgets::JobBar* m_jobBar;
    widgets::MessageBar* m_messages;
    widgets::Panel* m_stripPanel;
    timelines::TimelineStrip* m_strip;
    ListPanel* m_list;
    DetailsPanel* m_details;
    SidePane* m_content;
    std::optional<facts::Notice> m_notice; ///< what m_messages says
    QTimer m_minute;
};

} // namespace ui::backups

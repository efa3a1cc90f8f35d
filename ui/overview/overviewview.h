#pragma once

#include "ui/facts/notice.h"
#include "ui/overview/rowaction.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QSettings;
class QVBoxLayout;

namespace ui::timelines {
class ProtectionTimeline;
}
namespace ui::widgets {
class MessageBar;
class PageHeader;
class Panel;
} // namespace ui::widgets

namespace ui::overview {

class ActivityList;
class ActivityModel;
class DatabaseListModel;
class DatabaseTable;
class OverviewActions;
class OverviewPresenter;
class PanelContent;
class RunningJobs;
class StoragePanel;

/// The first page: is everything protected, what is running, and what happened lately.
class OverviewView final : public QWidget
{
    Q_OBJECT

public:
    /// The commands that take a backup of the database that is shown.
    struct BackUpCommands
    {
        QAction& now;
        QAction& with;
        QAction& pinned;
    };
    /// All of them must outlive this view.
    struct Parts
    {
        OverviewPresenter& presenter;
        OverviewActions& actions;
        BackUpCommands backUp;
        QAction& restore;
        QAction& refresh;
        QSettings& settings;
    };

    explicit OverviewView(const Parts& parts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person wants the window to show another database.
    void databaseChosen(const QString& path);
    /// A restore of that database is to be undone.
    void undoRequested(const QString& id, const QString& database);
    /// A person wants to see the backups of that day; there is at least one.
    void dayChosen(QDate day);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QWidget* makeScrolled();
    [[nodiscard]] QWidget* makeDatabases();
    [[nodiscard]] QWidget* makeProtection();
    [[nodiscard]] QWidget* makeActivity();
    void connectAll();
    void showDatabases();
    void showSummary();
    void showCurrent();
    void showProtection();
    void showActivity();
    void fitFoot();
    void showNotice();
    void showRunning(const QString& database);
    void showAges();
    void act(const QString& path, RowAction action);
    void openMenu(const QPoint& position);

    Parts m_parts;
    OverviewPresenter& m_presenter;
    DatabaseListModel* m_databases;
    ActivityModel* m_activity;
    ActivityList* m_activityList;
    widgets::PageHeader* m_header;
    widgets::MessageBar* m_messages;
    RunningJobs* m_jobs;
    DatabaseTable* m_table;
    PanelContent* m_tableContent = nullptr;
    widgets::Panel* m_protectionPanel = nullptr;
    PanelContent* m_protectionContent = nullptr;
    timelines::ProtectionTimeline* m_timeline;
    StoragePanel* m_storage;
    PanelContent* m_activityContent = nullptr;
    std::optional<facts::Notice> m_notice;
    QTimer m_minute;
};

} // namespace ui::overview

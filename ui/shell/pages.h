#pragma once

#include "ui/jobs/engine.h"

#include <QStackedWidget>

class QSettings;

namespace ui::backups {
class BackupActions;
class BackupsPresenter;
class BackupsView;
} // namespace ui::backups
namespace ui::overview {
class OverviewActions;
class OverviewPresenter;
class OverviewView;
} // namespace ui::overview

namespace ui::shell {

class Databases;
class FirstRunPage;
class Navigation;
class Router;

/// The pages of the window, one in front, with what stands behind them.
class Pages final : public QStackedWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        const jobs::Engine& engine;
        QSettings& settings;
        Databases& databases;
        Navigation& navigation;
    };

    explicit Pages(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] FirstRunPage& firstRun() const { return *m_firstRun; }
    [[nodiscard]] backups::BackupActions& backupActions() const { return *m_backupActions; }
    [[nodiscard]] overview::OverviewActions& overviewActions() const { return *m_overviewActions; }
    [[nodiscard]] Router& router() const { return *m_router; }

private:
    backups::BackupsPresenter* m_backupsPresenter;
    backups::BackupActions* m_backupActions;
    overview::OverviewPresenter* m_overviewPresenter;
    overview::OverviewActions* m_overviewActions;
    FirstRunPage* m_firstRun;
    backups::BackupsView* m_backups;
    overview::OverviewView* m_overview;
    Router* m_router;
};

} // namespace ui::shell

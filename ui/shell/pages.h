#pragma once

#include "core/jobs/discover.h"
#include "ui/jobs/engine.h"

#include <QStackedWidget>

class QSettings;

namespace ui::backups {
class BackupActions;
class BackupsPresenter;
class BackupsView;
} // namespace ui::backups
namespace ui::compare {
class ComparePresenter;
class CompareView;
} // namespace ui::compare
namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs
namespace ui::overview {
class OverviewActions;
class OverviewPresenter;
class OverviewView;
} // namespace ui::overview

namespace ui::verify {
class VerifyActions;
class VerifyPresenter;
class VerifyView;
} // namespace ui::verify

namespace ui::firstrun {
class FirstRunPage;
}

namespace ui::shell {

class Databases;
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
        dialogs::FileChooser& files;
        dialogs::Asker& asker;
        QSettings& settings;
        core::jobs::DiscoverSpec places{}; ///< where the first run looks for databases
        Databases& databases;
        Navigation& navigation;
    };

    explicit Pages(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] firstrun::FirstRunPage& firstRun() const { return *m_firstRun; }
    [[nodiscard]] backups::BackupActions& backupActions() const { return *m_backupActions; }
    [[nodiscard]] overview::OverviewActions& overviewActions() const { return *m_overviewActions; }
    [[nodiscard]] verify::VerifyActions& verifyActions() const { return *m_verifyActions; }
    [[nodiscard]] Router& router() const { return *m_router; }

Q_SIGNALS:
    /// The file of a backup of the shown database; empty: whichever is best. Only these tables of
    /// it; without any, the whole.
    void restoreRequested(const QString& artifact, const QStringList& tables);
    void undoRequested(const QString& id, const QString& database);
    /// How many backups of the shown database are damaged.
    void damagedCounted(int backups);

private:
    backups::BackupsPresenter* m_backupsPresenter;
    backups::BackupActions* m_backupActions;
    overview::OverviewPresenter* m_overviewPresenter;
    overview::OverviewActions* m_overviewActions;
    verify::VerifyPresenter* m_verifyPresenter;
    verify::VerifyActions* m_verifyActions;
    compare::ComparePresenter* m_comparePresenter;
    firstrun::FirstRunPage* m_firstRun;
    backups::BackupsView* m_backups;
    overview::OverviewView* m_overview;
    verify::VerifyView* m_verify;
    compare::CompareView* m_compare;
    Router* m_router;
};

} // namespace ui::shell

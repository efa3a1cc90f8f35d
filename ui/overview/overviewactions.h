#pragma once

#include <QObject>

class QAction;

namespace ui::overview {

class OverviewPresenter;

/// The commands of the overview, each one QAction for menu bar, context menu and page. They act on
/// the database that is shown, and say in their tool tip why they cannot.
class OverviewActions final : public QObject
{
    Q_OBJECT

public:
    explicit OverviewActions(OverviewPresenter& presenter, QObject* parent = nullptr);

    [[nodiscard]] QAction* verifyNewest() const { return m_verifyNewest; }
    /// To be connected by who knows the page of backups.
    [[nodiscard]] QAction* showBackups() const { return m_showBackups; }
    /// That of the newest backup; to be connected by who knows the page of reports.
    [[nodiscard]] QAction* openReport() const { return m_openReport; }

private:
    void update();

    OverviewPresenter& m_presenter;
    QAction* m_verifyNewest;
    QAction* m_showBackups;
    QAction* m_openReport;
};

} // namespace ui::overview

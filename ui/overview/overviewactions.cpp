#include "ui/overview/overviewactions.h"

#include "ui/overview/overviewpresenter.h"
#include "ui/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui::overview {

OverviewActions::OverviewActions(OverviewPresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_verifyNewest(new QAction(theme::icon(u"verify"_s), tr("Verify &newest"), this))
    , m_showBackups(new QAction(theme::icon(u"backups"_s), tr("Sh&ow backups"), this))
    , m_openReport(new QAction(theme::icon(u"report"_s), tr("Open &report of newest"), this))
{
    m_verifyNewest->setObjectName(u"verifyNewest"_s);
    m_showBackups->setObjectName(u"showBackups"_s);
    m_openReport->setObjectName(u"openNewestReport"_s);
    connect(m_verifyNewest, &QAction::triggered, &presenter, &OverviewPresenter::verifyNewest);
    connect(&presenter, &OverviewPresenter::databasesChanged, this, &OverviewActions::update);
    connect(&presenter, &OverviewPresenter::currentChanged, this, &OverviewActions::update);
    connect(&presenter, &OverviewPresenter::jobChanged, this, &OverviewActions::update);
    update();
}

void OverviewActions::update()
{
    const QString whyNot = m_presenter.whyNoVerify();
    m_verifyNewest->setEnabled(whyNot.isEmpty());
    m_verifyNewest->setToolTip(whyNot.isEmpty() ? m_verifyNewest->iconText() : whyNot);
    const auto* current = m_presenter.current();
    m_showBackups->setEnabled(current != nullptr);
    m_openReport->setEnabled(current != nullptr && current->newest.has_value());
}

} // namespace ui::overview

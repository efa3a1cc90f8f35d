#include "ui/verify/verifyactions.h"

#include "ui/theme/icons.h"
#include "ui/verify/verifypresenter.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

/// Enabled without a reason; otherwise the reason is the tool tip.
void allow(QAction& action, const QString& whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(whyNot.isEmpty() ? action.iconText() : whyNot);
}

} // namespace

VerifyActions::VerifyActions(VerifyPresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_checkAgain(add(u"checkAgain"_s, tr("Check a&gain"), u"refresh"_s))
    , m_verifyAll(add(u"verifyAll"_s, tr("Verify &all backups"), u"verify"_s))
    , m_verifyOverdue(add(u"verifyOverdue"_s, {}, u"clock"_s))
    , m_saveHtml(add(u"saveHtml"_s, tr("Save the report as &HTML…"), u"report"_s))
    , m_savePdf(add(u"savePdf"_s, tr("Save the report as PD&F…"), u"report"_s))
    , m_saveJson(add(u"saveJson"_s, tr("Save the report as &JSON…"), u"terminal"_s))
{
    connect(m_checkAgain, &QAction::triggered, &presenter, &VerifyPresenter::checkAgain);
    connect(m_verifyAll, &QAction::triggered, &presenter, &VerifyPresenter::verifyAll);
    connect(m_verifyOverdue, &QAction::triggered, &presenter, &VerifyPresenter::verifyOverdue);
    connect(m_saveHtml, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(SaveFormat::Html); });
    connect(m_savePdf, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(SaveFormat::Pdf); });
    connect(m_saveJson, &QAction::triggered, this,
            [this] { Q_EMIT saveRequested(SaveFormat::Json); });
    connect(&presenter, &VerifyPresenter::subjectsChanged, this, &VerifyActions::update);
    connect(&presenter, &VerifyPresenter::reportChanged, this, &VerifyActions::update);
    connect(&presenter, &VerifyPresenter::jobChanged, this, &VerifyActions::update);
    update();
}

QAction* VerifyActions::add(const QString& name, const QString& words, const QString& icon)
{
    auto* action = new QAction(theme::icon(icon), words, this);
    action->setObjectName(name);
    return action;
}

void VerifyActions::update()
{
    allow(*m_checkAgain, m_presenter.whyNoCheck());
    allow(*m_verifyAll, m_presenter.whyNoVerifyAll());
    const int overdue = m_presenter.overdueBackups();
    m_verifyOverdue->setText(
        overdue == 0 ? tr("Verify ov&erdue backups")
                     : tr("Verify ov&erdue backups (%1)").arg(QLocale().toString(overdue)));
    allow(*m_verifyOverdue, m_presenter.whyNoVerifyOverdue());
    const QString whyNoSave = m_presenter.report() ? QString() : tr("There is no report to save.");
    allow(*m_saveHtml, whyNoSave);
    allow(*m_savePdf, whyNoSave);
    allow(*m_saveJson, whyNoSave);
}

} // namespace ui::verify

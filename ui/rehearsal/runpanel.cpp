#include "ui/rehearsal/runpanel.h"

#include "ui/jobs/progresstext.h"
#include "ui/rehearsal/pastwords.h"
#include "ui/rehearsal/rehearsalrun.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/wizard/steplist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

namespace {

using widgets::Label;

constexpr int kFigures = 210;

QString unknown()
{
    return u"–"_s;
}

Label* addFigure(QVBoxLayout& rows, const QString& name, const QString& caption)
{
    auto* words = new Label(caption, theme::Role::Caption, widgets::Ink::Secondary);
    auto* figure = new Label(unknown(), theme::Role::Title);
    figure->setObjectName(name);
    figure->setAccessibleName(caption);
    rows.addWidget(words);
    rows.addWidget(figure);
    rows.addSpacing(2);
    return figure;
}

void setFigure(Label& figure, const QString& words)
{
    figure.setText(words);
    figure.setAccessibleDescription(words);
}

} // namespace

RunPanel::RunPanel(const RehearsalRun& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_steps(new wizard::StepList)
    , m_scroll(new widgets::ScrolledColumn({}))
{
    setObjectName(u"rehearsalRun"_s);
    arrange();
}

void RunPanel::arrange()
{
    m_scroll->setObjectName(u"rehearsalSteps"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setReadByKeys(tr("Steps"));
    m_scroll->rows()->addWidget(m_steps);
    auto* panel = new widgets::Panel;
    panel->setAccessibleName(tr("Steps"));
    panel->setFlush();
    panel->body()->addWidget(m_scroll, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(panel, 1);
    layout->addWidget(makeFigures());
}

QWidget* RunPanel::makeFigures()
{
    auto* panel = new widgets::Panel(tr("Measured"));
    panel->setMinimumWidth(kFigures);
    panel->body()->setSpacing(2);
    m_restore = addFigure(*panel->body(), u"measuredRestore"_s, tr("Time to restore"));
    m_answer = addFigure(*panel->body(), u"measuredAnswer"_s, tr("Until the probe passed"));
    m_age = addFigure(*panel->body(), u"measuredAge"_s, tr("Age of the backup"));
    panel->body()->addStretch(1);
    return panel;
}

/// The one that runs, or the one in which it ended.
QWidget* RunPanel::rowToSee() const
{
    const auto& steps = m_run.steps().steps;
    const auto failed = std::ranges::find_if(steps, [](const core::restore::Step& step) {
        return step.state == core::restore::StepState::Failed
            || step.state == core::restore::StepState::Stopped;
    });
    return m_run.isRunning() || failed == steps.end()
        ? m_steps->runningRow()
        : m_steps->findChild<QWidget*>(u"step%1"_s.arg(failed - steps.begin() + 1));
}

void RunPanel::showRun()
{
    m_steps->setSteps(m_run.steps().steps, m_run.progress());
    if (QWidget* row = rowToSee())
        m_scroll->ensureWidgetVisible(row, 0, 0);
    showFigures();
}

void RunPanel::showFigures()
{
    const auto* report = m_run.report();
    const bool isRestored =
        report != nullptr && report->proof.verdict != core::vault::Verdict::Damaged;
    setFigure(*m_restore, isRestored ? jobs::durationText(report->restoreSeconds()) : unknown());
    setFigure(*m_answer,
              report != nullptr && report->answerSeconds
                  ? jobs::durationText(*report->answerSeconds)
                  : unknown());
    setFigure(*m_age, report != nullptr ? ageWords(report->age) : unknown());
}

} // namespace ui::rehearsal

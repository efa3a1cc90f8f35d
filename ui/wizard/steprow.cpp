#include "ui/wizard/steprow.h"

#include "ui/jobs/progresstext.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spinner.h"
#include "ui/wizard/steptext.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui::wizard {

namespace {

using core::restore::StepState;
using widgets::Ink;
using widgets::Label;

constexpr int kMark = 22;
constexpr int kMarkLead = 17;
constexpr int kMarkTop = 13;
constexpr int kWords = 54; ///< where they begin
constexpr int kTrail = 14;
constexpr int kTop = 14;
constexpr int kBottom = 9;
constexpr int kLineGap = 2; ///< between a mark and the line to the next
constexpr int kBar = 6;
constexpr int kMarker = 3;
constexpr double kRing = 1.5;

void setWords(Label& label, const QString& words)
{
    if (label.text() != words)
        label.setText(words);
}

} // namespace

StepRow::StepRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, theme::Role::Body))
    , m_time(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_detail(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_progress(new QWidget)
    , m_bar(new QProgressBar)
    , m_phase(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_amount(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_spinner(new widgets::Spinner(*this))
{
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    m_time->setObjectName(u"stepTime"_s);
    m_detail->setObjectName(u"stepDetail"_s);
    m_detail->setWordWrap(true);
    m_amount->setObjectName(u"stepAmount"_s);
    m_bar->setObjectName(u"stepProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBar);
    arrange();
}

void StepRow::arrange()
{
    auto* parts = new QGridLayout(m_progress);
    parts->setContentsMargins(0, 4, 0, 2);
    parts->setVerticalSpacing(3);
    parts->addWidget(m_phase, 0, 0);
    parts->addWidget(m_amount, 0, 1, Qt::AlignRight);
    parts->addWidget(m_bar, 1, 0, 1, 2);
    parts->setColumnStretch(0, 1);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kWords, kTop, kTrail, kBottom);
    if (isRightToLeft())
        layout->setContentsMargins(kTrail, kTop, kWords, kBottom);
    layout->setVerticalSpacing(1);
    layout->setHorizontalSpacing(12);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_time, 0, 1, Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(m_detail, 1, 0, 1, 2);
    layout->addWidget(m_progress, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
}

bool StepRow::isRunning() const
{
    return m_facts.step.state == StepState::Running;
}

void StepRow::setFacts(const Facts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    const auto& step = facts.step;
    const bool isAhead = step.state == StepState::Waiting || step.state == StepState::Skipped;
    const QString title = core::restore::stepTitle(step.kind);
    setWords(*m_title, title);
    m_title->setRole(isAhead ? theme::Role::Body : theme::Role::Strong);
    m_title->setInk(isAhead ? Ink::Secondary : Ink::Primary);
    setWords(*m_time, stepTime(step));
    setWords(*m_detail, step.detail);
    m_detail->setVisible(!step.detail.isEmpty());
    m_time->setRole(isRunning() ? theme::Role::Strong : theme::Role::Caption);
    //: A step, read aloud: its number, its name, "running".
    setAccessibleName(
        tr("Step %1, %2, %3").arg(QLocale().toString(facts.number), title, stepState(step.state)));
    setAccessibleDescription(step.detail);
    m_spinner->setRunning(isRunning() && !facts.progress);
    showProgress();
    update();
}

void StepRow::showProgress()
{
    const double share = m_facts.progress ? jobs::fractionOf(*m_facts.progress) : -1;
    m_progress->setVisible(isRunning() && share >= 0);
    if (share < 0)
        return;
    setWords(*m_phase, core::phaseText(m_facts.progress->phase));
    setWords(*m_amount, progressWords(*m_facts.progress));
    m_bar->setAccessibleName(m_phase->text());
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(share * 1000));
}

QRect StepRow::place(const QRect& where) const
{
    return QStyle::visualRect(layoutDirection(), rect(), where);
}

void StepRow::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isRunning()) {
        painter.fillRect(rect(), tokens.tint);
        painter.fillRect(place({0, 0, kMarker, height()}), tokens.marker);
    }
    const int middle = kMarkLead + kMark / 2 - 1;
    const bool isDone = m_facts.step.state == StepState::Done;
    const int from = kMarkTop + kMark + kLineGap;
    if (m_facts.number > 1)
        painter.fillRect(place({middle, 0, 2, kMarkTop - kLineGap}),
                         m_facts.isAfterDone ? tokens.okFill : tokens.border);
    if (!m_facts.isLast) {
        painter.fillRect(place({middle, from, 2, height() - from}),
                         isDone ? tokens.okFill : tokens.border);
        const QRect line = place({kWords, 0, width() - kWords - kTrail, 1});
        if (!isRunning())
            theme::hline(painter, line.left(), line.right() + 1, height() - theme::hair(painter),
                         tokens.line);
    }
    paintMark(painter, place({kMarkLead, kMarkTop, kMark, kMark}));
}

void StepRow::paintMark(QPainter& painter, const QRect& mark) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const double radius = kMark / 2.0;
    switch (m_facts.step.state) {
    case StepState::Done: return theme::drawStatus(painter, mark, theme::Status::Ok, tokens);
    case StepState::Failed: return theme::drawStatus(painter, mark, theme::Status::Error, tokens);
    case StepState::Skipped:
    case StepState::Stopped:
        return theme::drawStatus(painter, mark, theme::Status::NotChecked, tokens);
    case StepState::Undone:
        theme::frame(painter, mark, {.radius = radius, .line = tokens.control, .lineWidth = kRing});
        return theme::drawIcon(painter, u"undo"_s, mark.adjusted(5, 5, -5, -5), tokens.text2);
    case StepState::Waiting:
        theme::frame(painter, mark, {.radius = radius, .line = tokens.control, .lineWidth = kRing});
        break;
    case StepState::Running:
        theme::box(painter, mark, {.radius = radius, .fill = tokens.accent});
        break;
    }
    theme::text(painter, mark, QLocale().toString(m_facts.number),
                {.role = theme::Role::Strong,
                 .ink = isRunning() ? tokens.onAccent : tokens.text2,
                 .alignment = Qt::AlignCenter});
}

} // namespace ui::wizard

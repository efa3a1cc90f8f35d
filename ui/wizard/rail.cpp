#include "ui/wizard/rail.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/taborder.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::wizard {

namespace {

constexpr int kWidth = 216;
constexpr int kSide = 20;
constexpr int kTop = 20;
constexpr int kStepGap = 6;
constexpr int kLeastHead = 82; ///< with two lines about what it is; the steps do not move
constexpr int kMarkGap = 2;

} // namespace

Rail::Rail(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_about(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"wizardRail"_s);
    m_about->setObjectName(u"wizardAbout"_s);
    m_about->setWordWrap(true);
    auto* head = new QWidget;
    auto* words = new QVBoxLayout(head);
    words->setContentsMargins(kSide, kTop, kSide, 0);
    words->setSpacing(2);
    auto* title = new widgets::Label(name, theme::Role::Title);
    title->setObjectName(u"wizardName"_s);
    words->addWidget(title);
    words->addWidget(m_about);
    words->addStretch(1);
    head->setMinimumHeight(kTop + kLeastHead);
    m_layout->setContentsMargins(0, 0, 1, 12);
    m_layout->setSpacing(kStepGap);
    m_layout->addWidget(head);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::setAbout(const QString& words)
{
    m_about->setText(words);
}

void Rail::addStep(const QString& title)
{
    const int number = count();
    auto* step = new RailStep(number + 1, title);
    step->setObjectName(u"wizardStep%1"_s.arg(number + 1));
    m_layout->insertWidget(m_layout->count() - 1, step);
    widgets::putAfter(number == 0 ? static_cast<QWidget&>(*this) : *m_steps.back(), *step);
    m_steps.push_back(step);
    connect(step, &QAbstractButton::clicked, this,
            [this, number] { Q_EMIT stepRequested(number); });
}

RailStep& Rail::step(int step) const
{
    return *m_steps.at(static_cast<std::size_t>(step));
}

QSize Rail::sizeHint() const
{
    const QSize needed = QWidget::sizeHint();
    int widest = kWidth;
    for (const RailStep* step : m_steps)
        widest = std::max(widest, step->sizeHint().width());
    return {std::min(widest, 2 * kWidth), needed.height()};
}

void Rail::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sidebar);
    const double edge = width() - theme::hair(painter);
    theme::vline(painter, layoutDirection() == Qt::RightToLeft ? 0 : edge, 0, height(),
                 tokens.border);
    for (std::size_t i = 1; i < m_steps.size(); ++i)
        paintLine(painter, *m_steps[i - 1], *m_steps[i]);
}

/// From one mark to the next; what is selected lies over it.
void Rail::paintLine(QPainter& painter, const RailStep& from, const RailStep& to) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const int half = RailStep::kMark / 2 + kMarkGap;
    const int top = from.geometry().center().y() + half;
    const int bottom = to.geometry().center().y() - half;
    const QRect line = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(RailStep::kMarkLead + RailStep::kMark / 2 - 1, top, 2, bottom - top));
    const bool isDone = from.state() == RailState::Done;
    painter.fillRect(line, isDone ? tokens.okFill : tokens.border);
}

} // namespace ui::wizard

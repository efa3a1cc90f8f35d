#include "ui/wizard/railstep.h"

#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::wizard {

namespace {

constexpr int kHeight = 36;
constexpr int kSide = 10; ///< of the rail, which the row leaves free
constexpr int kWords = 52; ///< where the name begins
constexpr int kTrail = 4;
constexpr int kBar = 3;
constexpr double kRing = 1.5;

QString stateWords(RailState state)
{
    switch (state) {
    case RailState::Done: return RailStep::tr("done");
    case RailState::Current: return RailStep::tr("this step");
    case RailState::Failed: return RailStep::tr("failed");
    case RailState::Ahead: break;
    }
    return RailStep::tr("not done yet");
}

} // namespace

RailStep::RailStep(int number, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setEnabled(false);
    tell();
}

void RailStep::setState(RailState state)
{
    m_state = state;
    tell();
    update();
}

/// The mark is a picture: the number and the state are read.
void RailStep::tell()
{
    //: A step of a wizard, read aloud: number, name, "done" or "not done yet".
    setAccessibleName(
        tr("Step %1, %2, %3").arg(QLocale().toString(m_number), text(), stateWords(m_state)));
}

QSize RailStep::sizeHint() const
{
    const double words = theme::textWidth(text(), theme::Role::Strong);
    return {kWords + static_cast<int>(std::ceil(words)) + kTrail + kSide,
            std::max(kHeight, theme::lineHeight(theme::Role::Strong) + 12)};
}

QRect RailStep::place(const QRect& where) const
{
    return QStyle::visualRect(layoutDirection(), rect(), where);
}

void RailStep::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool isCurrent = m_state == RailState::Current;
    const QRect row = rect().adjusted(kSide, 0, -kSide, 0);
    if (isCurrent || (isEnabled() && underMouse()))
        theme::box(painter, row,
                   {.radius = theme::kNavRadius, .fill = isCurrent ? tokens.select : tokens.hover});
    if (isCurrent)
        theme::box(painter, place({kSide, 8, kBar, height() - 16}),
                   {.radius = kBar / 2.0, .fill = tokens.marker});
    paintMark(painter, place({kMarkLead, (height() - kMark) / 2, kMark, kMark}));
    const bool isKnown = isCurrent || m_state == RailState::Done || m_state == RailState::Failed;
    theme::text(painter, place({kWords, 0, width() - kWords - kTrail - kSide, height()}), text(),
                {.role = isCurrent ? theme::Role::Strong : theme::Role::Body,
                 .ink = isKnown ? tokens.text : tokens.text2});
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, row, theme::kNavRadius);
}

void RailStep::paintMark(QPainter& painter, const QRect& mark) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    if (m_state == RailState::Done || m_state == RailState::Failed) {
        theme::drawStatus(painter, mark,
                          m_state == RailState::Done ? theme::Status::Ok : theme::Status::Error,
                          tokens);
        return;
    }
    const bool isCurrent = m_state == RailState::Current;
    theme::BoxLook look{.radius = kMark / 2.0};
    if (isCurrent)
        look.fill = tokens.accent;
    else
        look = {.radius = kMark / 2.0, .line = tokens.control, .lineWidth = kRing};
    if (isCurrent)
        theme::box(painter, mark, look);
    else
        theme::frame(painter, mark, look);
    theme::text(painter, mark, QLocale().toString(m_number),
                {.role = isCurrent ? theme::Role::Strong : theme::Role::Caption,
                 .ink = isCurrent ? tokens.onAccent : tokens.text2,
                 .alignment = Qt::AlignCenter});
}

void RailStep::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        setFocusPolicy(isEnabled() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

} // namespace ui::wizard

#include "ui/verify/checkcard.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spinner.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::verify {

namespace {

constexpr int kSide = 12;
constexpr int kTop = 9;
constexpr int kSign = 17;
constexpr int kLead = 38; ///< where the words begin
constexpr int kBar = 6;
constexpr int kGap = 10;
constexpr int kLeastBar = 30;

int widthOf(const QString& words, theme::Role role)
{
    return static_cast<int>(std::ceil(theme::textWidth(words, role))) + 1;
}

} // namespace

CheckCard::CheckCard(QWidget* parent)
    : QWidget(parent)
    , m_spinner(new widgets::Spinner(*this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckCard::setFacts(const CheckFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_spinner->setRunning(facts.status == theme::Status::Running);
    //: %1 is a check such as "Integrity", %2 what came of it.
    setAccessibleName(tr("%1: %2").arg(facts.title, facts.words));
    setToolTip(facts.words);
    update();
}

QSize CheckCard::sizeHint() const
{
    const int height = 2 * kTop + theme::lineHeight(theme::Role::Strong)
        + theme::lineHeight(theme::Role::Body) + theme::lineHeight(theme::Role::Caption);
    return {200, height};
}

QSize CheckCard::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

QRect CheckCard::place(const QRect& where) const
{
    return QStyle::visualRect(layoutDirection(), rect(), where);
}

void CheckCard::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    theme::box(painter, rect(),
               {.radius = theme::kPanelRadius, .fill = tokens.surface, .line = tokens.border});
    paintHead(painter);
    paintBar(painter);
}

void CheckCard::paintHead(QPainter& painter) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const int line = theme::lineHeight(theme::Role::Strong);
    theme::drawStatus(painter, place({kSide, kTop + (line - kSign) / 2, kSign, kSign}),
                      m_facts.status, tokens, m_spinner->turn());
    const int time = m_facts.time.isEmpty() ? 0 : widthOf(m_facts.time, theme::Role::Caption);
    const int end = width() - kSide;
    theme::text(painter, place({end - time, kTop, time, line}), m_facts.time,
                {.role = theme::Role::Caption,
                 .ink = tokens.text2,
                 .alignment = Qt::AlignRight | Qt::AlignVCenter});
    theme::text(painter, place({kLead, kTop, end - time - kGap - kLead, line}), m_facts.title,
                {.role = theme::Role::Strong, .ink = tokens.text});
    theme::text(painter,
                place({kLead, kTop + line, end - kLead, theme::lineHeight(theme::Role::Body)}),
                m_facts.words, {.ink = theme::statusInk(m_facts.status, tokens)});
}

void CheckCard::paintBar(QPainter& painter) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const int line = theme::lineHeight(theme::Role::Caption);
    const int top = height() - kTop - line;
    const int amount =
        m_facts.amount.isEmpty() ? 0 : widthOf(m_facts.amount, theme::Role::Caption) + kGap;
    const int width = std::max(kLeastBar, this->width() - 2 * kSide - amount);
    const QRect groove(kSide, top + (line - kBar) / 2, width, kBar);
    const QRectF whole = theme::snapped(painter, place(groove));
    theme::box(painter, whole, {.radius = kBar / 2.0, .fill = tokens.track});
    if (m_facts.share > 0) {
        QRect done = groove;
        done.setWidth(std::max(kBar, static_cast<int>(std::lround(m_facts.share * width))));
        const bool running = m_facts.status == theme::Status::Running;
        theme::box(painter, theme::snapped(painter, place(done)),
                   {.radius = kBar / 2.0,
                    .fill = running ? tokens.progress : theme::statusFill(m_facts.status, tokens)});
    }
    const int left = kSide + width + kGap;
    theme::text(painter, place({left, top, this->width() - kSide - left, line}), m_facts.amount,
                {.role = theme::Role::Caption,
                 .ink = tokens.text2,
                 .alignment = Qt::AlignRight | Qt::AlignVCenter});
}

void CheckCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry(); // type, language or direction
}

} // namespace ui::verify

#include "ui/widgets/verdictbadge.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kShape = 16;
constexpr int kLead = 6;
constexpr int kGap = 4;
constexpr int kTrail = 10;

} // namespace

VerdictBadge::VerdictBadge(theme::Status status, QWidget* parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void VerdictBadge::setStatus(theme::Status status, const QString& word)
{
    m_status = status;
    const QString usual = theme::statusWord(status);
    setText(word.isEmpty() ? usual : word);
    // The shape says the status; so do the words for those who do not see it.
    setAccessibleName(text() == usual ? usual : tr("%1: %2").arg(usual, text()));
    updateGeometry();
    update();
}

QSize VerdictBadge::sizeHint() const
{
    const double word = theme::textWidth(text(), theme::Role::Strong);
    return {kLead + kShape + kGap + static_cast<int>(std::ceil(word)) + 1 + kTrail,
            std::max(24, theme::lineHeight(theme::Role::Strong) + 6)};
}

void VerdictBadge::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QRect shape(kLead, (height() - kShape) / 2, kShape, kShape);
    const QRect word = rect().adjusted(kLead + kShape + kGap, 0, -kTrail, 0);
    QPainter painter(this);
    theme::box(painter, rect(),
               {.radius = height() / 2.0, .fill = theme::statusTint(m_status, tokens)});
    theme::drawStatus(painter, QStyle::visualRect(layoutDirection(), rect(), shape), m_status,
                      tokens);
    theme::text(painter, QStyle::visualRect(layoutDirection(), rect(), word), text(),
                {.role = theme::Role::Strong, .ink = theme::statusInk(m_status, tokens)});
}

} // namespace ui::widgets

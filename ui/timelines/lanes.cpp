#include "ui/timelines/lanes.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::timelines {

namespace {

constexpr int kIcon = 14;
constexpr int kGap = 7;
constexpr int kTrail = 14; ///< between the longest title and the plot
constexpr int kLeast = 104;

} // namespace

int laneTitleWidth(const QStringList& titles, const QString& caption)
{
    double width = theme::textWidth(caption, theme::Role::Micro) + kTrail;
    for (const QString& title : titles)
        width =
            std::max(width, kIcon + kGap + theme::textWidth(title, theme::Role::Caption) + kTrail);
    return std::max(kLeast, static_cast<int>(std::ceil(width)));
}

void drawLaneTitle(QPainter& painter, const QRectF& rect, const QString& icon, const QString& title,
                   const theme::Tokens& tokens)
{
    const QRect whole = rect.toRect();
    const QRect shape(whole.left(), whole.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    const QRect words = whole.adjusted(kIcon + kGap, 0, -kGap, 0);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    theme::drawIcon(painter, icon, QStyle::visualRect(direction, whole, shape), tokens.text2);
    theme::text(painter, QStyle::visualRect(direction, whole, words), title,
                {.role = theme::Role::Caption, .ink = tokens.text2});
}

int laneHeight()
{
    return std::max(26, theme::lineHeight(theme::Role::Caption) + 9);
}

QColor laneShade(const theme::Tokens& tokens)
{
    const bool dark = tokens.surface.lightness() < 128;
    // The page is darker than a panel in light, and lighter than a well in dark.
    return dark ? theme::mix(tokens.surface, tokens.sunken, 0.5)
                : theme::mix(tokens.surface, tokens.window, 0.75);
}

} // namespace ui::timelines

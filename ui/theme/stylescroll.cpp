#include "ui/theme/stylescroll.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>

#include <algorithm>

namespace ui::theme {

namespace {

constexpr int kShortestThumb = 28;
constexpr double kBarHeight = 10;

double doneShare(const QStyleOptionProgressBar& option)
{
    const double range = double(option.maximum) - option.minimum;
    return range > 0 ? std::clamp((double(option.progress) - option.minimum) / range, 0.0, 1.0) : 0;
}

/// `length` of the scroll bar from `from` on.
QRect stretch(const QStyleOptionSlider& option, int from, int length)
{
    const QRect& all = option.rect;
    if (option.orientation == Qt::Horizontal)
        return {all.left() + from, all.top(), length, all.height()};
    return {all.left(), all.top() + from, all.width(), length};
}

} // namespace

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    const bool touched = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double thickness = touched ? 8 : 6;
    const QRectF thumb(scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    const QPointF centre = thumb.center();
    const QRectF shape = option.orientation == Qt::Horizontal
        ? QRectF(thumb.left() + 2, centre.y() - thickness / 2, thumb.width() - 4, thickness)
        : QRectF(centre.x() - thickness / 2, thumb.top() + 2, thickness, thumb.height() - 4);
    box(painter, shape,
        {.radius = thickness / 2, .fill = touched ? tokens.control : tokens.button});
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    const qint64 whole = qint64(range) + option.pageStep;
    const int thumb = range > 0
        ? std::min(length, std::max(kShortestThumb, int(qint64(option.pageStep) * length / whole)))
        : length;
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: rect = stretch(option, start, thumb); break;
    case QStyle::SC_ScrollBarSubPage: rect = stretch(option, 0, start); break;
    case QStyle::SC_ScrollBarAddPage:
        rect = stretch(option, start + thumb, length - start - thumb);
        break;
    default: return {};
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawProgressBar(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRectF all(option.rect);
    const double height = std::min(all.height(), kBarHeight);
    const QRectF groove =
        snapped(painter, QRectF(all.left(), all.center().y() - height / 2, all.width(), height));
    box(painter, groove, {.radius = height / 2, .fill = tokens.track});
    painter.save();
    painter.setClipPath(roundPath(groove, height / 2));
    if (option.maximum <= option.minimum) {
        hatch(painter, groove, tokens.progress, 6);
    } else if (const double share = doneShare(option); share > 0) {
        QRectF done = groove;
        done.setWidth(std::max(height, groove.width() * share));
        const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
        if (fromRight)
            done.moveRight(groove.right());
        Corners ends = fromRight ? kRightCorners : kLeftCorners;
        if (share >= 1)
            ends = kAllCorners;
        box(painter, done, {.radius = height / 2, .fill = tokens.progress, .corners = ends});
    }
    painter.restore();
}

void drawSplitter(const QStyleOption& option, QPainter& painter)
{
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        return;
    const QColor colour = tokensFor(option.palette).button;
    const QRectF rect(option.rect);
    // The handle of a horizontal splitter is upright.
    const QRectF line = option.state & QStyle::State_Horizontal
        ? QRectF(rect.center().x() - 1, rect.top() + 8, 2, rect.height() - 16)
        : QRectF(rect.left() + 8, rect.center().y() - 1, rect.width() - 16, 2);
    box(painter, line, {.radius = 1, .fill = colour});
}

} // namespace ui::theme

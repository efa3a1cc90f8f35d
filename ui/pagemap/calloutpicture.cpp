#include "ui/pagemap/calloutpicture.h"

#include "ui/report/pagewords.h"
#include "ui/report/squarepainter.h"
#include "ui/theme/direction.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::pagemap {

using core::PageNo;
using theme::Role;

namespace {

constexpr double kPad = 12;
constexpr double kLeastWidth = 264;
constexpr double kMostWidth = 380;
constexpr double kRadius = 5;
constexpr double kPointer = 9; ///< the tip beyond the box
constexpr double kPointerHalf = 8;
constexpr double kReach = 6; ///< between the tip and the square
constexpr double kAboveTarget = 22;
constexpr double kPage = 21;
constexpr double kPagePitch = 24;
constexpr double kPageRing = 3;
constexpr double kRing = 4; ///< beyond the square
constexpr double kRingWidth = 2;
constexpr double kGap = 6;
constexpr double kTitleGap = 8;
constexpr double kLineGap = 1;
constexpr double kIcon = 14;
constexpr double kIconGap = 6;
constexpr std::uint32_t kMostPages = 5; ///< more would leave no room for the title
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignTop;

double line(Role role)
{
    return theme::lineHeight(role) + kLineGap;
}

double headHeight()
{
    return std::max(kPage, line(Role::Micro) + line(Role::Strong));
}

QRectF mirroredIn(const QPainter& painter, const QRectF& part, const QRectF& whole)
{
    if (painter.layoutDirection() != Qt::RightToLeft)
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

void paintRing(QPainter& painter, const QRectF& square, const theme::Tokens& tokens)
{
    const QRectF ring = theme::snapped(painter, square).adjusted(-kRing, -kRing, kRing, kRing);
    theme::frame(painter, ring.adjusted(-1, -1, 1, 1),
                 {.radius = 3, .line = tokens.surface, .lineWidth = kRing + 1});
    theme::frame(painter, ring, {.radius = 2, .line = tokens.text, .lineWidth = kRingWidth});
}

} // namespace

CalloutPicture::CalloutPicture(const core::proof::Report& report,
                               const core::proof::MapSquare& square, PageNo page)
    : m_report(report)
    , m_page(page)
{
    const report::PageWords words(report);
    if (square.first != square.last)
        m_range = report::PageWords::range(PageNo(square.first), PageNo(square.last));
    m_title = report::PageWords::title(page);
    m_fault = words.fault(page);
    m_owner = words.owner(page);
    m_type = words.type(page);
    // The pages around the one that is meant, as many as there is room for.
    const std::uint32_t most = std::min(kMostPages, square.last - square.first + 1);
    const std::uint32_t ideal = page.value() - std::min(page.value(), most / 2);
    m_first = std::clamp(ideal, square.first, square.last + 1 - most);
    m_last = m_first + most - 1;
}

double CalloutPicture::stripWidth() const
{
    return double(m_last - m_first) * kPagePitch + kPage;
}

double CalloutPicture::width() const
{
    const double head = stripWidth() + kTitleGap
        + std::max(theme::textWidth(m_range, Role::Micro), theme::textWidth(m_title, Role::Strong));
    const double needed = std::max(head, theme::textWidth(m_owner, Role::Caption));
    return std::clamp(std::ceil(needed) + 1 + 2 * kPad, kLeastWidth, kMostWidth);
}

double CalloutPicture::faultHeight() const
{
    if (m_fault.isEmpty())
        return 0;
    const double room = width() - 2 * kPad - kIcon - kIconGap;
    const QFontMetricsF metrics(theme::font(Role::Body));
    return std::ceil(metrics.boundingRect(QRectF(0, 0, room, 1000), kWrap, m_fault).height()) + 2;
}

QSizeF CalloutPicture::size() const
{
    double height = kPad + headHeight() + kGap + line(Role::Caption) + kPad - 2;
    height += m_fault.isEmpty() ? 0 : faultHeight();
    height += m_owner.isEmpty() ? 0 : line(Role::Caption);
    return {width(), height};
}

QRectF CalloutPicture::placeBeside(const QRectF& target, const QRectF& area) const
{
    const QSizeF size = this->size();
    const double away = kPointer + kReach;
    const bool fitsBehind = target.right() + away + size.width() <= area.right();
    const double wished = fitsBehind ? target.right() + away : target.left() - away - size.width();
    const double left = std::max(area.left(), wished);
    const double lowest = std::max(area.top(), area.bottom() - size.height());
    const double top = std::clamp(target.top() - kAboveTarget, area.top(), lowest);
    return {std::round(left), std::round(top), size.width(), size.height()};
}

void CalloutPicture::paint(QPainter& painter, const QRectF& place, const QRectF& target,
                           const theme::Tokens& tokens) const
{
    paintRing(painter, target, tokens);
    paintBox(painter, place, target, tokens);
    paintStrip(painter, place, tokens);
    const double beside = place.left() + kPad + stripWidth() + kTitleGap;
    const double room = place.right() - kPad - beside;
    const auto put = [&](double left, double top, double width, const QString& words,
                         const theme::TextLook& look) {
        const QRectF where(left, top, width, theme::lineHeight(look.role));
        theme::text(painter, mirroredIn(painter, where, place), words, look);
    };
    double top = place.top() + kPad - 2;
    if (!m_range.isEmpty())
        put(beside, top, room, m_range, {.role = Role::Micro, .ink = tokens.text3});
    const double titleTop = m_range.isEmpty()
        ? top + (headHeight() - theme::lineHeight(Role::Strong)) / 2
        : top + line(Role::Micro) - 2;
    put(beside, titleTop, room, m_title, {.role = Role::Strong, .ink = tokens.text});
    top += headHeight() + kGap;
    const double left = place.left() + kPad;
    const double width = place.width() - 2 * kPad;
    if (!m_fault.isEmpty()) {
        paintFault(painter, mirroredIn(painter, QRectF(left, top, width, faultHeight()), place),
                   tokens);
        top += faultHeight();
    }
    if (!m_owner.isEmpty()) {
        put(left, top, width, m_owner,
            {.role = Role::Caption, .ink = tokens.text, .elide = Qt::ElideMiddle});
        top += line(Role::Caption);
    }
    put(left, top, width, m_type, {.role = Role::Caption, .ink = tokens.text2});
}

void CalloutPicture::paintBox(QPainter& painter, const QRectF& place, const QRectF& target,
                              const theme::Tokens& tokens)
{
    theme::box(painter, place.translated(0, 3).adjusted(-1, 0, 1, 1),
               {.radius = kRadius + 1, .fill = tokens.shadow});
    theme::box(painter, place, {.radius = kRadius, .fill = tokens.surface, .line = tokens.control});
    const bool behind = place.left() >= target.right();
    if (!behind && place.right() > target.left())
        return; // there was no room beside the square
    const double reach = kRadius + kPointerHalf;
    const double y = std::clamp(target.center().y(), place.top() + reach, place.bottom() - reach);
    const double edge = behind ? place.left() : place.right();
    const double inward = behind ? theme::hair(painter) : -theme::hair(painter);
    const double tip = behind ? edge - kPointer : edge + kPointer;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF outer(
        {QPointF(edge, y - kPointerHalf), QPointF(tip, y), QPointF(edge, y + kPointerHalf)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.control);
    painter.drawPolygon(outer);
    painter.setBrush(tokens.surface);
    painter.drawPolygon(outer.translated(inward * 1.5, 0));
    painter.restore();
}

void CalloutPicture::paintStrip(QPainter& painter, const QRectF& place,
                                const theme::Tokens& tokens) const
{
    for (std::uint32_t page = m_first; page <= m_last; ++page) {
        const double left = place.left() + kPad + double(page - m_first) * kPagePitch;
        const double top = place.top() + kPad + (headHeight() - kPage) / 2 - 1;
        // In the order of the file, from the left in every language.
        QRectF rect(left, top, kPage, kPage);
        if (painter.layoutDirection() == Qt::RightToLeft)
            rect.moveLeft(place.right() - kPad - stripWidth() + (left - place.left() - kPad));
        rect = theme::snapped(painter, rect);
        report::drawSquare(painter, rect, core::proof::classOf(m_report, page - 1), tokens);
        if (PageNo(page) == m_page && m_first != m_last) {
            const QRectF around = rect.adjusted(-kPageRing, -kPageRing, kPageRing, kPageRing);
            theme::frame(painter, around, {.radius = 2, .line = tokens.text, .lineWidth = 2});
        }
    }
}

void CalloutPicture::paintFault(QPainter& painter, const QRectF& line,
                                const theme::Tokens& tokens) const
{
    const QRectF icon(line.left(), line.top() + 2, kIcon, kIcon);
    theme::drawStatus(painter, mirroredIn(painter, icon, line), theme::Status::Damaged, tokens);
    painter.save();
    painter.setFont(theme::font(Role::Body));
    painter.setPen(tokens.err);
    const QRectF words = line.adjusted(kIcon + kIconGap, 0, 0, 0);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.drawText(mirroredIn(painter, words, line),
                     kWrap | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute,
                     m_fault);
    painter.restore();
}

} // namespace ui::pagemap

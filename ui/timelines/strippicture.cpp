#include "ui/timelines/strippicture.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/timelines/lanes.h"
#include "ui/widgets/backupmark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

constexpr double kRing = 9;
constexpr double kTickAbove = 3;
constexpr double kTickBelow = 2;
constexpr double kTitleLead = 8;
constexpr double kTitleRise = 2; ///< of the lines between sections, above the plot
constexpr double kNumberRise = 7; ///< from the middle of a mark to the foot of its number
constexpr double kPinRise = 9;
constexpr double kClear = 1; ///< between a line and a number
constexpr double kDescent = 3; ///< below the foot of a number
constexpr double kLabelGap = 4;

bool touch(const StripScale::Label& one, const StripScale::Label& other)
{
    return std::abs(one.middle - other.middle) < (one.width + other.width) / 2 + kLabelGap;
}

} // namespace

StripPicture::StripPicture(QPainter& painter, const StripLayout& layout,
                           const theme::Tokens& tokens)
    : m_painter(painter)
    , m_layout(layout)
    , m_tokens(tokens)
{
}

void StripPicture::paint(const Look& look) const
{
    paintTitles();
    m_painter.save();
    m_painter.setLayoutDirection(Qt::LeftToRight); // time runs from left to right
    paintPlot();
    if (look.focused) // below the marks: a number may reach its edge
        theme::focusRing(m_painter, m_layout.frame().plot, theme::kControlRadius);
    paintAxis(look.selection);
    if (look.selection)
        paintSelection(*look.selection);
    const auto& groups = m_layout.groups().all();
    if (look.hovered && (!look.selection || look.selection->group != *look.hovered)) {
        const QPointF centre = m_layout.centre(groups[*look.hovered]);
        theme::box(m_painter,
                   QRectF(centre - QPointF(kRing, kRing), centre + QPointF(kRing, kRing)),
                   {.radius = kRing, .fill = m_tokens.select});
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const StripGroup& group = groups[i];
        widgets::drawBackupMark(m_painter, m_layout.centre(group), group.worst, group.pinned,
                                m_tokens);
        if (group.count > 1)
            paintNumber(group, look.selection && look.selection->group == i);
    }
    paintPinLabels();
    m_painter.restore();
}

void StripPicture::paintTitles() const
{
    const StripFrame& frame = m_layout.frame();
    const QStringList titles = StripFrame::titles();
    drawLaneTitle(m_painter, frame.titleRect(/*pinned=*/true), u"pin"_s, titles.first(), m_tokens);
    drawLaneTitle(m_painter, frame.titleRect(/*pinned=*/false), u"backups"_s, titles.last(),
                  m_tokens);
}

void StripPicture::paintPlot() const
{
    const StripFrame& frame = m_layout.frame();
    const QRectF& plot = frame.plot;
    theme::box(m_painter, plot, {.radius = theme::kControlRadius, .fill = laneShade(m_tokens)});
    const auto& sections = m_layout.scale().sections();
    const QRectF today(sections.back().left, plot.top(), plot.right() - sections.back().left,
                       plot.height());
    theme::box(
        m_painter, today,
        {.radius = theme::kControlRadius, .fill = m_tokens.tint, .corners = theme::kRightCorners});
    theme::hline(m_painter, plot.left(), plot.right(), frame.laneRect(/*pinned=*/false).top(),
                 m_tokens.line);
    for (const StripScale::Section& section : sections) {
        const bool first = section.section == StripSection::Months;
        if (!first)
            theme::vline(m_painter, section.left, kTitleRise, plot.bottom(), m_tokens.control);
        const double left = section.left + (first ? kTitleRise : kTitleLead);
        theme::text(m_painter, QRectF(left, 0, section.right - left - 2, frame.head - 2),
                    sectionTitle(section.section),
                    {.role = theme::Role::Micro, .ink = m_tokens.text2});
    }
    theme::vline(m_painter, m_layout.nowX(), plot.top(), plot.bottom(), m_tokens.text);
}

void StripPicture::paintAxis(const std::optional<Selection>& selection) const
{
    const StripFrame& frame = m_layout.frame();
    const double foot = frame.plot.bottom();
    for (const double x : m_layout.scale().ticks())
        theme::vline(m_painter, x, foot - kTickAbove, foot + kTickBelow, m_tokens.control);
    const auto draw = [&](const StripScale::Label& label, const QColor& ink) {
        const QRectF room(label.middle - label.width / 2 - 1, foot + kTickBelow, label.width + 2,
                          frame.axis - kTickBelow);
        theme::text(m_painter, room, label.words,
                    {.role = theme::Role::Micro, .ink = ink, .alignment = Qt::AlignCenter});
    };
    std::vector<StripScale::Label> labels = m_layout.scale().labels();
    if (m_layout.hasOlder()) {
        const QString older = sectionTitle(StripSection::Older);
        labels.push_back({.words = older,
                          .middle = m_layout.scale().olderX(),
                          .width = theme::textWidth(older, theme::Role::Micro)});
    }
    const auto chosen =
        selection ? std::optional(selectedLabel(*selection)) : std::optional<StripScale::Label>();
    std::optional<StripScale::Label> before;
    for (const StripScale::Label& one : labels) {
        const StripScale::Label label = withinSection(one);
        if ((chosen && touch(label, *chosen)) || (before && touch(label, *before)))
            continue;
        draw(label, m_tokens.text3);
        before = label;
    }
    if (chosen)
        draw(*chosen, m_tokens.text);
}

/// Beyond the line it would be read as a label of what is there.
StripScale::Label StripPicture::withinSection(StripScale::Label label) const
{
    const QRectF section = m_layout.sectionAround(label.middle);
    const double half = label.width / 2 + kClear;
    const double low = section.left() + half;
    label.middle = std::clamp(label.middle, low, std::max(low, section.right() - half));
    return label;
}

StripScale::Label StripPicture::selectedLabel(const Selection& selection) const
{
    const StripGroup& group = m_layout.groups().all()[selection.group];
    const double width = theme::textWidth(selection.words, theme::Role::Micro);
    const QRectF& plot = m_layout.frame().plot;
    // The words stay within the plot where the mark is close to its edge.
    const double low = plot.left() + width / 2;
    return {.words = selection.words,
            .middle = std::clamp(group.x, low, std::max(low, plot.right() - width / 2)),
            .width = width};
}

void StripPicture::paintSelection(const Selection& selection) const
{
    const QPointF centre = m_layout.centre(m_layout.groups().all()[selection.group]);
    const double foot = m_layout.frame().plot.bottom() + kTickBelow;
    theme::vline(m_painter, centre.x() - theme::hair(m_painter) / 2, centre.y() + kRing, foot,
                 m_tokens.accentText);
    theme::box(m_painter, QRectF(centre - QPointF(kRing, kRing), centre + QPointF(kRing, kRing)),
               {.radius = kRing, .fill = m_tokens.select, .line = m_tokens.focus, .lineWidth = 2});
}

void StripPicture::paintNumber(const StripGroup& group, bool selected) const
{
    const QString number = groupCountText(group.count);
    const double width = theme::textWidth(number, theme::Role::Micro) + 2;
    const int line = theme::lineHeight(theme::Role::Micro);
    const QPointF centre = m_layout.centre(group);
    // Neither the lines between sections nor that of the present cross a number.
    const QRectF section = m_layout.sectionAround(group.x);
    const double now = m_layout.nowX();
    const double least =
        std::max(section.left(), now + 1 <= group.x ? now : section.left()) + kClear;
    const double most =
        std::min(section.right(), now + 1 > group.x ? now : section.right()) - width;
    const double left = std::clamp(centre.x() - width / 2, least, std::max(least, most));
    const double rise = selected ? kRing + kClear : group.pinned ? kPinRise : kNumberRise;
    const double foot = centre.y() - rise;
    theme::text(m_painter, QRectF(left, foot - line + kDescent, width, line), number,
                {.role = theme::Role::Micro, .ink = m_tokens.text2, .alignment = Qt::AlignCenter});
}

void StripPicture::paintPinLabels() const
{
    for (const StripLayout::PinLabel& label : m_layout.pinLabels())
        theme::text(m_painter, label.rect, label.words,
                    {.role = theme::Role::Micro, .ink = m_tokens.pin});
}

} // namespace ui::timelines

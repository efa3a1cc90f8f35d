#include "ui/report/legendpicture.h"

#include "ui/report/squarepainter.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::report {

using core::proof::PageClass;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::MapLegend)
};

constexpr double kSwatch = 11;
constexpr double kSwatchGap = 6;
constexpr double kNumberGap = 5;
constexpr double kBetween = 16;
constexpr double kLineGap = 2;

/// As they are met in a file; the sign of damage stands at the end, where it is looked for.
constexpr std::array kOrder = {PageClass::Table,  PageClass::Index,  PageClass::Overflow,
                               PageClass::Free,   PageClass::Schema, PageClass::Other,
                               PageClass::Damaged};

QString number(const LegendPicture::Entry& entry)
{
    return QLocale().toString(entry.pages);
}

double advance(const QString& words)
{
    return std::ceil(theme::textWidth(words, theme::Role::Caption)) + 1;
}

double widthOf(const LegendPicture::Entry& entry)
{
    return kSwatch + kSwatchGap + advance(core::proof::nameOf(entry.kind)) + kNumberGap
        + advance(number(entry));
}

double line()
{
    return theme::lineHeight(theme::Role::Caption) + kLineGap;
}

QRectF mirrored(const QRectF& part, const QRectF& whole, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

} // namespace

LegendPicture::LegendPicture(const core::proof::Report& report)
{
    if (!report.map)
        return;
    const auto counts = core::proof::pagesByClass(report);
    for (const PageClass kind : kOrder) {
        const std::uint32_t pages = counts.at(static_cast<std::size_t>(kind));
        if (pages > 0)
            m_entries.push_back({.kind = kind, .pages = pages});
    }
}

QString LegendPicture::words(const Entry& entry)
{
    //: In a legend: %1 is a kind of pages, %2 their number: "Table 8,241".
    return Words::tr("%1 %2").arg(core::proof::nameOf(entry.kind), number(entry));
}

double LegendPicture::width() const
{
    double width = 0;
    for (const Entry& entry : m_entries)
        width += widthOf(entry) + (width > 0 ? kBetween : 0);
    return width;
}

double LegendPicture::leastWidth() const
{
    double width = 0;
    for (const Entry& entry : m_entries)
        width = std::max(width, widthOf(entry));
    return width;
}

double LegendPicture::heightIn(double width) const
{
    return m_entries.empty() ? line() : placesIn(width).back().bottom();
}

std::vector<QRectF> LegendPicture::placesIn(double width) const
{
    std::vector<QRectF> places;
    QPointF next;
    for (const Entry& entry : m_entries) {
        const double needed = widthOf(entry);
        if (next.x() > 0 && next.x() + needed > width)
            next = {0, next.y() + line()};
        places.emplace_back(next, QSizeF(needed, line()));
        next.rx() += needed + kBetween;
    }
    return places;
}

void LegendPicture::paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction,
                          const theme::Tokens& tokens) const
{
    painter.save();
    painter.setLayoutDirection(direction);
    const auto places = placesIn(rect.width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRectF place = places[i].translated(rect.topLeft());
        const QRectF swatch(place.left(), place.center().y() - kSwatch / 2, kSwatch, kSwatch);
        const QRectF name(swatch.right() + kSwatchGap, place.top(),
                          advance(core::proof::nameOf(entry.kind)), place.height());
        const QRectF pages(name.right() + kNumberGap, place.top(), advance(number(entry)),
                           place.height());
        drawSquare(painter, theme::snapped(painter, mirrored(swatch, rect, direction)), entry.kind,
                   tokens);
        theme::text(painter, mirrored(name, rect, direction), core::proof::nameOf(entry.kind),
                    {.role = theme::Role::Caption, .ink = tokens.text});
        theme::text(painter, mirrored(pages, rect, direction), number(entry),
                    {.role = theme::Role::Caption, .ink = tokens.text3});
    }
    painter.restore();
}

} // namespace ui::report

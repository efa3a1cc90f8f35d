#include "ui/report/sizebarpicture.h"

#include "ui/report/squarepainter.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::SizeBar)
};

constexpr double kBar = 14;
constexpr double kAbove = 1;
constexpr double kLabelAbove = 3;
constexpr double kTitleGap = 6;
constexpr double kBetween = 1; ///< between parts
constexpr double kLeastPart = 2;
constexpr double kMostLabel = 180;
constexpr double kLabelGap = 12;

QRectF barIn(const QRectF& rect, double labelWidth)
{
    return {rect.left() + labelWidth, rect.top() + kAbove, rect.width() - labelWidth, kBar};
}

QString sizeWords(const SizePart& part)
{
    return QLocale().formattedDataSize(part.bytes.value(), 1);
}

double line()
{
    return theme::lineHeight(theme::Role::Micro);
}

} // namespace

SizeBarPicture::SizeBarPicture(const std::vector<SizePart>& parts, const theme::Tokens& tokens)
    : m_parts(parts)
    , m_tokens(tokens)
{
}

QString SizeBarPicture::title()
{
    //: Beside a bar that shows how much of a file belongs to what.
    return Words::tr("Size");
}

double SizeBarPicture::height()
{
    return kAbove + kBar + kLabelAbove + 2 * line();
}

/// Every part can be seen, however small; the gap behind it is part of it.
std::vector<QRectF> SizeBarPicture::placesIn(const QRectF& bar) const
{
    double pages = 0;
    for (const SizePart& part : m_parts)
        pages += part.pages;
    const double least = kLeastPart + kBetween;
    const double free = std::max(0.0, bar.width() + kBetween - least * double(m_parts.size()));
    std::vector<QRectF> places;
    double left = bar.left();
    for (const SizePart& part : m_parts) {
        const double width = least + free * part.pages / pages;
        places.emplace_back(left, bar.top(), width - kBetween, bar.height());
        left += width;
    }
    return places;
}

int SizeBarPicture::partAt(const QRectF& rect, double labelWidth, double x) const
{
    const auto places = placesIn(barIn(rect, labelWidth));
    const auto hit = std::ranges::find_if(places, [x](const QRectF& place) {
        return x >= place.left() && x < place.right() + kBetween;
    });
    return hit == places.end() ? -1 : static_cast<int>(hit - places.begin());
}

void SizeBarPicture::paint(QPainter& painter, const QRectF& rect, double labelWidth) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRectF bar = barIn(rect, labelWidth);
    theme::text(painter, QRectF(rect.left(), bar.top(), labelWidth - kTitleGap, bar.height()),
                title(),
                {.role = theme::Role::Micro,
                 .ink = m_tokens.text3,
                 .alignment = Qt::AlignRight | Qt::AlignVCenter});
    const auto places = placesIn(bar);
    for (std::size_t i = 0; i < places.size(); ++i)
        drawBarPart(painter, theme::snapped(painter, places[i]), m_parts[i].kind, m_tokens);
    paintLabels(painter, bar);
    painter.restore();
}

/// From the end: a label that has no room where its part begins stands further to the left.
void SizeBarPicture::paintLabels(QPainter& painter, const QRectF& bar) const
{
    const auto places = placesIn(bar);
    double end = bar.right();
    for (std::size_t i = places.size(); i-- > 0;) {
        const SizePart& part = m_parts[i];
        if (!part.isLabelled)
            continue;
        const double needed = std::max(theme::textWidth(part.name, theme::Role::Micro),
                                       theme::textWidth(sizeWords(part), theme::Role::Micro));
        const double width = std::min(std::ceil(needed) + 1, kMostLabel);
        const double left = std::min(places[i].left(), end - width);
        if (left < bar.left())
            break;
        const double top = bar.bottom() + kLabelAbove;
        theme::text(painter, QRectF(left, top, width, line()), part.name,
                    {.role = theme::Role::Micro, .ink = m_tokens.text, .elide = Qt::ElideMiddle});
        theme::text(painter, QRectF(left, top + line(), width, line()), sizeWords(part),
                    {.role = theme::Role::Micro, .ink = m_tokens.text3});
        end = left - kLabelGap;
    }
}

} // namespace ui::report

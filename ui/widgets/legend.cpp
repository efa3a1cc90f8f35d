#include "ui/widgets/legend.h"

#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/backupmark.h"
#include "ui/widgets/diffpicture.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kSign = 12;
constexpr int kSignGap = 5;
constexpr int kBetween = 14;
constexpr double kSwatch = 8;
constexpr double kSwatchRadius = 2;

QString wordOf(LegendSign sign)
{
    switch (sign) {
    //: In a legend: what a sign on a timeline means.
    case LegendSign::Backup: return Legend::tr("Backup");
    case LegendSign::Pinned: return theme::statusWord(theme::Status::Pinned);
    case LegendSign::NotChecked: return theme::statusWord(theme::Status::NotChecked);
    case LegendSign::CannotJudge: return theme::statusWord(theme::Status::CannotJudge);
    case LegendSign::Damaged: return theme::statusWord(theme::Status::Damaged);
    //: In a legend: the part of a drive that backups of this program fill.
    case LegendSign::Ours: return Legend::tr("Holdfast");
    //: In a legend: the part of a drive that is filled, but not by this program.
    case LegendSign::OtherFiles: return Legend::tr("Other files");
    //: In a legend of a bar of differences.
    case LegendSign::RowsAdded: return Legend::tr("+ added");
    //: In a legend of a bar of differences.
    case LegendSign::RowsChanged: return Legend::tr("~ changed");
    //: In a legend of a bar of differences.
    case LegendSign::RowsRemoved: return Legend::tr("− removed");
    //: In a legend of a bar of differences: what a restore does.
    case LegendSign::RowsBroughtBack: return Legend::tr("+ rows brought back");
    //: In a legend of a bar of differences: what a restore does.
    case LegendSign::RowsChangedBack: return Legend::tr("~ rows changed back");
    //: In a legend of a bar of differences: what a restore does.
    case LegendSign::RowsTakenAway: return Legend::tr("− rows removed");
    }
    return {};
}

int widthOf(LegendSign sign)
{
    return kSign + kSignGap
        + static_cast<int>(std::ceil(theme::textWidth(wordOf(sign), theme::Role::Micro))) + 1;
}

int lineHeight()
{
    return std::max(kSign + 6, theme::lineHeight(theme::Role::Micro) + 2);
}

void drawSign(QPainter& painter, const QRectF& rect, LegendSign sign, const theme::Tokens& tokens)
{
    const QPointF half(kSwatch / 2, kSwatch / 2);
    const QRectF swatch(rect.center() - half, rect.center() + half);
    const QRectF rows = rect.adjusted(0, 1, 0, -1);
    switch (sign) {
    case LegendSign::Backup:
        drawBackupMark(painter, rect.center(), theme::Status::Verified, /*pinned=*/false, tokens);
        break;
    case LegendSign::Pinned:
        drawBackupMark(painter, rect.center(), theme::Status::Verified, /*pinned=*/true, tokens);
        break;
    case LegendSign::NotChecked:
        theme::drawStatus(painter, rect, theme::Status::NotChecked, tokens);
        break;
    case LegendSign::CannotJudge:
        theme::drawStatus(painter, rect, theme::Status::CannotJudge, tokens);
        break;
    case LegendSign::Damaged:
        theme::drawStatus(painter, rect, theme::Status::Damaged, tokens);
        break;
    case LegendSign::Ours:
        theme::box(painter, swatch, {.radius = kSwatchRadius, .fill = tokens.mapTable});
        break;
    case LegendSign::OtherFiles:
        theme::box(painter, swatch, {.radius = kSwatchRadius, .fill = otherFilesFill(tokens)});
        break;
    case LegendSign::RowsAdded:
    case LegendSign::RowsBroughtBack: drawDiffPart(painter, rows, DiffKind::Added, tokens); break;
    case LegendSign::RowsChanged:
    case LegendSign::RowsChangedBack: drawDiffPart(painter, rows, DiffKind::Changed, tokens); break;
    case LegendSign::RowsRemoved:
    case LegendSign::RowsTakenAway: drawDiffPart(painter, rows, DiffKind::Removed, tokens); break;
    }
}

} // namespace

QColor otherFilesFill(const theme::Tokens& tokens)
{
    return theme::mix(tokens.control, tokens.track, 0.1);
}

Legend::Legend(std::vector<LegendSign> signs, QWidget* parent)
    : QWidget(parent)
    , m_signs(std::move(signs))
{
    QStringList words;
    for (const LegendSign sign : m_signs)
        words << wordOf(sign);
    //: %1 is a list of words: "Backup, Pinned, Damaged"
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    // It may be higher than its hint: one line where there is room, else several.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum);
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const LegendSign sign : m_signs)
        width += widthOf(sign) + (width > 0 ? kBetween : 0);
    return {width, lineHeight()};
}

QSize Legend::minimumSizeHint() const
{
    int width = 0;
    for (const LegendSign sign : m_signs)
        width = std::max(width, widthOf(sign));
    return {width, lineHeight()};
}

int Legend::heightForWidth(int width) const
{
    const auto places = placesIn(width);
    return places.empty() ? lineHeight() : places.back().bottom() + 1;
}

std::vector<QRect> Legend::placesIn(int width) const
{
    std::vector<QRect> places;
    QPoint next;
    for (const LegendSign sign : m_signs) {
        const int needed = widthOf(sign);
        if (next.x() > 0 && next.x() + needed > width)
            next = {0, next.y() + lineHeight()};
        places.emplace_back(next, QSize(needed, lineHeight()));
        next.rx() += needed + kBetween;
    }
    return places;
}

void Legend::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto places = placesIn(width());
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const LegendSign sign = m_signs[i];
        const QRect& place = places[i];
        const QRect shape(place.left(), place.top() + (place.height() - kSign) / 2, kSign, kSign);
        const QRect words = place.adjusted(kSign + kSignGap, 0, 0, 0);
        drawSign(painter, QStyle::visualRect(layoutDirection(), rect(), shape), sign, tokens);
        theme::text(painter, QStyle::visualRect(layoutDirection(), rect(), words), wordOf(sign),
                    {.role = theme::Role::Micro, .ink = tokens.text2});
    }
}

void Legend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry(); // type or language
}

} // namespace ui::widgets

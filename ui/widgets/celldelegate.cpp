#include "ui/widgets/celldelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableroles.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kSign = 16;
constexpr int kSignGap = 6;
constexpr int kSentenceLines = 2;

CellKind kindOf(const QModelIndex& index)
{
    return static_cast<CellKind>(index.data(CellKindRole).toInt());
}

theme::Status statusOf(const QModelIndex& index)
{
    return static_cast<theme::Status>(index.data(StatusRole).toInt());
}

QString wordsOf(const QModelIndex& index)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    return words.isEmpty() && kindOf(index) == CellKind::Status ? theme::statusWord(statusOf(index))
                                                                : words;
}

theme::Role roleOf(const QModelIndex& index)
{
    if (index.data(StrongRole).toBool())
        return theme::Role::Strong;
    const bool isMono = kindOf(index) == CellKind::Mono || kindOf(index) == CellKind::Value;
    return isMono ? theme::Role::Mono : theme::Role::Body;
}

bool hasSign(const QModelIndex& index)
{
    return kindOf(index) == CellKind::Status || index.data(IconNameRole).isValid();
}

int linesOf(const QModelIndex& index)
{
    return kindOf(index) == CellKind::Sentence ? kSentenceLines : 1;
}

bool isTrailing(const QModelIndex& index)
{
    const auto alignment = index.data(Qt::TextAlignmentRole).toInt();
    return kindOf(index) == CellKind::Number || (alignment & Qt::AlignRight) != 0;
}

int signRoom(const QModelIndex& index)
{
    return hasSign(index) ? kSign + kSignGap : 0;
}

/// The cell without its margins and its sign, before mirroring.
QRect wordsRect(const QRect& cell, const QModelIndex& index)
{
    return cell.adjusted(theme::kCellLead + signRoom(index), 0, -theme::kCellTrail, 0);
}

void drawSign(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const QRect square(option.rect.left() + theme::kCellLead,
                       option.rect.center().y() - kSign / 2 + 1, kSign, kSign);
    const QRect place = QStyle::visualRect(option.direction, option.rect, square);
    if (kindOf(index) == CellKind::Status)
        theme::drawStatus(painter, place, statusOf(index), tokens);
    else
        theme::drawIcon(painter, index.data(IconNameRole).toString(), place, tokens.text2);
}

theme::TextLook lookOf(const QModelIndex& index, const theme::Tokens& tokens)
{
    theme::TextLook look{.role = roleOf(index), .ink = tokens.text, .elide = Qt::ElideMiddle};
    if (kindOf(index) == CellKind::Sentence || kindOf(index) == CellKind::Value)
        look.elide = Qt::ElideRight;
    if (kindOf(index) == CellKind::Status) {
        look.ink = theme::statusInk(statusOf(index), tokens);
        look.elide = Qt::ElideRight; // a state, not a name
    }
    switch (static_cast<CellTone>(index.data(ToneRole).toInt())) {
    case CellTone::Plain: break;
    case CellTone::Good: look.ink = tokens.ok; break;
    case CellTone::Bad: look.ink = tokens.err; break;
    case CellTone::Faint: look.ink = tokens.text3; break;
    case CellTone::Changed: look.ink = tokens.info; break;
    }
    if (!(index.flags() & Qt::ItemIsEnabled))
        look.ink = tokens.disabled;
    if (isTrailing(index))
        look.alignment = theme::kFigures | Qt::AlignVCenter;
    return look;
}

void drawTwoLines(QPainter& painter, const QRectF& words, const QModelIndex& index,
                  const theme::Tokens& tokens)
{
    theme::TextLook look = lookOf(index, tokens);
    const int first = theme::lineHeight(look.role);
    const int second = theme::lineHeight(theme::Role::Caption);
    const double top = words.center().y() - (first + second) / 2.0;
    theme::text(painter, QRectF(words.left(), top, words.width(), first), wordsOf(index), look);
    look.role = theme::Role::Caption;
    look.ink = tokens.text3;
    theme::text(painter, QRectF(words.left(), top + first, words.width(), second),
                index.data(SecondLineRole).toString(), look);
}

} // namespace

/// The rectangle of the cell; where the table is flush, its outer margins lie outside.
QRect CellDelegate::cellOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_flush)
        return option.rect;
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount() - 1;
    const QRect wider =
        option.rect.adjusted(first ? -theme::kCellLead : 0, 0, last ? theme::kCellTrail : 0, 0);
    return QStyle::visualRect(option.direction, option.rect, wider);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem option(given);
    option.rect = cellOf(given, index);
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    if (hasSign(index))
        drawSign(*painter, option, index);
    const QRect words =
        QStyle::visualRect(option.direction, option.rect, wordsRect(option.rect, index));
    if (kindOf(index) == CellKind::TwoLine)
        drawTwoLines(*painter, words, index, tokens);
    else
        drawWrapped(*painter, words, wordsOf(index), lookOf(index, tokens), linesOf(index));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // QTreeView asks each cell of each row for its height alone, and says so with this width.
    const bool heightOnly = option.rect.width() < 0;
    return {heightOnly ? 0 : widthOf(index), heightOf(index)};
}

int CellDelegate::widthOf(const QModelIndex& index)
{
    const double words =
        std::max(theme::textWidth(wordsOf(index), roleOf(index)),
                 theme::textWidth(index.data(SecondLineRole).toString(), theme::Role::Caption));
    return theme::kCellLead + signRoom(index) + static_cast<int>(std::ceil(words)) + 1
        + theme::kCellTrail;
}

int CellDelegate::heightOf(const QModelIndex& index) const
{
    const int line = theme::lineHeight(theme::Role::Body);
    if (!m_evenRows && index.siblingAtColumn(0).data(GroupRole).isValid())
        return std::max(25, line + 7);
    switch (m_rowSize) {
    case RowSize::Normal: return std::max(28, line + 10);
    case RowSize::TwoLine: return std::max(42, line + theme::lineHeight(theme::Role::Caption) + 7);
    case RowSize::Dense: break;
    }
    return std::max(22, line + 4);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool own = index.data(Qt::ToolTipRole).isValid();
    if (own || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const double room = wordsRect(cellOf(option, index), index).width() + 0.5;
    QStringList cut;
    if (isCut(wordsOf(index), roleOf(index), room - 0.5, linesOf(index)))
        cut << wordsOf(index);
    const QString second = index.data(SecondLineRole).toString();
    if (theme::textWidth(second, theme::Role::Caption) > room)
        cut << second;
    QToolTip::showText(event->globalPos(), cut.join(u'\n'), view);
    return true;
}

} // namespace ui::widgets

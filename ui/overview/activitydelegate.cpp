#include "ui/overview/activitydelegate.h"

#include "ui/overview/activitymodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

constexpr int kSide = theme::kCellLead;
constexpr int kSign = 16;
constexpr int kSignGap = 8;
constexpr int kTimeGap = 12;
constexpr int kRow = 28;
constexpr int kLines = 3; // a failure tells what happened and to which file

/// Room for every time that a line may tell.
int timeWidth()
{
    static const double width = theme::textWidth(u"Wed 00:00"_s, theme::Role::Caption);
    return static_cast<int>(std::ceil(width)) + kTimeGap;
}

int wordsLead()
{
    return kSide + kSign + kSignGap + timeWidth();
}

QString undoWords()
{
    return ActivityDelegate::tr("Undo…");
}

int undoRoom(const QModelIndex& index)
{
    if (index.data(ActivityModel::RestoreRole).toString().isEmpty())
        return 0;
    return static_cast<int>(std::ceil(theme::textWidth(undoWords(), theme::Role::Body)))
        + 2 * kTimeGap;
}

/// Before mirroring.
QRect wordsRect(const QRect& row, const QModelIndex& index)
{
    return row.adjusted(wordsLead(), 0, -kSide - undoRoom(index), 0);
}

} // namespace

QRect ActivityDelegate::undoRect(const QRect& row, const QModelIndex& index,
                                 Qt::LayoutDirection direction)
{
    const int room = undoRoom(index);
    if (room == 0)
        return {};
    return QStyle::visualRect(direction, row,
                              QRect(row.right() + 1 - kSide - room, row.top(), room, row.height()));
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const QRect& row = option.rect;
    const auto place = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, tokens.select);
    const auto status = static_cast<theme::Status>(index.data(ActivityModel::StatusRole).toInt());
    theme::drawStatus(*painter,
                      place({row.left() + kSide, row.center().y() - kSign / 2 + 1, kSign, kSign}),
                      status, tokens);
    theme::text(
        *painter,
        place({row.left() + kSide + kSign + kSignGap, row.top(), timeWidth(), row.height()}),
        index.data(ActivityModel::WhenRole).toString(),
        {.role = theme::Role::Caption, .ink = tokens.text2});
    widgets::drawWrapped(*painter, place(wordsRect(row, index)), index.data().toString(),
                         {.role = theme::Role::Body, .ink = tokens.text}, kLines);
    theme::text(*painter, undoRect(row, index, option.direction), undoWords(),
                {.ink = tokens.accentText, .alignment = Qt::AlignCenter});
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange))
        theme::frame(*painter, row, {.radius = 2, .line = tokens.focus, .lineWidth = 2});
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QRect words = wordsRect(QRect(0, 0, width, kRow), index);
    const auto lines =
        widgets::wrapped(index.data().toString(), theme::Role::Body, words.width(), kLines);
    const int height = static_cast<int>(lines.size()) * theme::lineHeight(theme::Role::Body) + 10;
    return {width, std::max(kRow, height)};
}

} // namespace ui::overview

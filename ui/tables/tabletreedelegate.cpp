#include "ui/tables/tabletreedelegate.h"

#include "ui/tables/effectcell.h"
#include "ui/tables/tabletreemodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace ui::tables {

namespace {

constexpr int kTick = 16;
constexpr int kTickLead = 8;
constexpr int kTickTarget = 24; ///< of the pointer

bool isName(const QModelIndex& index)
{
    return index.column() == TableTreeModel::Name;
}

/// A group has no numbers: its title goes on over their columns.
int roomBeside(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (view == nullptr || index.parent().isValid())
        return 0;
    int room = 0;
    for (const int column : {TableTreeModel::Now, TableTreeModel::Then, TableTreeModel::Effect}) {
        if (index.siblingAtColumn(column).data().toString().isEmpty())
            room += view->columnWidth(column);
    }
    return room;
}

/// Room of the tick, before the words of the cell.
QRect tickOf(const QStyleOptionViewItem& option, int side)
{
    const QRect& cell = option.rect;
    const QRect tick(cell.left() + kTickLead + (kTick - side) / 2, cell.center().y() - side / 2 + 1,
                     side, side);
    return QStyle::visualRect(option.direction, cell, tick);
}

void drawTick(QPainter& painter, const QStyleOptionViewItem& given, const QModelIndex& index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem option(given);
    option.rect = tickOf(given, kTick);
    option.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    switch (static_cast<Qt::CheckState>(state.toInt())) {
    case Qt::Checked: option.state |= QStyle::State_On; break;
    case Qt::PartiallyChecked: option.state |= QStyle::State_NoChange; break;
    case Qt::Unchecked: option.state |= QStyle::State_Off; break;
    }
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter,
                                          option.widget);
}

} // namespace

void TableTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto counts = index.data(TableTreeModel::CountsRole);
    if (isName(index)) {
        drawTick(*painter, option, index);
        QStyleOptionViewItem words(option);
        words.rect = QStyle::visualRect(
            option.direction, option.rect,
            option.rect.adjusted(kTickLead + kTick - 2, 0, roomBeside(option, index), 0));
        return CellDelegate::paint(painter, words, index);
    }
    if (index.column() != TableTreeModel::Effect || !counts.isValid())
        return CellDelegate::paint(painter, option, index);
    drawEffect(*painter, option,
               {.counts = counts.value<widgets::DiffCounts>(),
                .kept = index.data(TableTreeModel::KeptRole).value<widgets::DiffCounts>(),
                .widest = index.data(TableTreeModel::WidestRole).value<widgets::DiffCounts>()});
}

QSize TableTreeDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    if (isName(index))
        return size + QSize(kTickLead + kTick, 0);
    if (index.column() != TableTreeModel::Effect)
        return size;
    const int effect =
        effectWidth(index.data(TableTreeModel::WidestRole).value<widgets::DiffCounts>());
    // Where there is a bar, the words are not shown.
    const bool hasBar = index.data(TableTreeModel::CountsRole).isValid();
    return {hasBar ? effect : std::max(size.width(), effect), size.height()};
}

bool TableTreeDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isSecond = event->type() == QEvent::MouseButtonDblClick; // it activates nothing
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!isName(index) || !(isSecond || isRelease)
        || !(model->flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);

    if (mouse->button() != Qt::LeftButton
        || !tickOf(option, kTickTarget).contains(mouse->position().toPoint()))
        return false;
    return isRelease ? model->setData(index, {}, Qt::CheckStateRole) : true;
}

} // namespace ui::tables

#include "ui/widgets/tableview.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/tableroles.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui::widgets {

namespace {

constexpr int kMarkerWidth = 3;

} // namespace

TableView::TableView(QWidget* parent)
    : QTreeView(parent)
    , m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // A filled viewport would square off the corners of the panel around it.
    viewport()->setAutoFillBackground(false);

    header()->setFont(theme::font(theme::Role::Caption));
    header()->setMinimumSectionSize(24);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->viewport()->setAutoFillBackground(false);
}

void TableView::setRowSize(RowSize size)
{
    m_delegate->setRowSize(size);
    scheduleDelayedItemsLayout();
}

void TableView::setFlush()
{
    m_delegate->setFlush(true);
}

void TableView::setEvenRows()
{
    m_delegate->setEvenRows(true);
    setUniformRowHeights(true);
}

void TableView::rememberColumns(QSettings& settings)
{
    new ColumnMemory(*header(), settings, objectName());
}

void TableView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QModelIndex first = index.siblingAtColumn(0);
    painter->save();
    painter->setClipPath(
        theme::roundPath(QRectF(viewport()->rect()), theme::kPanelRadius - 1,
                         theme::Corners(theme::Corner::BottomLeft) | theme::Corner::BottomRight),
        Qt::IntersectClip);
    const bool selected = selectionModel()->isSelected(first);
    if (first.data(GroupRole).isValid()) {
        drawGroup(*painter, row, first);
    } else {
        if (selected)
            painter->fillRect(row, tokens.select);
        else if (m_hovered == first)
            painter->fillRect(row, tokens.hover);
        QTreeView::drawRow(painter, option, index);
    }
    theme::hline(*painter, row.left(), row.right() + 1, row.bottom() + 1 - theme::hair(*painter),
                 tokens.line);
    if (selected) {
        const QRect marker(row.left(), row.top(), kMarkerWidth, row.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, marker), tokens.marker);
    }
    drawFocus(*painter, row, first);
    painter->restore();
}

void TableView::drawGroup(QPainter& painter, const QRect& row, const QModelIndex& first) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    painter.fillRect(row, tokens.groupRow);
    const QRect inner = row.adjusted(theme::kCellLead, 0, -theme::kCellTrail, 0);
    const QString title = first.data(Qt::DisplayRole).toString();
    theme::text(painter, inner, title, {.role = theme::Role::Strong, .ink = tokens.text});
    const int after = static_cast<int>(theme::textWidth(title, theme::Role::Strong)) + 10;
    const QRect caption = inner.adjusted(after, 0, 0, 0);
    theme::text(painter, QStyle::visualRect(layoutDirection(), inner, caption),
                first.data(GroupRole).toString(),
                {.role = theme::Role::Caption, .ink = tokens.text3});
}

void TableView::drawFocus(QPainter& painter, const QRect& row, const QModelIndex& first) const
{
    if (showsFocus() && currentIndex().siblingAtColumn(0) == first)
        theme::frame(painter, row,
                     {.radius = 2, .line = theme::tokensFor(this).focus, .lineWidth = 2});
}

bool TableView::showsFocus() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

/// Without a row to stand on, the focus is on the table as a whole.
void TableView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (!showsFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    theme::focusRing(painter, viewport()->rect(), theme::kControlRadius);
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave)
        setHovered({});
    return QTreeView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void TableView::setHovered(const QModelIndex& index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

} // namespace ui::widgets

#include "ui/browse/rowtable.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::browse {

namespace {

constexpr int kMarkerWidth = 3;
constexpr int kLeastColumn = 64;
constexpr int kMostColumn = 320;
constexpr int kArrowRoom = 18;
constexpr int kRowsMeasured = 40;

} // namespace

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new widgets::CellDelegate(this))
{
    m_delegate->setRowSize(widgets::RowSize::Dense);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget); // or the style draws a box between the scroll bars
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFont(theme::font(theme::Role::Caption));
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    takeRowHeight();
}

void RowTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    // A header looks through all rows to find out whether its column is selected: with ten million
    // of them that takes a second. Theirs is a selection of nothing.
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(model, header));
    setSortingEnabled(true);
}

void RowTable::takeRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(22, theme::lineHeight(theme::Role::Body) + 4));
}

void RowTable::fitColumns()
{
    const int rows = std::min(model()->rowCount(), kRowsMeasured);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        int width = theme::kCellLead + theme::kCellTrail + kArrowRoom
            + static_cast<int>(std::ceil(theme::textWidth(name, theme::Role::Caption)));
        for (int row = 0; row < rows; ++row)
            width = std::max(width, sizeHintForIndex(model()->index(row, column)).width());
        setColumnWidth(column, std::clamp(width, kLeastColumn, kMostColumn));
    }
}

QRect RowTable::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void RowTable::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        drawHover(painter);
    }
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (hasFocus() && !currentIndex().isValid()) // it is on the table as a whole
        theme::focusRing(painter, viewport()->rect(), theme::kControlRadius);
    const int first = rowAt(0);
    if (first < 0)
        return;
    for (int row = first; row < model()->rowCount(); ++row) {
        if (rowViewportPosition(row) > viewport()->height())
            break;
        drawRow(painter, row);
    }
}

void RowTable::drawHover(QPainter& painter) const
{
    const bool isThere = m_hovered >= 0 && m_hovered < model()->rowCount();
    if (isThere && !selectionModel()->isSelected(model()->index(m_hovered, 0)))
        painter.fillRect(rowRect(m_hovered), theme::tokensFor(this).hover);
}

void RowTable::drawRow(QPainter& painter, int row) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QRect rect = rowRect(row);
    theme::hline(painter, rect.left(), rect.right() + 1, rect.bottom() + 1 - theme::hair(painter),
                 tokens.line);
    if (model()->columnCount() == 0)
        return;
    if (selectionModel()->isSelected(model()->index(row, 0))) {
        const QRect marker(rect.left(), rect.top(), kMarkerWidth, rect.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect, marker), tokens.marker);
    }
    const bool isCurrent = currentIndex().row() == row && hasFocus();
    if (isCurrent) // its value is the one in the panel below
        theme::frame(painter, visualRect(currentIndex()),
                     {.radius = 2, .line = tokens.focus, .lineWidth = 2});
}

void RowTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeRowHeight();
}

bool RowTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(rowAt(static_cast<int>(static_cast<QHoverEvent*>(event)->position().y())));
    else if (event->type() == QEvent::HoverLeave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

/// Home and End go through the rows: a key to the end of ten million is worth more than one to the
/// last column.
void RowTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier && model() && model()->rowCount() > 0;
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::setHovered(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

} // namespace ui::browse

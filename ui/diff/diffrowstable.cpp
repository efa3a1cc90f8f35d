#include "ui/diff/diffrowstable.h"

#include "ui/diff/diffrowpicture.h"
#include "ui/diff/diffrowsmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui::diff {

namespace {

constexpr int kMarkerWidth = 3;

/// Of rows that place themselves: a header would keep something for each of them.
class NoHeader final : public QHeaderView
{
public:
    explicit NoHeader(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

    void setModel(QAbstractItemModel*) override { }
    void setSelectionModel(QItemSelectionModel*) override { }
};

} // namespace

DiffRowsTable::DiffRowsTable(DiffRowsModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setVerticalHeader(new NoHeader(this));
    verticalHeader()->hide();
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    // It is placed with the headers by what this class does in its own way.
    findChild<QAbstractButton*>()->hide();
    setCornerWidget(new QWidget); // or the style draws a box between the scroll bars
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(&model);
    setUpHeader();
}

void DiffRowsTable::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setFont(theme::font(theme::Role::Caption));
    header->setMinimumSectionSize(24);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->viewport()->setAutoFillBackground(false);
    // It looks through all rows to find out whether its column is selected: with ten million of
    // them that takes a second. Its own is a selection of nothing.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
}

RowBands DiffRowsTable::bands() const
{
    using core::compare::Change;
    return {.above = m_model.shown(Change::Added),
            .tall = m_model.shown(Change::Changed),
            .below = m_model.shown(Change::Removed),
            .low = lowRowHeight(),
            .high = highRowHeight()};
}

QRect DiffRowsTable::rowRect(int row) const
{
    const RowBands bands = this->bands();
    return {0, bands.top(row) - verticalScrollBar()->value(), viewport()->width(),
            bands.heightOf(row)};
}

int DiffRowsTable::rowNear(int pixel) const
{
    const RowBands bands = this->bands();
    return bands.at(std::clamp(pixel + verticalScrollBar()->value(), 0, bands.height() - 1));
}

QRect DiffRowsTable::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const QRect row = rowRect(index.row());
    return {columnViewportPosition(index.column()), row.top(), columnWidth(index.column()),
            row.height()};
}

QModelIndex DiffRowsTable::indexAt(const QPoint& position) const
{
    const int row = bands().at(position.y() + verticalScrollBar()->value());
    const int column = columnAt(position.x());
    return row < 0 || column < 0 ? QModelIndex() : m_model.index(row, column);
}

void DiffRowsTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || isIndexHidden(index))
        return;
    const QRect cell = visualRect(index);
    const int view = viewport()->height();
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + cell.center().y() - view / 2);
    else if (cell.top() < 0 || hint == PositionAtTop)
        bar->setValue(bar->value() + cell.top());
    else if (cell.bottom() >= view || hint == PositionAtBottom)
        bar->setValue(bar->value() + cell.bottom() + 1 - view);
    const int left = horizontalHeader()->sectionPosition(index.column());
    QScrollBar* across = horizontalScrollBar();
    const int right = left + cell.width() - viewport()->width();
    if (index.column() != DiffRowsModel::kKindColumn)
        across->setValue(std::min(left, std::max(across->value(), right)));
}

void DiffRowsTable::updateGeometries()
{
    if (std::exchange(m_isPlacing, true))
        return;
    QHeaderView* header = horizontalHeader();
    const int height = std::max(header->minimumHeight(), header->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    header->setGeometry(view.left(), view.top() - height, view.width(), height);
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, header->length() - view.width()));
    horizontalScrollBar()->setSingleStep(std::max(view.width() / 12, 8));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, bands().height() - view.height()));
    verticalScrollBar()->setSingleStep(lowRowHeight());
    m_isPlacing = false;
    QAbstractItemView::updateGeometries();
}

int DiffRowsTable::columnBeside(int column, int step) const
{
    const QHeaderView* header = horizontalHeader();
    for (int visual = header->visualIndex(column) + step; visual >= 0 && visual < header->count();
         visual += step) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical) && logical != DiffRowsModel::kKindColumn)
            return logical;
    }
    return column;
}

QModelIndex DiffRowsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    int row = std::max(0, current.row());
    int column = std::max(0, current.column());
    const int forward = isRightToLeft() ? -1 : 1;
    // To the row that is a view away, whatever the heights between: from the upper edge of this one
    // down, from its lower edge up, so that the way back leads to the same row.
    const auto paged = [this, row](bool isDown) {
        const RowBands bands = this->bands();
        const int view = viewport()->height();
        const int wanted =
            isDown ? bands.top(row) + view : bands.top(row) + bands.heightOf(row) - 1 - view;
        return bands.at(std::clamp(wanted, 0, bands.height() - 1));
    };
    switch (action) {
    case MoveUp:
    case MovePrevious: row = current.isValid() ? row - 1 : 0; break;
    case MoveDown:
    case MoveNext: row = current.isValid() ? row + 1 : 0; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MovePageUp: row = std::min(paged(false), row - 1); break;
    case MovePageDown: row = std::max(paged(true), row + 1); break;
    case MoveLeft: column = columnBeside(column, -forward); break;
    case MoveRight: column = columnBeside(column, forward); break;
    }
    return m_model.index(std::clamp(row, 0, rows - 1), column);
}

void DiffRowsTable::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (m_model.rowCount() == 0)
        return;
    const int first = rowNear(std::min(rect.top(), rect.bottom()));
    const int last = rowNear(std::max(rect.top(), rect.bottom()));
    selectionModel()->select(
        QItemSelection(m_model.index(first, 0), m_model.index(last, m_model.columnCount() - 1)),
        command);
}

QRegion DiffRowsTable::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        if (range.isValid())
            region += (rowRect(range.top()) | rowRect(range.bottom())) & viewport()->rect();
    }
    return region;
}

bool DiffRowsTable::isIndexHidden(const QModelIndex& index) const
{
    return isColumnHidden(index.column());
}

void DiffRowsTable::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // it has none of its own
    const RowBands bands = this->bands();
    const int offset = verticalScrollBar()->value();
    int row = bands.at(offset);
    if (row < 0 || m_model.columnCount() == 0)
        return;
    for (; row < bands.rows() && bands.top(row) - offset < viewport()->height(); ++row)
        drawRow(painter, row);
}

void DiffRowsTable::drawRow(QPainter& painter, int row) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QRect rect = rowRect(row);
    const bool isSelected = selectionModel()->isRowSelected(row, {});
    if (isSelected)
        painter.fillRect(rect, tokens.select);
    else if (row == m_hovered)
        painter.fillRect(rect, tokens.hover);
    drawCells(painter, row);
    theme::hline(painter, rect.left(), rect.right() + 1, rect.bottom() + 1 - theme::hair(painter),
                 tokens.line);
    if (!isSelected)
        return;
    const QRect marker(rect.left(), rect.top(), kMarkerWidth, rect.height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect, marker), tokens.marker);
    const bool isCurrent = currentIndex().row() == row && hasFocus();
    if (isCurrent && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::frame(painter, rect, {.radius = 2, .line = tokens.focus, .lineWidth = 2});
}

void DiffRowsTable::drawCells(QPainter& painter, int row) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const auto* found = m_model.row(row);
    const auto kind = m_model.kindOf(row);
    const auto differs = found ? differing(*found, m_model.columns()) : std::vector<bool>();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QRect cell = visualRect(m_model.index(row, column));
        if (cell.isEmpty() || cell.right() < 0 || cell.left() > viewport()->width())
            continue;
        const auto place = static_cast<std::size_t>(column - 1);
        if (column == DiffRowsModel::kKindColumn)
            drawKindCell(painter, cell, row);
        else if (found)
            drawDiffCell(painter, cell, cellOf(*found, m_model.columns()[place]), kind,
                         differs[place], tokens);
        else
            drawPlaceholder(painter, cell, m_model.index(row, column).data().toString(), tokens);
    }
}

void DiffRowsTable::drawKindCell(QPainter& painter, const QRect& cell, int row) const
{
    const QVariant ticked = m_model.index(row, DiffRowsModel::kKindColumn).data(Qt::CheckStateRole);
    if (ticked.isValid()) {
        QStyleOptionButton box;
        box.initFrom(this);
        box.rect = QStyle::visualRect(layoutDirection(), cell, tickRect(cell));
        box.state.setFlag(QStyle::State_On, ticked.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, ticked.toInt() != Qt::Checked);
        box.state.setFlag(QStyle::State_HasFocus, false);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    }
    drawKind(painter, cell, m_model.kindOf(row), m_model.isCheckable(), theme::tokensFor(this));
}

void DiffRowsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

bool DiffRowsTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave)
        setHovered(-1);
    else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QTableView::viewportEvent(event);
}

/// All of a value that has no room in its cell.
void DiffRowsTable::showTip(const QPoint& position, const QPoint& global) const
{
    const QModelIndex index = indexAt(position);
    const auto* row = m_model.row(index.row());
    QString words;
    if (index.column() == DiffRowsModel::kKindColumn)
        words = index.data(Qt::ToolTipRole).toString();
    else if (index.isValid() && row) {
        const auto cell =
            cellOf(*row, m_model.columns()[static_cast<std::size_t>(index.column() - 1)]);
        const int room = columnWidth(index.column()) - theme::kCellLead - theme::kCellTrail;
        if (cellWidth(cell) > room)
            words = index.data().toString();
    }
    QToolTip::showText(global, words, viewport());
}

void DiffRowsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isSpace = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (isSpace && m_model.isCheckable() && currentIndex().isValid())
        m_model.toggle(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void DiffRowsTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect cell = visualRect(index);
    const QRect box = QStyle::visualRect(layoutDirection(), cell, tickRect(cell));
    QTableView::mousePressEvent(event);
    const bool isTick = m_model.isCheckable() && index.column() == DiffRowsModel::kKindColumn
        && event->button() == Qt::LeftButton && box.contains(event->position().toPoint());
    if (isTick)
        m_model.toggle(index.row());
}

void DiffRowsTable::setHovered(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

} // namespace ui::diff

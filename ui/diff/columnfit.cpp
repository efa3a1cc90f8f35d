#include "ui/diff/columnfit.h"

#include "ui/diff/diffrowpicture.h"
#include "ui/diff/diffrowsmodel.h"
#include "ui/diff/diffrowstable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui::diff {

namespace {

constexpr int kLeastColumn = 64;
constexpr int kMostColumn = 320;
constexpr int kRowsMeasured = 40;

} // namespace

ColumnFit::ColumnFit(DiffRowsTable& table, const DiffRowsModel& model, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::noteResized);
    for (const QScrollBar* bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &ColumnFit::grow);
}

void ColumnFit::startOver()
{
    m_own.clear();
    m_isFitted = false;
}

void ColumnFit::fit()
{
    if (m_model.columnCount() == 0)
        return;
    fitFirstRows();
    m_isFitted = isSeenRead();
}

void ColumnFit::fitFirstRows()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_table.setColumnWidth(DiffRowsModel::kKindColumn, kindCellWidth(m_model.isCheckable()));
    const int last = std::min(m_model.rowCount(), kRowsMeasured) - 1;
    for (int column = DiffRowsModel::kKindColumn + 1; column < m_model.columnCount(); ++column) {
        if (!m_own.contains(column))
            m_table.setColumnWidth(column, widthFor(column, 0, last));
    }
}

/// Of what is seen only: there may be thousands of columns.
void ColumnFit::grow()
{
    if (!m_isFitted || m_isFitting || m_model.rowCount() == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int first = m_table.rowNear(0);
    const int last = lastSeen();
    for (int column = DiffRowsModel::kKindColumn + 1; column < m_model.columnCount(); ++column) {
        const int left = m_table.columnViewportPosition(column);
        const int width = m_table.columnWidth(column);
        const bool isSeen = left < m_table.viewport()->width() && left + width > 0;
        if (!isSeen || m_table.isColumnHidden(column) || m_own.contains(column))
            continue;
        if (const int wanted = widthFor(column, first, last); wanted > width)
            m_table.setColumnWidth(column, wanted);
    }
}

int ColumnFit::lastSeen() const
{
    return m_table.rowNear(m_table.viewport()->height() - 1);
}

bool ColumnFit::isSeenRead() const
{
    if (m_model.rowCount() == 0)
        return false;
    for (int row = lastSeen(); row >= m_table.rowNear(0); --row) {
        if (!m_model.row(row))
            return false;
    }
    return true;
}

int ColumnFit::widthFor(int column, int firstRow, int lastRow) const
{
    const auto& of = m_model.columns()[static_cast<std::size_t>(column - 1)];
    double words = theme::textWidth(of.name, theme::Role::Caption);
    for (int row = firstRow; row <= lastRow; ++row) {
        if (const auto* found = m_model.row(row))
            words = std::max(words, cellWidth(cellOf(*found, of)));
    }
    const int width = theme::kCellLead + theme::kCellTrail + static_cast<int>(std::ceil(words));
    return std::clamp(width, kLeastColumn, kMostColumn);
}

/// A column that is hidden or shown again has no width on one side.
void ColumnFit::noteResized(int column, int before, int now)
{
    if (!m_isFitting && before > 0 && now > 0)
        m_own.insert(column);
}

} // namespace ui::diff

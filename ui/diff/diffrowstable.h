#pragma once

#include "ui/diff/rowbands.h"

#include <QTableView>

namespace ui::diff {

class DiffRowsModel;

/// Millions of differing rows below each other, changed ones with two lines: what was is struck
/// through, what is stands below it. Keeps nothing for a row. Space ticks the current one.
///
/// A QTableView for the sake of its header and of screen readers; where rows stand it works out by
/// itself, since a header for them would keep the height of each.
class DiffRowsTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit DiffRowsTable(DiffRowsModel& model, QWidget* parent = nullptr);

    /// The row at that pixel of the view, or the nearest to it; only where there are rows.
    [[nodiscard]] int rowNear(int pixel) const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;

private:
    void setUpHeader();
    [[nodiscard]] RowBands bands() const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int columnBeside(int column, int step) const;
    void drawRow(QPainter& painter, int row) const;
    void drawCells(QPainter& painter, int row) const;
    void drawKindCell(QPainter& painter, const QRect& cell, int row) const;
    void setHovered(int row);
    void showTip(const QPoint& position, const QPoint& global) const;

    DiffRowsModel& m_model;
    int m_hovered = -1;
    bool m_isPlacing = false; ///< headers and scroll bars
};

} // namespace ui::diff

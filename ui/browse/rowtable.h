#pragma once

#include <QTableView>

namespace ui::widgets {
class CellDelegate;
}

namespace ui::browse {

/// A table of millions of rows the way the design draws tables: hairlines, no zebra, a tint and a
/// bar for selected rows. A tree view would keep something for each row; this one does not.
/// A click on a header sorts, a third one ends that.
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// As wide as what stands in their first rows, within reason.
    void fitColumns();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeRowHeight();
    void drawHover(QPainter& painter) const;
    void drawRow(QPainter& painter, int row) const;
    [[nodiscard]] QRect rowRect(int row) const;
    void setHovered(int row);

    widgets::CellDelegate* m_delegate;
    int m_hovered = -1;
};

} // namespace ui::browse

#pragma once

#include "ui/widgets/celldelegate.h"

#include <QPersistentModelIndex>
#include <QTreeView>

class QSettings;

namespace ui::widgets {

/// A table the way the design draws it: hairlines, no zebra, a tint and a bar for the selected row,
/// rows that title groups. Models answer the roles in tableroles.h; rows with GroupRole give
/// Qt::NoItemFlags. Enter activates a row.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setRowSize(RowSize size);
    /// The words of the first and of the last column reach the edges, for a table without a panel
    /// of its own.
    void setFlush();
    /// For thousands of rows: all are of one height, also those that title groups, so that nothing
    /// has to be measured before the first one is seen.
    void setEvenRows();

    /// Restores what was remembered of the columns under objectName(), and remembers from now on.
    /// To be called once, after setModel(). `settings` may go before the view.
    void rememberColumns(QSettings& settings);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawGroup(QPainter& painter, const QRect& row, const QModelIndex& first) const;
    [[nodiscard]] bool showsFocus() const;
    void drawFocus(QPainter& painter, const QRect& row, const QModelIndex& first) const;
    void setHovered(const QModelIndex& index);

    CellDelegate* m_delegate;
    QPersistentModelIndex m_hovered;
};

} // namespace ui::widgets

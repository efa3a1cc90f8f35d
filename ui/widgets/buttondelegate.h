#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui::widgets {

/// Cells of a TableView that hold one button each, or nothing where Qt::DisplayRole is empty.
///
/// Painted, so that hundreds of rows cost nothing. Keyboards reach it through the table, which
/// gives the same command a key and a place in its context menu.
class ButtonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void clicked(const QModelIndex& index);

private:
    QPersistentModelIndex m_down; ///< the button that is held down
    QPersistentModelIndex m_clicked; ///< the one that was clicked last
};

} // namespace ui::widgets

#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace ui::widgets {

/// What a widget that paints a list tells screen readers of it. A widget that is one of these is
/// read as a list once it has called installPaintedItems().
class PaintedItems
{
public:
    virtual ~PaintedItems() = default;

    [[nodiscard]] virtual int itemCount() const = 0;
    /// A sentence that says all that the picture of the item says.
    [[nodiscard]] virtual QString itemSentence(int item) const = 0;
    /// Within the widget.
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    /// -1 where there is none.
    [[nodiscard]] virtual int itemAt(const QPoint& position) const = 0;
    /// The one that the keyboard is on; -1 where there is none.
    [[nodiscard]] virtual int currentItem() const = 0;
    /// As by a click.
    virtual void chooseItem(int item) = 0;
};

/// Has widgets that are PaintedItems read as lists. To be called in their constructors.
void installPaintedItems();

/// Tells screen readers that the current item is another one.
void announceCurrentItem(QWidget& widget);
/// Tells screen readers that the items, or what is said of them, have changed.
void announceItems(QWidget& widget);

} // namespace ui::widgets

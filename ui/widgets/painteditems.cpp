#include "ui/widgets/painteditems.h"

#include "ui/widgets/accessibleitems.h"

#include <QAccessible>
#include <QWidget>

namespace ui::widgets {

namespace {

QAccessibleInterface* readAsList(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* items = dynamic_cast<PaintedItems*>(object);
    if (widget == nullptr || items == nullptr)
        return nullptr;
    return new AccessibleItems(*widget, *items);
}

void tell(QWidget& widget, QAccessible::Event what, int item)
{
    QAccessibleEvent event(&widget, what);
    if (item >= 0)
        event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installPaintedItems()
{
    QAccessible::installFactory(&readAsList); // overlooks a second call
}

void announceCurrentItem(QWidget& widget)
{
    const auto* items = dynamic_cast<PaintedItems*>(&widget);
    const int item = items != nullptr ? items->currentItem() : -1;
    if (item < 0 || !QAccessible::isActive())
        return;
    tell(widget, QAccessible::Selection, item);
    if (widget.hasFocus())
        tell(widget, QAccessible::Focus, item);
}

void announceItems(QWidget& widget)
{
    if (!QAccessible::isActive())
        return;
    tell(widget, QAccessible::ObjectReorder, -1);
    const auto* items = dynamic_cast<PaintedItems*>(&widget);
    if (widget.hasFocus() && items != nullptr && items->currentItem() >= 0)
        tell(widget, QAccessible::NameChanged, items->currentItem());
}

} // namespace ui::widgets

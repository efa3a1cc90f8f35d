#include "ui/widgets/accessibleitems.h"

#include "ui/widgets/painteditems.h"

#include <QWidget>

namespace ui::widgets {

AccessibleItems::AccessibleItems(QWidget& widget, PaintedItems& items)
    : QAccessibleWidget(&widget, QAccessible::List)
    , m_items(items)
{
}

AccessibleItems::~AccessibleItems()
{
    for (const auto& [item, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

int AccessibleItems::childCount() const
{
    return m_items.itemCount();
}

QAccessibleInterface* AccessibleItems::child(int index) const
{
    if (index < 0 || index >= m_items.itemCount())
        return nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto* child = new AccessibleItem(*widget(), m_items, index);
    m_children[index] = QAccessible::registerAccessibleInterface(child);
    return child;
}

QAccessibleInterface* AccessibleItems::childAt(int x, int y) const
{
    return child(m_items.itemAt(widget()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* AccessibleItems::focusChild() const
{
    return widget()->hasFocus() ? child(m_items.currentItem()) : nullptr;
}

int AccessibleItems::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const AccessibleItem*>(child);
    return item != nullptr ? item->item() : -1;
}

AccessibleItem::AccessibleItem(QWidget& widget, PaintedItems& items, int item)
    : m_widget(&widget)
    , m_items(items)
    , m_item(item)
{
}

bool AccessibleItem::isValid() const
{
    return m_widget != nullptr && m_item < m_items.itemCount();
}

QAccessibleInterface* AccessibleItem::parent() const
{
    return QAccessible::queryAccessibleInterface(m_widget);
}

QString AccessibleItem::text(QAccessible::Text what) const
{
    return what == QAccessible::Name && isValid() ? m_items.itemSentence(m_item) : QString();
}

QRect AccessibleItem::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = m_items.itemRect(m_item);
    return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State AccessibleItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool current = m_item == m_items.currentItem();
    state.selectable = true;
    state.focusable = true;
    state.selected = current;
    state.focused = current && m_widget->hasFocus();
    state.invisible = !m_widget->isVisible();
    return state;
}

void* AccessibleItem::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

QStringList AccessibleItem::actionNames() const
{
    return {pressAction()};
}

void AccessibleItem::doAction(const QString& name)
{
    if (name == pressAction() && isValid())
        m_items.chooseItem(m_item);
}

} // namespace ui::widgets

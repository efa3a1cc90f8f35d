#pragma once

#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace ui::widgets {

class PaintedItems;

/// PaintedItems, as a screen reader sees them: a list with an item each.
class AccessibleItems final : public QAccessibleWidget
{
public:
    /// `items` is what `widget` is.
    AccessibleItems(QWidget& widget, PaintedItems& items);
    ~AccessibleItems() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    PaintedItems& m_items;
    mutable std::unordered_map<int, QAccessible::Id> m_children; ///< those that were asked for
};

/// One of them.
class AccessibleItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(QWidget& widget, PaintedItems& items, int item);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] int item() const { return m_item; }

private:
    QPointer<QWidget> m_widget;
    PaintedItems& m_items;
    int m_item;
};

} // namespace ui::widgets

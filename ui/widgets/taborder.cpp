#include "ui/widgets/taborder.h"

#include <QWidget>

namespace ui::widgets {

namespace {

/// Qt does nothing at all for one that does not take the focus now.
void link(QWidget& before, QWidget& widget)
{
    const Qt::FocusPolicy policies[] = {before.focusPolicy(), widget.focusPolicy()};
    before.setFocusPolicy(Qt::TabFocus);
    widget.setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(&before, &widget);
    before.setFocusPolicy(policies[0]);
    widget.setFocusPolicy(policies[1]);
}

} // namespace

void putAfter(QWidget& before, QWidget& widget)
{
    QList<QWidget*> moved{&widget};
    for (QWidget* next = widget.nextInFocusChain(); next != &widget;
         next = next->nextInFocusChain()) {
        if (widget.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            moved << next;
    }
    QWidget* last = &before;
    for (QWidget* next : std::as_const(moved)) {
        link(*last, *next);
        last = next;
    }
}

} // namespace ui::widgets

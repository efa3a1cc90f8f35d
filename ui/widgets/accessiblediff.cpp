#include "ui/widgets/accessiblediff.h"

#include "ui/widgets/diffbar.h"

namespace ui::widgets {

namespace {

QAccessibleInterface* readAsDiff(const QString&, QObject* object)
{
    auto* bar = qobject_cast<DiffBar*>(object);
    return bar != nullptr ? new AccessibleDiff(*bar) : nullptr;
}

} // namespace

AccessibleDiff::AccessibleDiff(DiffBar& bar)
    : QAccessibleWidget(&bar, QAccessible::Graphic)
{
}

QString AccessibleDiff::text(QAccessible::Text what) const
{
    if (what == QAccessible::Value)
        return diffSentence(static_cast<const DiffBar*>(widget())->counts());
    return QAccessibleWidget::text(what);
}

void installAccessibleDiff()
{
    QAccessible::installFactory(&readAsDiff); // overlooks a second call
}

void announceDiff(DiffBar& bar)
{
    QAccessibleEvent event(&bar, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui::widgets

#include "ui/wizard/firstfocus.h"

#include <QVariant>
#include <QWidget>

namespace ui::wizard {

namespace {

constexpr auto kFirst = "wizardFirst";

} // namespace

void setFirst(QWidget& page, QWidget* first)
{
    page.setProperty(kFirst, QVariant::fromValue(first));
}

QWidget* firstOf(QWidget& page)
{
    QWidget* first = &page;
    while (auto* next = first->property(kFirst).value<QWidget*>())
        first = next;
    return first;
}

} // namespace ui::wizard

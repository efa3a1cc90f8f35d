#include "ui/desktop/notifier.h"

#include <QApplication>

namespace ui::desktop {

AlertNotifier::AlertNotifier(std::function<QWidget*()> window)
    : m_window(std::move(window))
{
}

void AlertNotifier::notify(const Notification&, std::function<void()>)
{
    if (QWidget* window = m_window())
        QApplication::alert(window);
}

} // namespace ui::desktop

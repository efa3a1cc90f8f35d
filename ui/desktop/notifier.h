#pragma once

#include "ui/theme/status.h"

#include <QString>

#include <functional>

class QWidget;

namespace ui::desktop {

/// News for somebody who does not look at the window.
struct Notification
{
    QString title{};
    QString text{};
    theme::Status status = theme::Status::Note;
};

/// Brings news. An interface, so that tests see what was said.
class Notifier
{
public:
    virtual ~Notifier() = default;

    /// Returns at once; `clicked` is called later, each time the person wants to see more of it.
    virtual void notify(const Notification& notification, std::function<void()> clicked) = 0;
};

/// Where the desktop shows no news: the window's entry in the task bar asks for attention.
class AlertNotifier final : public Notifier
{
public:
    explicit AlertNotifier(std::function<QWidget*()> window);

    void notify(const Notification& notification, std::function<void()> clicked) override;

private:
    std::function<QWidget*()> m_window;
};

} // namespace ui::desktop

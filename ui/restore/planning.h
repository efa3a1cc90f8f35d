#pragma once

#include "core/base/result.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace ui::restore {

/// Plans that are made again and again, while somebody changes what is wished: the last one stays
/// until the next is there, and that it takes long is said only when it does.
template <class Plan>
class Planning final
{
public:
    /// `make` is to begin() one, `changed` to tell whoever shows it.
    Planning(const std::function<void()>& make, const std::function<void()>& changed)
        : m_changed(changed)
    {
        using namespace std::chrono_literals;
        m_patience.setSingleShot(true);
        m_patience.setInterval(300ms);
        m_calm.setSingleShot(true);
        m_calm.setInterval(400ms);
        QObject::connect(&m_patience, &QTimer::timeout, &m_patience, changed);
        QObject::connect(&m_calm, &QTimer::timeout, &m_calm, make);
    }
    ~Planning() { m_stop.request_stop(); }
    Planning(const Planning&) = delete;
    Planning& operator=(const Planning&) = delete;

    [[nodiscard]] const Plan* plan() const { return m_plan ? &*m_plan : nullptr; }
    /// Why there is none.
    [[nodiscard]] const std::optional<core::Error>& problem() const { return m_problem; }
    /// What plan() says is not what is wished now.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isLate() const { return m_isRunning && !m_patience.isActive(); }

    /// Another one is wished: it is made when nothing more comes for a moment.
    void makeSoon()
    {
        m_stop.request_stop();
        m_isRunning = true;
        m_patience.start();
        m_calm.start();
        m_changed();
    }
    /// The one that is made now is told to stop by this.
    [[nodiscard]] std::stop_token begin()
    {
        m_calm.stop();
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_isRunning = true;
        m_patience.start();
        return m_stop.get_token();
    }
    void take(core::Result<Plan> plan)
    {
        m_isRunning = false;
        m_patience.stop();
        m_plan.reset();
        m_problem.reset();
        if (plan)
            m_plan = std::move(*plan);
        else
            m_problem = plan.error();
        m_changed();
    }
    /// Something else is chosen, of which the last plan says nothing.
    void forget()
    {
        m_stop.request_stop();
        m_plan.reset();
        m_problem.reset();
    }
    /// None is wished for the time being.
    void rest()
    {
        m_calm.stop();
        m_isRunning = false;
    }

private:
    std::function<void()> m_changed;
    std::optional<Plan> m_plan;
    std::optional<core::Error> m_problem;
    bool m_isRunning = false;
    std::stop_source m_stop;
    QTimer m_patience;
    QTimer m_calm; ///< after the last key
};

} // namespace ui::restore

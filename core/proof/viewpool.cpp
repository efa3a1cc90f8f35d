#include "core/proof/viewpool.h"

#include "core/sqlite/privateview.h"

namespace core::proof {

/// Heeds a stop request between two steps of a statement, and within one.
class ViewPool::View
{
public:
    View(sqlite::Connection connection, const std::stop_token& stop)
        : m_connection(std::move(connection))
        , m_interrupt(stop, Interrupt{m_connection})
    {
        m_connection.stopWith(stop);
    }

    [[nodiscard]] sqlite::Connection& connection() { return m_connection; }

private:
    struct Interrupt
    {
        sqlite::Connection& connection;
        void operator()() const noexcept { connection.interrupt(); }
    };

    sqlite::Connection m_connection;
    std::stop_callback<Interrupt> m_interrupt; ///< ends before what it interrupts
};

ViewPool::ViewPool(QString image, std::stop_token stop)
    : m_image(std::move(image))
    , m_stop(std::move(stop))
{
}

ViewPool::~ViewPool() = default;

ViewPool::Lease::Lease(ViewPool& pool, std::unique_ptr<View> view)
    : m_pool(&pool)
    , m_view(std::move(view))
{
}

ViewPool::Lease::~Lease()
{
    if (!m_view)
        return;
    const std::lock_guard guard(m_pool->m_mutex);
    m_pool->m_idle.push_back(std::move(m_view));
}

sqlite::Connection& ViewPool::Lease::view()
{
    return m_view->connection();
}

Result<ViewPool::Lease> ViewPool::take()
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_idle.empty()) {
            Lease lease(*this, std::move(m_idle.back()));
            m_idle.pop_back();
            return lease;
        }
    }
    auto opened = sqlite::openPrivateView(m_image);
    if (!opened)
        return opened.error();
    return Lease(*this, std::make_unique<View>(std::move(*opened), m_stop));
}

} // namespace core::proof

#include "core/proof/viewpool.h"

#include "core/sqlite/privateview.h"

namespace core::proof {

ViewPool::ViewPool(QString image, std::stop_token stop)
    : m_image(std::move(image))
    , m_stop(std::move(stop))
{
}

ViewPool::Lease::Lease(ViewPool& pool, std::unique_ptr<sqlite::Connection> view)
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
    auto view = std::make_unique<sqlite::Connection>(std::move(*opened));
    view->stopWith(m_stop);
    return Lease(*this, std::move(view));
}

} // namespace core::proof

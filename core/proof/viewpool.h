#pragma once

#include "core/sqlite/connection.h"

#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace core::proof {

/// Private views of one image, so that every worker has one and none is opened twice.
/// Must outlive its leases.
class ViewPool
{
public:
    ViewPool(QString image, std::stop_token stop);
    ~ViewPool();

    class View;

    /// A view for one task; the destructor gives it back.
    class Lease
    {
    public:
        Lease(ViewPool& pool, std::unique_ptr<View> view);
        ~Lease();
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&&) = delete;
        [[nodiscard]] sqlite::Connection& view();

    private:
        ViewPool* m_pool;
        std::unique_ptr<View> m_view;
    };

    /// Errors: as sqlite::openPrivateView().
    Result<Lease> take();

private:
    const QString m_image;
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<View>> m_idle;
};

} // namespace core::proof

#include "core/catalog/catalog.h"

#include "core/catalog/catalogstate.h"

namespace core::catalog {

Result<Catalog> Catalog::open(const QString& path)
{
    auto store = Store::open(path);
    if (!store)
        return store.error();
    return Catalog(std::make_unique<State>(State{*std::move(store)}));
}

Catalog::Catalog(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

} // namespace core::catalog

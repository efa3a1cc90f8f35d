#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/store.h"

namespace core::catalog {

struct Catalog::State
{
    std::unique_ptr<Store> store;
};

} // namespace core::catalog

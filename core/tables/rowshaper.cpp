#include "core/tables/rowshaper.h"

#include <algorithm>

namespace core::tables {

Result<RowShaper> RowShaper::create(sqlite::Connection& live, const Pairing& pairing)
{
    RowShaper shaper(pairing);
    if (!pairing.isRetyped)
        return shaper;
    auto mold = Mold::create(live, pairing.live);
    if (!mold)
        return mold.error();
    shaper.m_mold.emplace(std::move(*mold));
    return shaper;
}

Result<const std::vector<rows::Value>*> RowShaper::shape(const Row& then,
                                                         const std::vector<rows::Value>& before)
{
    m_values = then.values;
    if (m_mold) {
        std::vector<rows::Value> columns(m_values.begin(),
                                         m_values.begin() + m_pairing.columnCount());
        if (auto shaped = m_mold->shape(columns); !shaped)
            return shaped.error();
        std::ranges::move(columns, m_values.begin());
    }
    m_pairing.finish(m_values, before);
    return &m_values;
}

} // namespace core::tables

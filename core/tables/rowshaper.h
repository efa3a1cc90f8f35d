#pragma once

#include "core/tables/mold.h"
#include "core/tables/pairing.h"
#include "core/tables/tablecursor.h"

namespace core::tables {

/// Makes of a row of the backup what the live table is to have.
class RowShaper
{
public:
    /// Errors: as of the connection.
    static Result<RowShaper> create(sqlite::Connection& live, const Pairing& pairing);

    /// `before`: the row that is changed, as Pairing::loggedColumns(); empty for an added one. The
    /// result is valid until the next call, and as long as `then` stands.
    Result<const std::vector<rows::Value>*> shape(const Row& then,
                                                  const std::vector<rows::Value>& before);

private:
    explicit RowShaper(const Pairing& pairing)
        : m_pairing(pairing)
    {
    }

    const Pairing& m_pairing;
    std::optional<Mold> m_mold;
    std::vector<rows::Value> m_values;
};

} // namespace core::tables

#pragma once

#include "core/proof/prove.h"

#include <stop_token>

namespace core::proof {

class ProofProgress;
class ViewPool;

/// What SQLite itself says about the image.
struct SqlVerdict
{
    vault::CheckRecord integrity{};
    vault::CheckRecord foreignKeys{};
    vault::CheckRecord contents{};
    std::vector<vault::TableCount> tables{};
    std::vector<vault::TableCount> violations{};
};

/// All checks that are made through SQL, table by table. An image whose schema cannot be read at
/// all is damage in the record "integrity". Errors: SourceNotADatabase, Cancelled.
Result<SqlVerdict> runSqlChecks(const ProofRequest& request, ViewPool& views,
                                ProofProgress& progress, const std::stop_token& stop);

} // namespace core::proof

#pragma once

#include "core/proof/prove.h"

#include <functional>
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
/// all is damage in the record "integrity". `beforeTables` may wait: it is called between the
/// schema and the tables. Errors: SourceNotADatabase, Cancelled.
Result<SqlVerdict> runSqlChecks(const ProofRequest& request, ViewPool& views,
                                const std::function<void()>& beforeTables, ProofProgress& progress,
                                const std::stop_token& stop);

} // namespace core::proof

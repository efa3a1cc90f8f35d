#pragma once

#include "core/base/result.h"
#include "core/sqlite/databaseheader.h"
#include "core/vault/vault.h"

#include <optional>
#include <stop_token>

namespace core::sqlite {
class Connection;
}

namespace core::jobs {

/// What an application writes into the header of its databases to tell them by.
struct DatabaseMarks
{
    std::int32_t applicationId = 0; ///< as `PRAGMA application_id` shows it
    std::int32_t userVersion = 0;

    friend bool operator==(const DatabaseMarks&, const DatabaseMarks&) = default;
};

[[nodiscard]] DatabaseMarks marksIn(const sqlite::DatabaseHeader& header);

/// As its transaction sees them. Errors: as of the connection.
Result<DatabaseMarks> marksOf(sqlite::Connection& connection);
/// Reads only the beginning of its file. None: it cannot be read, or is no database.
[[nodiscard]] std::optional<DatabaseMarks> marksOf(const vault::Backup& backup,
                                                   const std::stop_token& stop);

} // namespace core::jobs

#include "core/jobs/databasemarks.h"

#include "core/sqlite/sourceaccess.h"
#include "core/sqlite/statement.h"
#include "core/vault/compression.h"

#include <limits>
#include <vector>

namespace core::jobs {

namespace {

/// Unpacks no more than has the header in it.
Result<sqlite::DatabaseHeader> packedHeader(const QString& path, const std::stop_token& stop)
{
    NoProgress unseen;
    std::vector<std::byte> begin;
    const auto take = [&begin](std::span<const std::byte> bytes) -> Result<> {
        begin.insert(begin.end(), bytes.begin(), bytes.end());
        if (begin.size() < sqlite::kHeaderBytes)
            return {};
        return Error{.code = ErrorCode::Cancelled}; // the rest is of no interest
    };
    const auto limit = ByteCount(std::numeric_limits<std::int64_t>::max());
    const auto unpacked = vault::decompress(path, limit, take, {stop, unseen});
    if (begin.size() < sqlite::kHeaderBytes)
        return unpacked ? Error{.code = ErrorCode::SourceNotADatabase, .path = path}
                        : unpacked.error();
    return sqlite::parseHeader(std::span(begin).first(sqlite::kHeaderBytes), path);
}

} // namespace

DatabaseMarks marksIn(const sqlite::DatabaseHeader& header)
{
    return {.applicationId = static_cast<std::int32_t>(header.applicationId),
            .userVersion = header.userVersion};
}

Result<DatabaseMarks> marksOf(sqlite::Connection& connection)
{
    const auto number = [&connection](const QByteArray& pragma) -> Result<std::int32_t> {
        auto statement = connection.prepare("PRAGMA " + pragma);
        if (!statement)
            return statement.error();
        if (const auto row = statement->step(); !row)
            return row.error();
        return static_cast<std::int32_t>(statement->integer(0));
    };
    const auto id = number("application_id");
    const auto version = number("user_version");
    if (!id || !version)
        return id ? version.error() : id.error();
    return DatabaseMarks{.applicationId = *id, .userVersion = *version};
}

std::optional<DatabaseMarks> marksOf(const vault::Backup& backup, const std::stop_token& stop)
{
    const bool isPlain = vault::codecOfFile(backup.artifactPath) == vault::Codec::None;
    const auto header =
        isPlain ? sqlite::peekHeader(backup.artifactPath) : packedHeader(backup.artifactPath, stop);
    return header ? std::optional(marksIn(*header)) : std::nullopt;
}

} // namespace core::jobs

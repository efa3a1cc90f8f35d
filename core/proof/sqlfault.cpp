#include "core/proof/sqlfault.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/library.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::proof {

namespace {

using vault::FindingKind;
using Phrase = std::pair<QLatin1StringView, FindingKind>;

/// SQLite has one result code for all of these; its text is what tells them apart.
constexpr std::array<Phrase, 7> kMissing{{
    {QLatin1StringView("no such collation"), FindingKind::MissingCollation},
    {QLatin1StringView("no such module"), FindingKind::MissingModule},
    {QLatin1StringView("unknown tokenizer"), FindingKind::MissingModule},
    {QLatin1StringView("no such tokenizer"), FindingKind::MissingModule},
    {QLatin1StringView("no such function"), FindingKind::MissingModule},
    {QLatin1StringView("unknown function"), FindingKind::MissingModule},
    {QLatin1StringView("unsafe use of"),
     FindingKind::MissingModule}, // of a function, in the schema
}};

} // namespace

bool stoppedByUs(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::OutOfMemory
        || error.code == ErrorCode::TooManyFiles;
}

vault::Finding findingFor(const Error& error, const QString& object, FindingKind otherwise)
{
    if (sqlite::needsNewerSqlite(error.detail))
        return {.kind = FindingKind::NewerSqlite,
                .object = object,
                .detail =
                    QStringLiteral("SQLite %1: %2").arg(sqlite::libraryVersion(), error.detail)};
    const auto missing = std::ranges::find_if(kMissing, [&](const Phrase& phrase) {
        return error.detail.contains(phrase.first, Qt::CaseInsensitive);
    });
    const FindingKind kind = missing == kMissing.end() ? otherwise : missing->second;
    return {.kind = kind, .object = object, .detail = error.detail};
}

} // namespace core::proof

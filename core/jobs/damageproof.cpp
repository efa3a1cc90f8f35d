#include "core/jobs/damageproof.h"

namespace core::jobs {

bool isDamageOfBackup(const Error& error)
{
    switch (error.code) {
    case ErrorCode::CompressionDamaged:
    case ErrorCode::SourceEmpty:
    case ErrorCode::SourceNotADatabase:
    case ErrorCode::SourceReadFailed: return true;
    default: return isDamageOfDatabase(error);
    }
}

bool isDamageOfDatabase(const Error& error)
{
    return error.code == ErrorCode::SourceTruncated || error.code == ErrorCode::SourceDamaged;
}

vault::Proof proofOfDamage(const QString& check, const Error& error, vault::CheckLevel level,
                           UtcTime now)
{
    const vault::Finding finding{.kind = vault::FindingKind::Unreadable, .detail = error.detail};
    return {.at = now,
            .level = level,
            .verdict = vault::Verdict::Damaged,
            .checks = {{.name = check, .state = vault::Verdict::Damaged, .findings = {finding}}}};
}

} // namespace core::jobs

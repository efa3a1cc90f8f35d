#pragma once

#include "core/jobs/restore.h"
#include "core/jobs/savereport.h"

#include <QTimeZone>

namespace core::jobs {

/// Something that a person looks at after a restore, and whether it was as it should be.
struct LookedAt
{
    QString words{}; ///< "The web interface opens"
    bool isTicked = false;

    friend bool operator==(const LookedAt&, const LookedAt&) = default;
};

/// All that is to be told of a restore, or of its undoing.
struct RestoreAccount
{
    RestoreReport report{};
    bool isUndo = false;
    QString title{}; ///< how it ended: "dispatch.db is restored"
    QString text{}; ///< what that means, and what to do
    UtcTime begunAt{};
    UtcTime endedAt{};
    std::vector<LookedAt> checks{};
};

/// The account as one HTML file that needs nothing else, or as JSON. Times of the HTML are told in
/// `zone`, texts in the language of the program.
[[nodiscard]] QByteArray restoreReportText(const RestoreAccount& account, ReportFormat format,
                                           const QTimeZone& zone);

} // namespace core::jobs

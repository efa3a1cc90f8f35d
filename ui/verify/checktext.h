#pragma once

#include "core/base/progress.h"
#include "core/proof/report.h"
#include "ui/facts/statusof.h"

#include <array>

namespace ui::verify {

/// What a card says of one check.
struct CheckFacts
{
    QString title{};
    theme::Status status = theme::Status::NotChecked;
    QString words{}; ///< "Damaged, 2 findings", "Counting"
    QString time{}; ///< how long it took
    double share = 0; ///< of the bar, 0 to 1
    QString amount{}; ///< "12,108 of 12,108 pages"

    friend bool operator==(const CheckFacts&, const CheckFacts&) = default;
};

/// Page hashes, integrity, foreign keys, contents.
using FourChecks = std::array<CheckFacts, 4>;

/// What the proof of a report says; not checked where there is none.
[[nodiscard]] FourChecks checksOf(const core::proof::Report* report, facts::Freshness freshness);
/// How far the checks of a proof are that is being made.
[[nodiscard]] FourChecks checksOf(const core::Progress& progress);

} // namespace ui::verify

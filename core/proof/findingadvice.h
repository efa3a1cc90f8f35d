#pragma once

#include "core/proof/report.h"

namespace core::proof {

/// What to do about a finding.
struct Advice
{
    NextStep step = NextStep::None;
    QString text{}; ///< as a sentence; empty where there is nothing to do
    QStringList tables{}; ///< see ReportFinding
    QString fromId{};
    QString sql{};
};

[[nodiscard]] Advice adviceFor(const vault::Finding& finding, const Report& report);

} // namespace core::proof

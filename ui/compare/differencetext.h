#pragma once

#include "core/compare/schemadifference.h"
#include "ui/widgets/diffcounts.h"

namespace ui::diff {
class ComparisonFeed;
struct ComparedTable;
} // namespace ui::diff

namespace ui::compare {

/// "index idx_events_session"
[[nodiscard]] QString objectText(const core::compare::ObjectDifference& object);
[[nodiscard]] QString settingText(const core::compare::SettingDifference& setting);
/// "Added"
[[nodiscard]] QString changeText(core::compare::Change change);
/// How a table differs, or how far it is.
[[nodiscard]] QString differenceText(const diff::ComparedTable& table);
[[nodiscard]] widgets::DiffCounts barOf(const diff::ComparedTable& table);
/// What came of all of it, in one sentence.
[[nodiscard]] QString resultText(const diff::ComparisonFeed& feed);
/// Nothing differs, and all of it was looked at.
[[nodiscard]] bool isSame(const diff::ComparisonFeed& feed);

} // namespace ui::compare

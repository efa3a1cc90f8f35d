#pragma once

#include "app/ctl/terminal.h"
#include "core/jobs/restore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// What all plans have in common, for people and for scripts.
namespace app::ctl {

[[nodiscard]] Line titled(const QString& title, const QString& text);
void addSteps(const std::vector<core::restore::Step>& steps, std::vector<Line>& lines);
void addConcerns(const std::vector<core::jobs::Concern>& concerns, std::vector<Line>& lines);

[[nodiscard]] QJsonArray stepsJson(const std::vector<core::restore::Step>& steps);
[[nodiscard]] QJsonArray concernsJson(const std::vector<core::jobs::Concern>& concerns);
[[nodiscard]] QJsonObject targetJson(const core::restore::Target& target);

} // namespace app::ctl

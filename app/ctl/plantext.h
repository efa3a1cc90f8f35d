#pragma once

#include "app/ctl/terminal.h"
#include "core/jobs/restore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <vector>

/// What all plans have in common, for people and for scripts.
namespace app::ctl {

[[nodiscard]] Line titled(const QString& title, const QString& text);
void addSteps(const std::vector<core::restore::Step>& steps, std::vector<Line>& lines);

/// How what a plan does can be taken back.
struct UndoWay
{
    QString target{};
    QString does{}; ///< what the undo does, as a sentence with the command as %1; empty: no undo
    QString folder{}; ///< below which it is kept what that takes
    std::chrono::seconds kept{}; ///< how long
};
void addUndo(const UndoWay& way, std::vector<Line>& lines);
void addConcerns(const std::vector<core::jobs::Concern>& concerns, std::vector<Line>& lines);

[[nodiscard]] QJsonArray stepsJson(const std::vector<core::restore::Step>& steps);
[[nodiscard]] QJsonArray concernsJson(const std::vector<core::jobs::Concern>& concerns);
[[nodiscard]] QJsonObject undoJson(const UndoWay& way);
[[nodiscard]] QJsonObject targetJson(const core::restore::Target& target);

} // namespace app::ctl

#pragma once

#include "app/ctl/failure.h"
#include "app/ctl/terminal.h"
#include "core/vault/vault.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace app::ctl {

/// The `checks` of a result: `name`, `state`, `seconds`, `findings`.
[[nodiscard]] QJsonArray checksToJson(const core::vault::Proof& proof);

/// The findings of a proof as indented lines; a note in a check that passed only where `all`.
[[nodiscard]] std::vector<Line> findingLines(const core::vault::Proof& proof, bool all);

/// The keys that every JSON object about a backup has: id, path, time, sizes, verdict and its age,
/// pin, label.
void addBackup(JsonLine& line, const core::vault::Backup& backup, core::UtcTime now);

/// Why a verdict other than `ok` ends the command with a code of its own; none for `ok` and
/// `not-checked`. `subject`: the file it is about; `missing`: what kept it from being judged.
[[nodiscard]] std::optional<Failure> failureOf(core::vault::Verdict verdict, const QString& subject,
                                               const QString& missing = {});
/// In SQLite's words: the first thing that was needed and was not there; empty if there is none.
[[nodiscard]] QString missingIn(const core::vault::Proof& proof);
/// The same for a faithful copy of a damaged database.
[[nodiscard]] Failure sourceDamagedFailure(const QString& database, bool hasGoodOne);

} // namespace app::ctl

#pragma once

#include "app/ctl/grammar.h"
#include "core/jobs/backup.h"
#include "core/jobs/comparison.h"
#include "core/jobs/findrow.h"
#include "core/jobs/guard.h"
#include "core/jobs/rehearse.h"
#include "core/jobs/restores.h"
#include "core/jobs/shelf.h"
#include "core/jobs/status.h"
#include "core/jobs/tablesrestore.h"
#include "core/jobs/verify.h"

#include <string>
#include <variant>
#include <vector>

namespace app::ctl {

struct VerifyOptions
{
    QStringList subjects{};
    core::vault::CheckLevel level = core::vault::CheckLevel::Full;
    QString database{};
    QString report{}; ///< absolute path of the file to write; empty: none
    bool due = false; ///< what is due instead of `subjects`, of `database` or of all
    bool all = false; ///< all backups of `database` instead of `subjects`
};

struct PinOptions
{
    QString backup{};
    QString database{};
    std::optional<QString> label{};
    bool pinned = true; ///< false: unpin
};

struct DeleteOptions
{
    QStringList backups{};
    QString database{};
    bool yes = false; ///< without being asked
};

enum class StatusFormat { Text, Json, Nagios, Prometheus };

struct StatusOptions
{
    core::jobs::StatusSpec spec{};
    StatusFormat format = StatusFormat::Text;
};

struct DoctorOptions
{
};

struct RestoreOptions
{
    core::jobs::RestoreSpec spec{};
    bool dryRun = false;
};

struct RestoreTablesOptions
{
    core::jobs::TablesRestoreSpec spec{};
    bool withRelated = false; ///< takes along what the choice hangs on
    QString sqlFile{}; ///< absolute; empty: none
    bool dryRun = false;
};

struct DiffOptions
{
    core::jobs::ComparedSpec first{};
    core::jobs::ComparedSpec second{};
    QStringList tables{}; ///< empty: all
    bool rows = false;
    std::optional<qint64> limit{}; ///< rows of each table; none: all
};

struct UndoOptions
{
    core::jobs::UndoSpec spec{};
    bool dryRun = false;
};

struct RestoresOptions
{
    QString database{};
};

struct GuardOptions
{
    core::jobs::GuardSpec spec{};
    bool undoOnFailure = false;
};

using Command =
    std::variant<core::jobs::RehearseSpec, GuardOptions, RestoreOptions, RestoreTablesOptions,
                 UndoOptions, RestoresOptions, DiffOptions, core::jobs::FindRowSpec,
                 core::jobs::BackupSpec, core::jobs::ListSpec, VerifyOptions,
                 core::jobs::FindGoodSpec, PinOptions, DeleteOptions, StatusOptions, DoctorOptions>;

/// A command line that was understood.
struct CommandLine
{
    Manner manner{};
    Command command{};
};

/// One that was not. The result line must be right all the same: what is known is kept.
struct WrongCommandLine
{
    QString command{}; ///< as typed; empty if there was none
    Manner manner{};
    StatusFormat format = StatusFormat::Text;
    Refusal refusal{};
};

/// `arguments` are without the program's name.
[[nodiscard]] std::variant<CommandLine, InfoText, WrongCommandLine>
parseCommandLine(const std::vector<std::string>& arguments);

} // namespace app::ctl

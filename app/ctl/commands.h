#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/stopsignals.h"
#include "app/ctl/terminal.h"
#include "core/jobs/workshop.h"

#include <stop_token>

namespace app::ctl {

/// What every command is given.
struct CommandContext
{
    const core::jobs::Workshop& workshop;
    Terminal& terminal;
    std::stop_token stop;
    StopSignals& signals;
};

/// A remark on stderr where the catalogue was made anew: what it held alone is lost.
void sayCatalogLoss(const CommandContext& context);

/// Settles restores that were interrupted, before anything else; a remark on stderr for each.
void settleRestores(const CommandContext& context);

/// Each runs one command, says its result on the terminal and returns the exit code.
int runBackupCommand(const core::jobs::BackupSpec& spec, const CommandContext& context);
int runListCommand(const core::jobs::ListSpec& spec, const CommandContext& context);
int runVerifyCommand(const VerifyOptions& options, const CommandContext& context);
int runFindGoodCommand(const core::jobs::FindGoodSpec& spec, const CommandContext& context);
int runPinCommand(const PinOptions& options, const CommandContext& context);
int runDeleteCommand(const DeleteOptions& options, const CommandContext& context);
int runStatusCommand(const StatusOptions& options, const CommandContext& context);
int runRestoreCommand(const RestoreOptions& options, const CommandContext& context);
int runRestoreTablesCommand(const RestoreTablesOptions& options, const CommandContext& context);
int runDiffCommand(const DiffOptions& options, const CommandContext& context);
int runFindRowCommand(const core::jobs::FindRowSpec& spec, const CommandContext& context);
int runUndoCommand(const UndoOptions& options, const CommandContext& context);
int runRestoresCommand(const RestoresOptions& options, const CommandContext& context);
int runRehearseCommand(const core::jobs::RehearseSpec& spec, const CommandContext& context);
int runGuardCommand(const GuardOptions& options, const CommandContext& context);
int runDoctorCommand(const DoctorOptions& options, const CommandContext& context);

} // namespace app::ctl

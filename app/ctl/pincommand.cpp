#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/prooftext.h"
#include "core/jobs/knownbackups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::PinCommand)
};

core::Result<core::vault::Backup> setPinned(const PinOptions& options, QLatin1String job,
                                            const CommandContext& context)
{
    const auto found =
        core::jobs::resolveBackup(options.backup, options.database, context.workshop);
    if (!found)
        return found.error();
    if (options.backup == "latest"_L1 || options.backup == "latest-good"_L1) {
        for (const core::Error& folder :
             core::jobs::vanishedFolders(options.database, context.workshop))
            complainAbout(failureFrom(folder), context.terminal);
    }
    JobProgress progress(context.terminal, job, context.stop);
    return core::jobs::setPinned(*found, options.pinned, options.label, context.workshop,
                                 progress.context());
}

QString pinSentence(const core::vault::Backup& backup)
{
    if (!backup.pinned())
        return Texts::tr("%1 is no longer pinned.").arg(backup.id);
    const QString label = backup.manifest->label;
    return label.isEmpty()
        ? Texts::tr("%1 is pinned: it is kept for ever.").arg(backup.id)
        : Texts::tr("%1 is pinned, \"%2\": it is kept for ever.").arg(backup.id, label);
}

QString sentenceAbout(const core::vault::Backup& backup, bool inCatalog)
{
    if (!inCatalog)
        return pinSentence(backup);
    //: %1 is a sentence: that a backup is pinned, or no longer pinned.
    return Texts::tr("%1 This is kept in the catalogue of this user, because the folder of the "
                     "backup cannot be written.")
        .arg(pinSentence(backup));
}

} // namespace

int runPinCommand(const PinOptions& options, const CommandContext& context)
{
    const QLatin1String job = options.pinned ? "pin"_L1 : "unpin"_L1;
    const auto backup = setPinned(options, job, context);
    if (!backup)
        return fail(failureFrom(backup.error()), context.terminal, job);

    const bool inCatalog = core::jobs::keptOf(*backup, context.workshop).has_value();
    context.terminal.result({{sentenceAbout(*backup, inCatalog)}});
    if (context.terminal.manner().json) {
        JsonLine line = resultLine(job, 0);
        addBackup(line, *backup, context.workshop.clock());
        line.add("pin_kept_in"_L1, inCatalog ? u"catalog"_s : u"manifest"_s);
        context.terminal.json(line.text());
    }
    return 0;
}

} // namespace app::ctl

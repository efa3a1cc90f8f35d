#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "app/ctl/wording.h"
#include "core/jobs/restores.h"

namespace app::ctl {

void settleRestores(const CommandContext& context)
{
    core::NoProgress unseen;
    const auto settled = core::jobs::settleInterrupted(context.workshop, {context.stop, unseen});
    for (const core::jobs::Settled& each : settled) {
        // In every manner: what a scheduler runs may be the first to see it, and it is told once.
        const QString sentence = sentenceFor(each, localTimeText(each.record.begunAt));
        context.terminal.complain({{sentence, Tone::Warning}});
        if (each.trouble)
            complainAbout(failureFrom(*each.trouble), context.terminal);
    }
}

} // namespace app::ctl

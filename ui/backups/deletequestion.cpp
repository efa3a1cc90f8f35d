#include "ui/backups/deletequestion.h"

#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::backups {

using dialogs::Question; // with its namespace, lupdate would lose the context of the texts

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::backups::DeleteQuestion)
};

QString number(qlonglong count)
{
    return QLocale().toString(count);
}

QString whatGoes(const core::jobs::DeletePlan& plan, core::UtcTime now)
{
    const QString size = jobs::sizeText(plan.bytes());
    if (plan.going.size() == 1)
        return Words::tr("The backup of %1 taken %2, %3, will be deleted for good.")
            .arg(plan.name, facts::momentText(plan.going.front().takenAt, now), size);
    return Words::tr("%1 backups of %2, %3 in all, will be deleted for good.")
        .arg(number(qlonglong(plan.going.size())), plan.name, size);
}

QString whatIsPinned(const core::jobs::DeletePlan& plan)
{
    if (plan.pinned.empty())
        return {};
    if (plan.pinned.size() == 1)
        return Words::tr("One of the selected backups is pinned and stays; to delete it, unpin it "
                         "first.");
    return Words::tr("%1 of the selected backups are pinned and stay; to delete them, unpin them "
                     "first.")
        .arg(number(qlonglong(plan.pinned.size())));
}

QString whatStays(const core::jobs::DeletePlan& plan, core::UtcTime now)
{
    if (plan.left == 0)
        return Words::tr("No backup of %1 is left then: it is not protected until the next one is "
                         "made.")
            .arg(plan.name);
    if (plan.losesLastProven)
        return Words::tr("This takes the last verified backup of %1. None of the %2 that stay is "
                         "verified, so nothing proves that one of them can be restored.")
            .arg(plan.name, number(plan.left));
    if (!plan.newestProven)
        return Words::tr("%1 stay; none of them is verified.").arg(number(plan.left));
    if (plan.left == 1)
        return Words::tr("One stays. It is verified and was taken %1.")
            .arg(facts::momentText(plan.newestProven->takenAt, now));
    return Words::tr("%1 stay, %2 of them verified. The newest verified one was taken %3.")
        .arg(number(plan.left), number(plan.provenLeft),
             facts::momentText(plan.newestProven->takenAt, now));
}

} // namespace

Question deleteQuestion(const core::jobs::DeletePlan& plan, core::UtcTime now)
{
    const bool single = plan.going.size() == 1;
    QStringList explanation{whatStays(plan, now), whatIsPinned(plan),
                            Words::tr("The database itself is not changed.")};
    explanation.removeAll(QString());
    return {.title = single ? Words::tr("Delete a Backup") : Words::tr("Delete Backups"),
            .text = whatGoes(plan, now),
            .explanation = explanation.join(QStringLiteral("\n\n")),
            .accept = single
                ? Words::tr("Delete this backup")
                : Words::tr("Delete %1 backups").arg(number(qlonglong(plan.going.size()))),
            .reject = single ? Words::tr("Keep it") : Words::tr("Keep them"),
            .isDestructive = true};
}

} // namespace ui::backups

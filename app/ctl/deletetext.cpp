#include "app/ctl/deletetext.h"

#include "app/ctl/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::DeleteText)
};

QString countOf(int count)
{
    return countText(static_cast<std::uint64_t>(count));
}

} // namespace

QString countedBackups(std::size_t count, const QString& name)
{
    return count == 1 ? Texts::tr("One backup of %1").arg(name)
                      : Texts::tr("%1 backups of %2").arg(countText(count), name);
}

std::vector<Line> goingLines(const core::jobs::DeletePlan& plan)
{
    //: %1 is "2 backups of shop.db", %2 their size.
    const QString title = Texts::tr("%1, %2, will be deleted:");
    std::vector<Line> lines{
        {{title.arg(countedBackups(plan.going.size(), plan.name), sizeText(plan.bytes()))}}};
    for (const core::vault::Backup& backup : plan.going) {
        const auto verdict = backup.verdict();
        lines.push_back({{u"  "_s + backup.id, Tone::Strong},
                         {u"  "_s + localTimeText(backup.takenAt)},
                         {u"  "_s + sizeText(backup.storedBytes)},
                         {u"  "_s + verdictText(verdict), toneOf(verdict)}});
    }
    return lines;
}

Line remainderLine(const core::jobs::DeletePlan& plan, core::UtcTime now)
{
    if (plan.left == 0)
        return {{Texts::tr("No backup of %1 is left then.").arg(plan.name), Tone::Warning}};
    if (plan.losesLastProven)
        return {
            {Texts::tr("The last proven backup of %1 is among them: none of the %2 that stay is "
                       "proven.")
                 .arg(plan.name, countOf(plan.left)),
             Tone::Warning}};
    if (!plan.newestProven)
        return {{Texts::tr("Of %1, %2 stay; none of them is proven.")
                     .arg(plan.name, countOf(plan.left))}};
    return {
        {Texts::tr("Of %1, %2 stay, %3 of them proven; the newest proven one, %4, was taken %5.")
             .arg(plan.name, countOf(plan.left), countOf(plan.provenLeft), plan.newestProven->id,
                  agoText(plan.newestProven->takenAt, now))}};
}

} // namespace app::ctl

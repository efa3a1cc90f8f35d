#include "ui/restore/tablestext.h"

#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/diffcounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::TablesRestorePlan;
using core::tables::KeyEffect;
using theme::Status;
using Note = wizard::NoteRow::Facts;

constexpr std::size_t kMostKeys = 4; ///< that are told one by one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::restore::TablesPlan)
};

QString number(qint64 rows)
{
    return QLocale().toString(rows);
}

Note holderSight(const TablesRestorePlan& plan)
{
    if (plan.target.holders.empty())
        return {.status = Status::Ok,
                .statement = Words::tr("No program has it open"),
                .explanation = Words::tr("As far as this user can see.")};
    return {.status = Status::Note,
            .statement =
                Words::tr("It is open in %1").arg(core::describeHolders(plan.target.holders)),
            .explanation = Words::tr("It can stay open: all rows change in one transaction.")};
}

Note backupSight(const TablesRestorePlan& plan, core::UtcTime now)
{
    const auto status = facts::statusOf(plan.backup.verdict());
    return {.status = status,
            .statement = Words::tr("Backup of %1: %2")
                             .arg(facts::momentText(plan.backup.takenAt, now),
                                  theme::statusWord(status).toLower())};
}

Note spaceSight(const TablesRestorePlan& plan)
{
    const bool isEnough = plan.needed <= plan.free;
    return {.status = isEnough ? Status::Ok : Status::Error,
            .statement =
                isEnough ? Words::tr("Enough free space") : Words::tr("Too little free space"),
            .explanation = Words::tr("%1 needed, %2 free.")
                               .arg(jobs::sizeText(plan.needed), jobs::sizeText(plan.free))};
}

QString keyName(const core::tables::ForeignKey& key)
{
    //: A foreign key: "workspace_layout.workspace_id refers to workspaces"
    return Words::tr("%1.%2 refers to %3")
        .arg(key.child, key.childColumns.join(u", "_s), key.parent);
}

Note keyNote(const KeyEffect& effect)
{
    QStringList clauses;
    if (effect.withoutParent > 0)
        clauses << (effect.withoutParent == 1 ? Words::tr("1 row comes back without a parent.")
                                              : Words::tr("%1 rows come back without a parent.")
                                                    .arg(number(effect.withoutParent)));
    if (effect.orphaned > 0)
        clauses << (effect.orphaned == 1
                        ? Words::tr("1 row loses its parent.")
                        : Words::tr("%1 rows lose their parent.").arg(number(effect.orphaned)));
    if (effect.childrenInBackup > 0)
        clauses << (effect.childrenInBackup == 1
                        ? Words::tr("1 row that belongs to them stays in the backup.")
                        : Words::tr("%1 rows that belong to them stay in the backup.")
                              .arg(number(effect.childrenInBackup)));
    return {.status = effect.breaks() ? Status::Error : Status::Note,
            .statement = keyName(effect.key),
            .explanation = clauses.join(u' ')};
}

} // namespace

Notes sightsOf(const TablesRestorePlan& plan, core::UtcTime now)
{
    return {holderSight(plan), backupSight(plan, now), spaceSight(plan)};
}

Notes keysOf(const TablesRestorePlan& plan)
{
    Notes notes;
    for (const KeyEffect& effect : plan.keys.effects) {
        if (notes.size() < kMostKeys && (effect.breaks() || effect.childrenInBackup > 0))
            notes.push_back(keyNote(effect));
    }
    for (const auto& key : plan.keys.unjudged) {
        if (notes.size() < kMostKeys)
            notes.push_back({.status = Status::CannotJudge,
                             .statement = keyName(key),
                             .explanation = Words::tr("SQLite cannot check this key.")});
    }
    if (plan.keys.broken() == 0)
        notes.insert(
            notes.begin(),
            {.status = Status::Ok,
             .statement = Words::tr("No row is left without a parent"),
             .explanation = Words::tr("It is checked once more before the change counts.")});
    return notes;
}

Notes safetyOf(const TablesRestorePlan& plan)
{
    Notes notes{
        {.icon = u"undo"_s,
         .statement = Words::tr("The rows that change are kept as they are now"),
         .explanation = Words::tr("As long as nobody touches them again, the restore can be "
                                  "undone while the database is in use.")}};
    if (plan.spec.safetyCopy)
        notes.push_back(
            {.icon = u"file"_s, .statement = Words::tr("The whole database is kept as well")});
    notes.push_back({.icon = u"lock"_s,
                     .statement = Words::tr("All or nothing"),
                     .explanation = Words::tr("It is one transaction. Triggers do not run, and "
                                              "nothing cascades.")});
    return notes;
}

QString effectSentence(const TablesRestorePlan& plan)
{
    widgets::DiffCounts all;
    for (const auto& table : plan.tables) {
        all.added += table.comes;
        all.changed += table.changes;
        all.removed += table.goes;
    }
    const QString name = nameOf(plan.target.path);
    if (all.isEmpty() && plan.spec.choice.objects.empty()
        && std::ranges::all_of(plan.tables, [](const auto& one) { return one.columns.isThere; }))
        return Words::tr("No row of %1 changes: it holds what was chosen already.").arg(name);
    //: %1 is a file, %2 a list: "12 rows added, 3 changed, 1 removed".
    return Words::tr("In %1: %2. Everything else stays as it is.")
        .arg(name, widgets::diffSentence(all));
}

} // namespace ui::restore

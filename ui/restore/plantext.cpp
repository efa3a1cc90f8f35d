#include "ui/restore/plantext.h"

#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::RestoreMethod;
using core::jobs::RestorePlan;
using core::jobs::SafetyKind;
using core::jobs::UndoPlan;
using core::restore::Target;
using core::restore::TargetState;
using theme::Status;
using wizard::NoteRow;
using Note = NoteRow::Facts;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::restore::Plan)
};

Note targetSight(const Target& target)
{
    const QString name = nameOf(target.path);
    switch (target.state) {
    case TargetState::Absent:
        return {.status = Status::Note,
                .statement = Words::tr("%1 does not exist").arg(name),
                .explanation = Words::tr("It is made.")};
    case TargetState::Unreadable:
        return {.status = Status::Damaged,
                .statement = Words::tr("%1 cannot be read as a database").arg(name),
                .explanation =
                    Words::tr("Its files are kept byte by byte: %1.").arg(filesText(target))};
    case TargetState::HotWal:
        return {.status = Status::Note,
                .statement = Words::tr("%1 has changes that are only in its -wal").arg(name),
                .explanation = Words::tr("They are kept as well: %1.").arg(filesText(target))};
    case TargetState::HotJournal:
        return {.status = Status::Note,
                .statement = Words::tr("%1 was left in the middle of a change").arg(name),
                .explanation =
                    Words::tr("Its journal is kept as well: %1.").arg(filesText(target))};
    case TargetState::AtRest: break;
    }
    return {.status = Status::Ok,
            .statement = Words::tr("%1 can be read").arg(name),
            .explanation = filesText(target) + u'.'};
}

Note holderSight(const Target& target, bool isStopped, bool isOnline)
{
    if (target.holders.empty())
        return {.status = Status::Ok,
                .statement = Words::tr("No program has it open"),
                .explanation = Words::tr("As far as this user can see.")};
    NoteRow::Facts facts{
        .status = Status::Warning,
        .statement = Words::tr("It is open in %1").arg(core::describeHolders(target.holders))};
    if (isOnline)
        facts = {.status = Status::Note,
                 .statement = facts.statement,
                 .explanation = Words::tr("It can stay open: all content is replaced in one "
                                          "transaction.")};
    else if (isStopped)
        facts.explanation = Words::tr("The application is stopped first.");
    else
        facts.explanation = Words::tr("It must be closed before the file is replaced.");
    return facts;
}

Note backupSight(const RestorePlan& plan, core::UtcTime now)
{
    const QString when = facts::momentText(plan.backup.takenAt, now);
    const auto status = facts::statusOf(plan.backup.verdict());
    NoteRow::Facts facts{
        .status = status,
        .statement = Words::tr("Backup of %1: %2").arg(when, theme::statusWord(status).toLower())};
    const bool isProven = plan.backup.manifest && plan.backup.manifest->proof;
    const QString proven = isProven
        ? Words::tr("Verified %1.").arg(facts::momentText(plan.backup.manifest->proof->at, now))
        : QString();
    const QString again =
        plan.proveFirst ? Words::tr("It is verified before anything is touched.") : QString();
    facts.explanation = QStringList{proven, again}.join(u' ').trimmed();
    return facts;
}

/// A folder that may not be written blocks a swap, which is told with its remedy.
Note rightsSight(const core::restore::FileRights& rights, TargetState state)
{
    const bool isOther = !rights.isAsNow && state != TargetState::Absent;
    const QString whose = core::restore::rightsText(rights);
    Note note{.status = isOther || !rights.mayWriteFolder ? Status::Note : Status::Ok,
              .statement = rights.isAsNow ? Words::tr("Owner and rights stay as they are")
                  : isOther               ? Words::tr("Owner and rights cannot stay as they are")
                                          : Words::tr("Owner and rights of the new file")};
    //: %1: "owner shop, group www-data, mode 0640".
    note.explanation = rights.mayWriteFolder
        ? Words::tr("%1; its folder may be written.").arg(whose)
        //: %1: "owner shop, group www-data, mode 0640".
        : Words::tr("%1; its folder may not be written.").arg(whose);
    return note;
}

Note spaceSight(core::ByteCount needed, core::ByteCount free)
{
    const bool isEnough = needed <= free;
    return {.status = isEnough ? Status::Ok : Status::Error,
            .statement =
                isEnough ? Words::tr("Enough free space") : Words::tr("Too little free space"),
            .explanation =
                Words::tr("%1 needed, %2 free.").arg(jobs::sizeText(needed), jobs::sizeText(free))};
}

Note keptNote(const RestorePlan& plan)
{
    if (plan.safety == SafetyKind::Nothing)
        return {.icon = u"file"_s,
                .statement = plan.target.state == TargetState::Absent
                    ? Words::tr("There is nothing to keep")
                    : Words::tr("The present state is not kept"),
                .explanation = plan.target.state == TargetState::Absent
                    ? Words::tr("No database stands there yet.")
                    : Words::tr("This restore cannot be undone.")};
    const QString where = QDir::toNativeSeparators(plan.safetyFolder);
    return {.icon = u"file"_s,
            .statement = Words::tr("The present state is kept"),
            .explanation = plan.safety == SafetyKind::Link
                ? Words::tr("In %1, which takes no room.").arg(where)
                : Words::tr("In %1, %2.").arg(where, jobs::sizeText(plan.target.bytes()))};
}

} // namespace

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString spanText(std::chrono::seconds span)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(span).count();
    if (hours >= 48)
        return Words::tr("%1 days").arg(QLocale().toString(qlonglong(hours / 24)));
    return hours >= 1 ? Words::tr("%1 h").arg(QLocale().toString(qlonglong(hours)))
                      : jobs::durationText(double(span.count()));
}

QString filesText(const Target& target)
{
    QStringList files;
    for (const auto& file : target.files)
        //: A file and its size: "dispatch.db 48.2 MiB".
        files << Words::tr("%1 %2").arg(nameOf(file.path), jobs::sizeText(file.bytes));
    return files.join(u", "_s);
}

Notes sightsOf(const RestorePlan& plan, core::UtcTime now)
{
    const bool isStopped = plan.spec.stop && !plan.spec.stop->isEmpty();
    return {targetSight(plan.target),
            holderSight(plan.target, isStopped, plan.spec.method == RestoreMethod::Online),
            backupSight(plan, now), rightsSight(plan.rights, plan.target.state),
            spaceSight(plan.needed, plan.free)};
}

Notes sightsOf(const UndoPlan& plan)
{
    const bool isStopped = std::ranges::any_of(plan.steps, [](const auto& step) {
        return step.kind == core::restore::StepKind::StopApplication;
    });
    auto target = plan.target;
    if (plan.byLog && target.state == TargetState::HotWal)
        target.state = TargetState::AtRest; // no file of it is kept aside, so none is told of
    return {targetSight(target), holderSight(plan.target, isStopped, plan.online),
            spaceSight(plan.needed, plan.free)};
}

Notes safetyOf(const RestorePlan& plan)
{
    Notes notes{keptNote(plan)};
    if (plan.safety != SafetyKind::Nothing)
        notes.push_back(
            {.icon = u"undo"_s,
             .statement = Words::tr("You can undo for %1").arg(spanText(plan.safetyKept)),
             .explanation = Words::tr("With this wizard, or from the list of restores. "
                                      "The newest copy is kept in any case.")});
    if (plan.spec.stop && !plan.spec.stop->isEmpty())
        notes.push_back({.icon = u"lock"_s,
                         .statement = Words::tr("The application stays stopped until the database "
                                                "is verified"),
                         .explanation = Words::tr("Nothing can write in between.")});
    return notes;
}

Notes safetyOf(const UndoPlan& plan)
{
    if (plan.byLog)
        return {{.icon = u"undo"_s,
                 .statement = Words::tr("The rows that change are kept as they are now"),
                 .explanation = Words::tr("It can be undone as well.")},
                {.icon = u"lock"_s,
                 .statement = Words::tr("All or nothing"),
                 .explanation = Words::tr("If one of these rows was changed since the restore, "
                                          "nothing is undone, and the row is named.")}};
    return {{.icon = u"file"_s,
             .statement = Words::tr("What %1 holds now is kept").arg(nameOf(plan.target.path)),
             .explanation = Words::tr("It can be undone as well.")}};
}

QString effectSentence(const RestorePlan& plan, core::UtcTime now)
{
    const QString what =
        Words::tr("%1 then holds what it held in the backup of %2.")
            .arg(nameOf(plan.target.path), facts::momentText(plan.backup.takenAt, now));
    if (!plan.expectedSeconds)
        return what;
    return what + u' '
        + Words::tr("It takes about %1.")
              .arg(jobs::durationText(std::max(1.0, *plan.expectedSeconds)));
}

} // namespace ui::restore

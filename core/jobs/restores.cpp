#include "core/jobs/restores.h"

#include "core/base/errortext.h"
#include "core/jobs/safetyplace.h"
#include "core/jobs/storedimage.h"
#include "core/jobs/tablesundo.h"
#include "core/restore/settle.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::Record;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Restores)
};

QString outcomeOf(const Settled& settled, const QString& begun)
{
    const Record& record = settled.record;
    const QString file = QFileInfo(record.target).fileName();
    if (settled.isGone && settled.finished && record.kind == u"restore")
        return Words::tr("A restore of %1, begun %2, was interrupted, and the database is not "
                         "there any more. What was there before the restore is kept.")
            .arg(file, begun);
    if (settled.isGone && !settled.finished && record.before != restore::TargetState::Absent)
        return Words::tr("A restore of %1, begun %2, was interrupted before it changed anything, "
                         "and the database is not there any more: restore it from a backup.")
            .arg(file, begun);
    if (settled.finished && record.tables)
        return Words::tr("A restore of tables of %1, begun %2, was interrupted after its "
                         "transaction was committed: what was chosen is there. It was not compared "
                         "with the backup.")
            .arg(file, begun);
    if (settled.finished)
        return Words::tr("A restore of %1, begun %2, was interrupted after the database had been "
                         "replaced: it holds the restored content. It was not asked whether the "
                         "application works.")
            .arg(file, begun);
    return Words::tr("A restore of %1, begun %2, was interrupted before it changed anything: the "
                     "database is as it was.")
        .arg(file, begun);
}

/// An undo that arrived has used up the restore that it undid.
void noteUndone(const Record& undo, const Workshop& workshop)
{
    if (undo.undoes.isEmpty())
        return;
    for (const Record& record : restore::recordsIn(workshop.places.restores)) {
        if (record.id != undo.undoes)
            continue;
        const bool asFound = undo.sidecarsFrom == record.foundFolder();
        restore::useUp(record, undo.id, asFound ? restore::UsedUp::All : restore::UsedUp::State);
    }
}

} // namespace

Result<std::vector<Record>> listRestores(const QString& database, const Workshop& workshop)
{
    std::vector<Record> records = restore::recordsIn(workshop.places.restores);
    if (database.isEmpty())
        return records;
    auto known = resolveDatabase(database, workshop);
    if (!known)
        return known.error();
    const auto target = restore::lookAtTarget(known->config.path);
    const QString path = target ? target->path : known->config.path;
    std::erase_if(records, [&](const Record& record) { return record.target != path; });
    return records;
}

std::vector<Settled> settleInterrupted(const Workshop& workshop, const JobContext& job)
{
    std::vector<Settled> settled;
    for (Record& record : restore::recordsIn(workshop.places.restores)) {
        const auto committed = [&](const Record& each) { return wasCommitted(each, job); };
        const auto outcome = restore::settle(record, workshop.places.restores, committed, job);
        if (!outcome) {
            settled.push_back({.record = record, .trouble = outcome.error()});
            continue;
        }
        if (*outcome == restore::Outcome::StillRuns || *outcome == restore::Outcome::Nothing)
            continue;
        const bool finished = *outcome == restore::Outcome::Finished;
        if (finished)
            noteUndone(record, workshop);
        settled.push_back(
            {.record = record, .finished = finished, .isGone = !QFileInfo::exists(record.target)});
    }
    restore::sweepRecordFolders(workshop.places.restores, job.stop);
    // A plan may have been cut off with a whole copy of its database there.
    static_cast<void>(sweepWorkFolder(workshop.places.work));
    return settled;
}

QString sentenceFor(const Settled& settled, const QString& begun)
{
    if (settled.trouble)
        return Words::tr("An interrupted restore of %1 could not be settled yet.")
            .arg(QFileInfo(settled.record.target).fileName());
    const QString sentence = outcomeOf(settled, begun);
    if (!settled.record.stopsApplication)
        return sentence;
    return Words::tr("%1 Its application may have been stopped for it: see whether it runs.")
        .arg(sentence);
}

Result<int> sweepSafetyCopies(const Workshop& workshop, const JobContext& job)
{
    std::set<QString> newestSeen;
    int swept = 0;
    const UtcTime now = workshop.clock();
    for (const Record& record : restore::recordsIn(workshop.places.restores)) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        if (!record.endedAt) // it may yet be taken back, and then the one before is the newest
            continue;
        const bool isNewest = record.canBeUndone() && newestSeen.insert(record.target).second;
        const auto known = resolveDatabase(record.target, workshop);
        const auto keep = known ? known->config.settings.keepSafetyCopies
                                : config::DatabaseSettings().keepSafetyCopies;
        if (isNewest || now - *record.endedAt < keep)
            continue;
        if (auto removed = restore::removeRecord(record, workshop.places.restores); !removed)
            return removed.error();
        ++swept;
    }
    return swept;
}

} // namespace core::jobs

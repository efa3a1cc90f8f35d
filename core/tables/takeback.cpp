#include "core/tables/bringback.h"
#include "core/tables/keycheck.h"
#include "core/tables/rowapply.h"
#include "core/tables/rowvalues.h"
#include "core/tables/schemawork.h"
#include "core/tables/settlecommit.h"
#include "core/tables/tablecursor.h"
#include "core/tables/virtualrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

using compare::Change;
using compare::ObjectKind;

SchemaChange reversed(const SchemaChange& change)
{
    SchemaChange back = change;
    std::swap(back.before, back.after);
    return back;
}

/// One undo, step by step, within the transaction of the live database.
class Undo
{
public:
    Undo(const TakeBackSpec& spec, LiveChange& change, const ChangeLogReader& done,
         const JobContext& job)
        : m_spec(spec)
        , m_live(change.connection())
        , m_change(change)
        , m_done(done)
        , m_job(job)
    {
        for (const SchemaChange& each : done.made())
            m_schema.insert(m_schema.begin(), reversed(each));
    }

    Result<BroughtBack> run(std::vector<RowTrouble>* troubles)
    {
        if (auto same = checkSchema(); !same)
            return same.error();
        auto check = KeyCheck::before(m_live, names(), m_job);
        if (!check)
            return check.error();
        if (auto made = changeSchema(/*makesTables=*/true); !made)
            return made.error();
        if (auto logged = writeLog(check->known(), troubles); !logged)
            return logged.error();
        auto undone = apply();
        if (!undone)
            return undone.error();
        check->allow(m_done.violations());
        if (auto clean = check->nothingCame(m_live, troubles, m_job); !clean)
            return clean.error();
        const LoggedChange logged{
            .live = m_spec.live, .logFolder = m_spec.newLogFolder, .wait = m_spec.wait};
        if (auto committed = commitLogged(m_change, logged, m_spec.beforeCommit); !committed)
            return committed.error();
        undone->lockedSeconds = m_change.lockedSeconds();
        return undone;
    }

private:
    [[nodiscard]] Error touched(const QString& what) const
    {
        return {.code = ErrorCode::RowsTouched, .path = m_spec.live, .detail = what};
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const LoggedTable& table : m_done.tables())
            names << table.table;
        for (const SchemaChange& change : m_schema) {
            if (change.object.kind == ObjectKind::Table)
                names << change.object.name;
        }
        return names;
    }

    Result<> checkSchema()
    {
        for (const SchemaChange& change : m_schema) {
            const auto sql = storedSql(m_live, objectOf(change.object.kind), change.object.name);
            if (!sql)
                return sql.error();
            if (*sql != change.before)
                return touched(u"\"%1\" was changed since"_s.arg(change.object.name));
        }
        return {};
    }

    /// Tables that come must be there before their rows; all else follows them.
    Result<> changeSchema(bool makesTables)
    {
        for (const SchemaChange& change : m_schema) {
            const bool comes = change.object.kind == ObjectKind::Table && change.before.isEmpty();
            if (comes != makesTables)
                continue;
            if (auto made = makeChange(m_live, change); !made)
                return made;
        }
        return {};
    }

    Result<> writeLog(const QByteArrayList& violations, std::vector<RowTrouble>* troubles)
    {
        auto log = ChangeLogWriter::create(m_spec.newLogFolder);
        if (!log)
            return log.error();
        for (std::size_t i = 0; i < m_done.tables().size(); ++i) {
            if (auto logged = logTable({.log = m_done, .table = i}, *log); !logged)
                return logged;
        }
        for (const SchemaChange& change : m_schema)
            log->noteMade(change);
        log->noteViolations(violations);
        if (!m_troubles.empty()) {
            const RowTrouble first = m_troubles.front();
            if (troubles)
                *troubles = std::move(m_troubles);
            return touched(first.key.isEmpty()
                               ? u"table \"%1\" has other rows by now"_s.arg(first.table)
                               : u"table \"%1\", row %2"_s.arg(first.table, first.key));
        }
        const auto written = log->finish();
        return written ? Result<>() : written.error();
    }

    Result<> logTable(const LoggedPart& part, ChangeLogWriter& log)
    {
        const LoggedTable& logged = part.logged();
        const auto place = placeOf(m_live, logged);
        if (!place)
            return place.error();
        const auto sequence = sequenceOf(m_live, logged.table);
        if (!sequence)
            return sequence.error();
        auto begun = log.beginTable({.table = logged.table,
                                     .keyColumns = logged.keyColumns,
                                     .columns = logged.columns,
                                     .wasMade = logged.wasDropped,
                                     .wasDropped = logged.wasMade});
        if (!begun)
            return begun;
        const bool isOurs = logged.wasDropped || *sequence == logged.sequenceAfter;
        log.noteSequence(*sequence, isOurs ? logged.sequence : *sequence);
        if (auto counted = checkCount(*place, logged); !counted)
            return counted;
        auto finder = RowFinder::open({.connection = m_live,
                                       .from = place->table.from(),
                                       .list = place->list(),
                                       .key = place->key,
                                       .keyAt = place->keyAt(),
                                       .width = place->width()},
                                      {});
        if (!finder)
            return finder.error();
        return part.log.read(part.table, [&](const RowChange& change) {
            return logRow(change, *place, *finder, log);
        });
    }

    /// A table that the restore made goes, if nothing else came into it.
    Result<> checkCount(const RowPlace& place, const LoggedTable& logged)
    {
        if (!logged.wasMade)
            return {};
        const auto count = countRows(m_live, place.table);
        if (!count)
            return count.error();
        if (*count != logged.added)
            complain(logged.table, {});
        return {};
    }

    void complain(const QString& table, const RowKey& key)
    {
        if (m_troubles.size() < kMostTroubles)
            m_troubles.push_back({.table = table, .key = keyText(key)});
    }

    Result<> logRow(const RowChange& change, const RowPlace& place, RowFinder& finder,
                    ChangeLogWriter& log)
    {
        if (m_job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = m_spec.live};
        const std::size_t columns = place.table.columns.size();
        const auto now = finder.find(change.key);
        if (!now)
            return now.error();
        const bool isThere = change.change != Change::Removed;
        const bool isAsLeft = isThere == (*now != nullptr)
            && (!isThere || digestOf((*now)->values, columns) == change.after);
        if (!isAsLeft) {
            complain(place.table.name, change.key);
            return {};
        }
        switch (change.change) {
        case Change::Added:
            return log.add(
                {.change = Change::Removed, .key = (*now)->key, .before = (*now)->values});
        case Change::Removed:
            return log.add({.change = Change::Added,
                            .key = change.key,
                            .after = digestOf(change.before, columns)});
        case Change::Changed: break;
        }
        return log.add({.change = Change::Changed,
                        .key = (*now)->key,
                        .before = (*now)->values,
                        .after = digestOf(change.before, columns)});
    }

    Result<BroughtBack> apply()
    {
        const auto log = ChangeLogReader::open(m_spec.newLogFolder);
        if (!log)
            return log.error();
        BroughtBack undone;
        for (std::size_t i = 0; i < log->tables().size(); ++i) {
            const LoggedPart part{.log = *log, .table = i};
            if (auto applied = applyTable(part, {.log = m_done, .table = i}); !applied)
                return applied.error();
            undone.tables.push_back(tables::outcomeOf(part.logged()));
        }
        if (auto changed = changeSchema(/*makesTables=*/false); !changed)
            return changed.error();
        if (auto followed = followContent(m_live, names()); !followed)
            return followed.error();
        return undone;
    }

    Result<> applyTable(const LoggedPart& part, const LoggedPart& done)
    {
        const LoggedTable& logged = part.logged();
        if (logged.wasDropped) // its rows go with it
            return {};
        using Values = std::vector<rows::Value>;
        const auto applied = applyRows(
            m_live, part, done,
            [](const RowChange& change) -> Result<const Values*> {
                return change.change == Change::Added ? nullptr : &change.before;
            },
            m_job);
        if (!applied)
            return applied;
        const auto sequence = sequenceOf(m_live, logged.table);
        if (!sequence)
            return sequence.error();
        return *sequence == logged.sequenceAfter
            ? Result<>()
            : setSequence(m_live, logged.table, logged.sequenceAfter);
    }

    const TakeBackSpec& m_spec;
    sqlite::Connection& m_live;
    LiveChange& m_change;
    const ChangeLogReader& m_done;
    const JobContext& m_job;
    std::vector<SchemaChange> m_schema;
    std::vector<RowTrouble> m_troubles;
};

} // namespace

Result<BroughtBack> takeBack(const TakeBackSpec& spec, const JobContext& job,
                             std::vector<RowTrouble>* touched)
{
    job.progress.report({.phase = Phase::Preparing});
    const auto done = ChangeLogReader::open(spec.logFolder);
    if (!done)
        return done.error();
    auto change = LiveChange::begin(spec.live, spec.wait, job);
    if (!change)
        return change.error();
    return Undo(spec, **change, *done, job).run(touched);
}

} // namespace core::tables

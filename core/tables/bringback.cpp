#include "core/tables/bringback.h"

#include "core/base/parallel.h"
#include "core/tables/backuprows.h"
#include "core/tables/keycheck.h"
#include "core/tables/logformat.h"
#include "core/tables/rowapply.h"
#include "core/tables/schemawork.h"
#include "core/tables/settlecommit.h"
#include "core/tables/tablefill.h"
#include "core/tables/tablemerge.h"
#include "core/tables/virtualrows.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

Result<> checkNames(const Choice& choice, const QString& path)
{
    QByteArrayList seen;
    for (const TableChoice& table : choice.tables) {
        const QByteArray folded = table.table.toUtf8().toLower(); // as SQLite does: ASCII alone
        if (seen.contains(folded))
            return Error{.code = ErrorCode::InvalidArgument,
                         .path = path,
                         .detail = u"\"%1\" is chosen twice"_s.arg(table.table)};
        seen << folded;
    }
    return {};
}

/// One restore, step by step, within the transaction of the live database.
class Restore
{
public:
    Restore(const BringBackSpec& spec, LiveChange& change, sqlite::Connection& backup,
            const JobContext& job)
        : m_spec(spec)
        , m_live(change.connection())
        , m_change(change)
        , m_backup(backup)
        , m_job(job)
    {
    }

    Result<BroughtBack> run(std::vector<RowTrouble>* violations)
    {
        auto done = change(violations);
        if (!done) { // a log of what never was would only lie there
            const QString log = m_spec.logFolder + u'/' + QString::fromLatin1(kLogName);
            static_cast<void>(QFile::remove(log));
            return done;
        }
        const LoggedChange logged{
            .live = m_spec.live, .logFolder = m_spec.logFolder, .wait = m_spec.wait};
        if (auto committed = commitLogged(m_change, logged, m_spec.beforeCommit); !committed)
            return committed.error();
        done->lockedSeconds = m_change.lockedSeconds();
        return done;
    }

private:
    /// All but the commit.
    Result<BroughtBack> change(std::vector<RowTrouble>* violations)
    {
        if (auto planned = plan(); !planned)
            return planned.error();
        auto check = KeyCheck::before(m_live, names(), m_job);
        if (!check)
            return check.error();
        for (const SchemaChange& table : m_work.tables) {
            if (auto made = makeChange(m_live, table); !made)
                return made.error();
        }
        if (auto logged = writeLog(check->known()); !logged)
            return logged.error();
        auto done = apply();
        if (!done)
            return done.error();
        if (auto clean = check->nothingCame(m_live, violations, m_job); !clean)
            return clean.error();
        return done;
    }

    Result<> plan()
    {
        auto work = schemaWorkOf(m_live, m_backup, m_spec.choice);
        if (!work)
            return work.error();
        m_work = std::move(*work);
        return {};
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const TableChoice& table : m_spec.choice.tables)
            names << table.table;
        return names;
    }

    /// Nothing is changed yet but for tables that were made, and those that had no rows.
    Result<> writeLog(const QByteArrayList& violations)
    {
        auto log = ChangeLogWriter::create(m_spec.logFolder);
        if (!log)
            return log.error();
        for (const TableChoice& choice : m_spec.choice.tables) {
            const auto follows = followsContent(m_live, choice.table);
            if (!follows)
                return follows.error();
            if (*follows) { // it has no rows of its own
                m_followers.push_back(
                    {.table = choice.table, .wasMade = m_work.makes(choice.table)});
                continue;
            }
            auto pairing = pair(m_live, m_backup, choice);
            if (!pairing)
                return pairing.error();
            m_pairings.push_back(std::make_unique<Pairing>(std::move(*pairing)));
            if (auto logged = logTable(*m_pairings.back(), *log); !logged)
                return logged;
        }
        for (const auto* list : {&m_work.tables, &m_work.others}) {
            for (const SchemaChange& change : *list)
                log->noteMade(change);
        }
        log->noteViolations(violations);
        const auto written = log->finish();
        return written ? Result<>() : written.error();
    }

    Result<> logTable(const Pairing& pairing, ChangeLogWriter& log)
    {
        const QString& name = pairing.live.name;
        const auto now = sequenceOf(m_live, name);
        const auto isKept = now ? keepsSequences(m_live) : now.error();
        if (!isKept)
            return isKept.error();
        // Where no table counts any more, there is no place for the counter of the backup.
        const auto then = *isKept ? sequenceOf(m_backup, pairing.backup.name) : now;
        if (!then)
            return then.error();
        const LoggedTable logged{.table = name,
                                 .keyColumns = pairing.keyColumns(),
                                 .columns = pairing.loggedColumns(),
                                 .wasMade = m_work.makes(name)};
        if (auto begun = log.beginTable(logged); !begun)
            return begun;
        auto fill = TableFill::begin(m_live, m_backup, pairing, logged);
        if (!fill)
            return fill.error();
        m_fills.push_back(std::move(*fill));
        std::optional<qint64> highest = std::max(*now, *then);
        const auto columns = static_cast<std::size_t>(pairing.columnCount());
        const MergeSink note = [&](const MergedRow& row) {
            if (highest && row.change == compare::Change::Added && pairing.keyIsInteger)
                highest = std::max(*highest, row.key.front().integer);
            RowChange change{.change = row.change, .key = row.key, .before = row.before};
            if (row.change != compare::Change::Removed)
                change.after = digestOf(row.after, columns);
            return log.add(change);
        };
        const auto merged = m_fills.back() ? fillAndNote(*m_fills.back(), pairing, note)
                                           : merge(m_live, m_backup, pairing, note, m_job);
        if (!merged)
            return merged;
        log.noteSequence(*now, highest);
        return {};
    }

    /// Two threads, each with the backup open: the one puts in what the other logs.
    Result<> fillAndNote(TableFill& fill, const Pairing& pairing, const MergeSink& note)
    {
        auto other = openBackupImage(m_spec.image, m_job);
        if (!other)
            return other.error();
        return parallelFor(2, 2, [&](std::size_t half) {
            return half == 0 ? fill.putAll(m_job) : allOf(*other, pairing, note, m_job);
        });
    }

    Result<BroughtBack> apply()
    {
        const auto log = ChangeLogReader::open(m_spec.logFolder);
        if (!log)
            return log.error();
        BroughtBack done;
        for (std::size_t i = 0; i < m_pairings.size(); ++i) {
            const LoggedPart part{.log = *log, .table = i};
            const auto applied =
                m_fills[i] ? m_fills[i]->end(m_live) : applyTable(*m_pairings[i], part);
            if (!applied)
                return about(applied.error());
            if (const auto& sequence = part.logged().sequenceAfter) {
                if (auto set = setSequence(m_live, part.logged().table, sequence); !set)
                    return set.error();
            }
            done.tables.push_back(tables::outcomeOf(part.logged()));
        }
        for (const SchemaChange& change : m_work.others) {
            if (auto made = makeChange(m_live, change); !made)
                return made.error();
        }
        if (auto followed = followContent(m_live, names()); !followed)
            return followed.error();
        done.tables.insert(done.tables.end(), m_followers.begin(), m_followers.end());
        return done;
    }

    Result<> applyTable(const Pairing& pairing, const LoggedPart& part)
    {
        auto rows = BackupRows::open(m_live, m_backup, pairing);
        if (!rows)
            return rows.error();
        return applyRows(
            m_live, part, part, [&](const RowChange& change) { return (*rows)->valuesOf(change); },
            m_job);
    }

    [[nodiscard]] Error about(Error error) const
    {
        if (error.path.isEmpty())
            error.path = m_spec.live;
        return error;
    }

    const BringBackSpec& m_spec;
    sqlite::Connection& m_live;
    LiveChange& m_change;
    sqlite::Connection& m_backup;
    const JobContext& m_job;
    SchemaWork m_work;
    std::vector<std::unique_ptr<Pairing>> m_pairings; ///< at fixed addresses
    std::vector<std::optional<TableFill>> m_fills; ///< one for each; none: its rows come later
    std::vector<TableOutcome> m_followers; ///< full-text indexes of other tables
};

} // namespace

Result<BroughtBack> bringBack(const BringBackSpec& spec, const JobContext& job,
                              std::vector<RowTrouble>* violations)
{
    job.progress.report({.phase = Phase::Preparing});
    if (auto checked = checkNames(spec.choice, spec.live); !checked)
        return checked.error();
    auto backup = openBackupImage(spec.image, job);
    if (!backup)
        return backup.error();
    auto change = LiveChange::begin(spec.live, spec.wait, job);
    if (!change)
        return change.error();
    return Restore(spec, **change, *backup, job).run(violations);
}

} // namespace core::tables

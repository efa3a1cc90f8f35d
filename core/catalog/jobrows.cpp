#include "core/catalog/catalogstate.h"
#include "core/catalog/processmark.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace core::catalog {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::catalog)
};

constexpr std::array kOutcomes{JobOutcome::Running,    JobOutcome::Done, JobOutcome::Failed,
                               JobOutcome::Cancelled,  JobOutcome::Busy, JobOutcome::Damaged,
                               JobOutcome::CannotJudge};

JobOutcome outcomeFrom(const QString& key)
{
    const auto found = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                    [&](JobOutcome outcome) { return outcomeKey(outcome) == key; });
    return found != kOutcomes.end() ? *found : JobOutcome::Failed;
}

QString orEmpty(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

qint64 milliseconds(UtcTime time)
{
    return time.time_since_epoch().count();
}

UtcTime timeFrom(const QVariant& value)
{
    return UtcTime(std::chrono::milliseconds(value.toLongLong()));
}

QVariant endOf(const JobRecord& job)
{
    return job.endedAt ? QVariant(milliseconds(*job.endedAt)) : QVariant();
}

constexpr auto kColumns =
    "id, kind, database, program, pid, process, started_at, ended_at, outcome, error_kind, message,"
    " backup_id, bytes_per_second"_L1;

JobRecord jobFrom(const QSqlQuery& row)
{
    JobRecord job{
        .id = row.value(0).toLongLong(),
        .kind = row.value(1).toString(),
        .database = row.value(2).toString(),
        .program = row.value(3).toString(),
        .pid = row.value(4).toLongLong(),
        .startedAt = timeFrom(row.value(6)),
        .outcome = outcomeFrom(row.value(8).toString()),
        .errorKind = row.value(9).toString(),
        .message = row.value(10).toString(),
        .backupId = row.value(11).toString(),
        .bytesPerSecond = row.value(12).toDouble(),
    };
    if (!row.isNull(7))
        job.endedAt = timeFrom(row.value(7));
    const QString process = row.value(5).toString();
    if (job.outcome == JobOutcome::Running
        && (process.isEmpty() || processMark(job.pid) != process)) {
        job.outcome = JobOutcome::Failed;
        job.message = Messages::tr("The job ended without a result.");
    }
    return job;
}

} // namespace

QString outcomeKey(JobOutcome outcome)
{
    switch (outcome) {
    case JobOutcome::Running: return u"running"_s;
    case JobOutcome::Done: return u"done"_s;
    case JobOutcome::Failed: return u"failed"_s;
    case JobOutcome::Cancelled: return u"cancelled"_s;
    case JobOutcome::Busy: return u"busy"_s;
    case JobOutcome::Damaged: return u"damaged"_s;
    case JobOutcome::CannotJudge: return u"cannot-judge"_s;
    }
    return u"failed"_s;
}

Result<qint64> Catalog::beginJob(const JobRecord& job)
{
    Store& store = *m_state->store;
    qint64 id = 0;
    const auto stored = store.inTransaction([&]() -> Result<> {
        const auto inserted =
            store.run(u"INSERT INTO jobs(kind, database, program, pid, process, started_at, "
                      u"ended_at, outcome,"
                      " error_kind, message, backup_id, bytes_per_second)"
                      " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      {orEmpty(job.kind), orEmpty(job.database), orEmpty(job.program), job.pid,
                       orEmpty(processMark(job.pid)), milliseconds(job.startedAt), endOf(job),
                       outcomeKey(job.outcome), orEmpty(job.errorKind), orEmpty(job.message),
                       orEmpty(job.backupId), job.bytesPerSecond});
        if (!inserted)
            return inserted.error();
        id = inserted->lastInsertId().toLongLong();
        std::vector<QVariantList> lines;
        for (const QString& line : job.log)
            lines.push_back({id, orEmpty(line)});
        return store.runEach(u"INSERT INTO job_log(job, line) VALUES(?, ?)"_s, lines);
    });
    return stored ? Result<qint64>(id) : Result<qint64>(stored.error());
}

Result<> Catalog::appendLog(qint64 job, const QString& line)
{
    const auto put =
        m_state->store->run(u"INSERT INTO job_log(job, line) VALUES(?, ?)"_s, {job, orEmpty(line)});
    return put ? Result<>() : Result<>(put.error());
}

Result<> Catalog::endJob(const JobRecord& job)
{
    Store& store = *m_state->store;
    return store.inTransaction([&]() -> Result<> {
        const auto ended = store.run(
            u"UPDATE jobs SET database = ?, ended_at = ?, outcome = ?, error_kind = ?, message = ?,"
            " backup_id = ?, bytes_per_second = ? WHERE id = ?"_s,
            {orEmpty(job.database), endOf(job), outcomeKey(job.outcome), orEmpty(job.errorKind),
             orEmpty(job.message), orEmpty(job.backupId), job.bytesPerSecond, job.id});
        if (!ended)
            return ended.error();
        if (ended->numRowsAffected() == 0)
            return Error{.code = ErrorCode::InvalidArgument, .detail = u"no job %1"_s.arg(job.id)};
        std::vector<QVariantList> measures;
        for (const auto& [name, value] : job.measures.asKeyValueRange())
            measures.push_back({job.id, name, value});
        return store.runEach(
            u"INSERT OR REPLACE INTO job_measures(job, name, value) VALUES(?, ?, ?)"_s, measures);
    });
}

Result<std::vector<JobRecord>> Catalog::jobs(const QString& database, int limit,
                                             const QString& kind)
{
    const QString chosen = u" FROM jobs WHERE (? = '' OR database = ?) AND (? = '' OR kind = ?)"
                           u" ORDER BY started_at DESC, id DESC LIMIT ?"_s;
    const QVariantList values{orEmpty(database), orEmpty(database), orEmpty(kind), orEmpty(kind),
                              std::max(limit, 0)};
    std::vector<JobRecord> jobs;
    QHash<qint64, std::size_t> places;
    {
        auto query = m_state->store->run(u"SELECT "_s + kColumns + chosen, values);
        if (!query)
            return query.error();
        while (query->next()) {
            jobs.push_back(jobFrom(*query));
            places.insert(jobs.back().id, jobs.size() - 1);
        }
    }
    const auto forEach = [&](const QString& rows, const auto& take) -> Result<> {
        auto query = m_state->store->run(rows.arg(u"(SELECT id"_s + chosen + u')'), values);
        if (!query)
            return query.error();
        while (query->next()) {
            const auto place = places.constFind(query->value(0).toLongLong());
            if (place != places.cend())
                take(jobs[*place], *query);
        }
        return {};
    };
    const auto lines = forEach(
        u"SELECT job, line FROM job_log WHERE job IN %1 ORDER BY id"_s,
        [](JobRecord& job, const QSqlQuery& row) { job.log.append(row.value(1).toString()); });
    if (!lines)
        return lines.error();
    const auto measures =
        forEach(u"SELECT job, name, value FROM job_measures WHERE job IN %1"_s,
                [](JobRecord& job, const QSqlQuery& row) {
                    job.measures.insert(row.value(1).toString(), row.value(2).toDouble());
                });
    return measures ? Result<std::vector<JobRecord>>(std::move(jobs))
                    : Result<std::vector<JobRecord>>(measures.error());
}

} // namespace core::catalog

#include "core/jobs/findrow.h"

#include "core/jobs/knownbackups.h"
#include "core/jobs/openimage.h"
#include "core/jobs/shelf.h"
#include "core/rows/rowsql.h"
#include "core/sqlite/privateview.h"
#include "core/sqlite/querysandbox.h"
#include "core/sqlite/sourceaccess.h"
#include "core/tables/condition.h"

#include <QCryptographicHash>

namespace core::jobs {

namespace {

using sqlite::Statement;

/// What one database says, and the digest of all rows that fit.
struct Answer
{
    RowSighting sighting{};
    QByteArray digest{};
};

bool isOfOneDatabaseAlone(const Error& error)
{
    return error.code != ErrorCode::InvalidArgument || error.detail.startsWith(u"no such column")
        || error.detail.startsWith(u"no such table");
}

void addTo(QCryptographicHash& hash, const rows::Value& value)
{
    const auto add = [&hash](const auto& number) {
        hash.addData({reinterpret_cast<const char*>(&number), sizeof number});
    };
    add(value.type);
    add(value.integer);
    add(value.real);
    add(value.size);
    hash.addData(value.bytes);
}

/// The rows are counted and hashed to the last one; the first of them are kept.
Result<> readRows(Statement& query, int mostRows, Answer& answer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    RowSighting& sighting = answer.sighting;
    const int columns = static_cast<int>(sighting.columns.size());
    for (;;) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            break;
        for (int column = 0; column < columns; ++column)
            addTo(hash, rows::valueOf(query, column));
        if (sighting.count++ < mostRows)
            sighting.rows.push_back(rows::valuesOf(query, 0, columns, rows::kShownBytes));
    }
    answer.digest = hash.result();
    return {};
}

Result<> ask(sqlite::Connection& view, const FindRowSpec& spec, Answer& answer)
{
    const auto table = tables::factsOf(view, spec.table);
    if (!table)
        return table.error();
    if (!*table)
        return Error{.code = ErrorCode::TableUnknown, .path = view.path(), .detail = spec.table};
    const auto shape = rows::shapeOf(view, (*table)->name);
    if (!shape)
        return shape.error();
    for (const rows::Column& column : shape->columns)
        answer.sighting.columns << column.name;

    if (auto checked = tables::checkWhere(view, **table, spec.where); !checked)
        return checked;
    sqlite::QuerySandbox sandbox(view);
    QByteArray sql = "SELECT " + rows::columnList(*shape) + " FROM " + shape->from() + " WHERE ("
        + spec.where.toUtf8() + ")";
    if (!shape->key.empty())
        sql += " ORDER BY " + rows::keyList(*shape);
    auto query = sandbox.prepare(sql);
    if (!query)
        return query.error();
    const auto read = readRows(*query, spec.mostRows, answer);
    return read ? read : Result<>(sqlite::ofCondition(read.error()));
}

/// What went wrong becomes the trouble of the sighting. Errors: Cancelled.
Result<Answer> answerFrom(sqlite::Connection& view, const FindRowSpec& spec, const JobContext& job)
{
    view.stopWith(job.stop);
    Answer answer;
    if (auto asked = ask(view, spec, answer); !asked)
        answer = {.sighting = {.trouble = asked.error()}};
    view.stopWith({});
    if (job.stopRequested())
        return Error{.code = ErrorCode::Cancelled, .path = view.path()};
    return answer;
}

Result<Answer> askLive(const KnownDatabase& database, const FindRowSpec& spec,
                       const Workshop& workshop, const JobContext& job)
{
    sqlite::SourceSpec source{.path = database.config.path, .workFolder = workshop.places.work};
    auto live = sqlite::Source::open(source, job);
    if (live)
        return answerFrom(live->connection(), spec, job);
    if (live.error().code == ErrorCode::Cancelled)
        return live.error();
    return Answer{.sighting = {.trouble = live.error()}};
}

Result<Answer> askBackup(const vault::Backup& backup, const FindRowSpec& spec,
                         const Workshop& workshop, const JobContext& job)
{
    NoProgress unseen;
    const auto image = openImage(backup, workshop, {job.stop, unseen});
    if (!image && image.error().code == ErrorCode::Cancelled)
        return image.error();
    auto view = image ? sqlite::openPrivateView((*image)->image.path)
                      : Result<sqlite::Connection>(image.error());
    if (!view)
        return Answer{.sighting = {.backup = backup, .trouble = view.error()}};
    auto answer = answerFrom(*view, spec, job);
    if (!answer)
        return answer.error();
    if (sqlite::missedPages(*view) && !answer->sighting.trouble)
        answer->sighting = {.trouble = Error{.code = ErrorCode::SourceReadFailed}};
    answer->sighting.backup = backup;
    if (answer->sighting.trouble)
        answer->sighting.trouble->path = backup.artifactPath; // not that of what was unpacked
    return answer;
}

/// Puts the answers together, newest first.
class Finding
{
public:
    explicit Finding(const std::function<void(const RowSighting&)>& tell)
        : m_tell(tell)
    {
    }

    /// Errors: InvalidArgument where no database could understand the condition.
    Result<> add(Answer answer)
    {
        RowSighting& sighting = answer.sighting;
        if (sighting.trouble && !isOfOneDatabaseAlone(*sighting.trouble))
            return *sighting.trouble;
        sighting.sameAsNewer = !sighting.trouble && m_newer && *m_newer == answer.digest
            && m_found.sightings.back().columns == sighting.columns;
        m_newer = sighting.trouble ? std::nullopt : std::optional(answer.digest);
        if (!m_found.lastWithRow && sighting.backup && sighting.count > 0)
            m_found.lastWithRow = m_found.sightings.size();
        if (m_tell)
            m_tell(sighting);
        m_found.sightings.push_back(std::move(sighting));
        return {};
    }

    /// A condition that is wrong wherever the table is has named a column that never was. Where
    /// none could be asked, it is not known that there is no such row.
    /// Errors: InvalidArgument; else the first trouble.
    Result<FoundRows> finish()
    {
        const Error* trouble = nullptr;
        for (const RowSighting& sighting : m_found.sightings) {
            if (!sighting.trouble)
                return std::move(m_found);
            const bool isWrong = sighting.trouble->code == ErrorCode::InvalidArgument;
            if (!trouble || (isWrong && trouble->code != ErrorCode::InvalidArgument))
                trouble = &*sighting.trouble;
        }
        if (trouble)
            return *trouble;
        return std::move(m_found);
    }

private:
    const std::function<void(const RowSighting&)>& m_tell;
    FoundRows m_found;
    std::optional<QByteArray> m_newer; ///< digest of the sighting before
};

} // namespace

Result<FoundRows> findRow(const FindRowSpec& spec,
                          const std::function<void(const RowSighting&)>& tell,
                          const Workshop& workshop, const JobContext& job)
{
    const auto database = resolveDatabase(spec.database, workshop);
    if (!database)
        return database.error();
    const auto backups = presentBackups(*database, workshop);
    if (!backups)
        return backups.error();
    if (backups->empty())
        return Error{.code = ErrorCode::NoBackups, .path = database->config.path};

    Finding finding(tell);
    const auto take = [&finding](Result<Answer> answer) -> Result<> {
        if (!answer)
            return answer.error();
        return finding.add(*std::move(answer));
    };
    if (spec.alsoNow) {
        if (auto taken = take(askLive(*database, spec, workshop, job)); !taken)
            return taken.error();
    }
    for (std::size_t i = 0; i < backups->size(); ++i) {
        const vault::Backup& backup = (*backups)[i];
        job.progress.report({.phase = Phase::Reading,
                             .done = i,
                             .total = backups->size(),
                             .unit = Unit::Backups,
                             .subject = backup.id});
        if (auto taken = take(askBackup(backup, spec, workshop, job)); !taken)
            return taken.error();
    }
    return finding.finish();
}

} // namespace core::jobs

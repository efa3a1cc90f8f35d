#include "core/jobs/rehearse.h"
#include "core/jobs/shelf.h"

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

std::optional<double> measureOf(const catalog::JobRecord& record, const QString& name)
{
    const auto found = record.measures.constFind(name);
    return found == record.measures.cend() ? std::nullopt : std::optional(*found);
}

PastRehearsal fromRecord(const catalog::JobRecord& record)
{
    PastRehearsal past{.at = record.startedAt,
                       .backupId = record.backupId,
                       .outcome = record.outcome,
                       .message = record.message,
                       .restoreSeconds = measureOf(record, u"restore_s"_s),
                       .answerSeconds = measureOf(record, u"answer_s"_s)};
    if (const auto age = measureOf(record, u"age_s"_s))
        past.age = std::chrono::seconds(static_cast<std::int64_t>(*age));
    past.bytes = ByteCount(static_cast<std::int64_t>(measureOf(record, u"bytes"_s).value_or(0)));
    return past;
}

} // namespace

Result<std::vector<PastRehearsal>> rehearsals(const QString& database, const Workshop& workshop,
                                              int limit)
{
    const auto known = resolveDatabase(database, workshop);
    if (!known)
        return known.error();
    auto catalog = catalog::Catalog::open(workshop.places.catalogFile);
    if (!catalog)
        return catalog.error();
    const auto records = catalog->jobs(known->config.path, limit, u"rehearse"_s);
    if (!records)
        return records.error();
    std::vector<PastRehearsal> past;
    for (const catalog::JobRecord& record : *records) {
        if (record.outcome != catalog::JobOutcome::Running)
            past.push_back(fromRecord(record));
    }
    return past;
}

} // namespace core::jobs

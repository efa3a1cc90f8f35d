#include "core/jobs/stallforecast.h"

#include "core/sqlite/sourceaccess.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace core::jobs {

namespace {

constexpr double kCautiousRate = 500e6; ///< bytes a second
constexpr double kWorthAWarning = 4; ///< seconds; a busy timeout of 5 s is usual

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Messages)
};

double lastRate(const QString& database, const Workshop& workshop)
{
    const auto jobs = history(database, 10, workshop);
    if (!jobs)
        return kCautiousRate;
    const auto known = std::ranges::find_if(
        *jobs, [](const catalog::JobRecord& record) { return record.bytesPerSecond > 0; });
    return known == jobs->end() ? kCautiousRate : known->bytesPerSecond;
}

} // namespace

void warnOfStall(const KnownDatabase& database, const Workshop& workshop, const JobContext& job)
{
    const QString& path = database.config.path;
    const auto header = sqlite::peekHeader(path);
    if (!header || header->walMode) // what cannot be read is reported by the capture itself
        return;
    const double seconds = static_cast<double>(QFileInfo(path).size()) / lastRate(path, workshop);
    if (seconds <= kWorthAWarning)
        return;
    job.progress.note(
        Messages::tr("This database uses a rollback journal: programs that write to it "
                     "will wait for about %n s while it is copied. In WAL mode they "
                     "would not wait.",
                     nullptr, static_cast<int>(std::lround(seconds))));
}

} // namespace core::jobs

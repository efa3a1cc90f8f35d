#include "core/jobs/discover.h"

#include "core/jobs/foldersearch.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

/// Of a known application outranks in use outranks the others.
int rankOf(const FoundDatabase& database)
{
    return (database.application.isEmpty() ? 0 : 2) + (database.holders.empty() ? 0 : 1);
}

void addHolders(std::vector<FoundDatabase>& databases, const std::stop_token& stop)
{
    QStringList paths;
    for (const FoundDatabase& one : databases)
        paths << one.path;
    auto holders = holdersOfEach(paths, stop);
    for (std::size_t i = 0; i < databases.size(); ++i)
        databases[i].holders = std::move(holders[i]);
}

void bestFirst(std::vector<FoundDatabase>& databases)
{
    std::ranges::sort(databases, [](const FoundDatabase& a, const FoundDatabase& b) {
        if (rankOf(a) != rankOf(b))
            return rankOf(a) > rankOf(b);
        return a.changedAt != b.changedAt ? a.changedAt > b.changedAt : a.path < b.path;
    });
}

} // namespace

DiscoverSpec usualPlaces()
{
    const QString home = QDir::homePath();
    // Programs keep theirs one to a few levels below these; deeper lie caches and other people's
    // sources.
    return {.home = home,
            .currentFolder = QDir::currentPath(),
            .places = {{home + u"/.dispatch"_s, 2},
                       {QDir::currentPath(), 1},
                       {u"/srv"_s, 4},
                       {u"/opt"_s, 4},
                       {u"/var/lib"_s, 4},
                       {home + u"/.local/share"_s, 3},
                       {home + u"/.config"_s, 3},
                       {home + u"/.var/app"_s, 4},
                       {home, 3}}};
}

Result<Discovery> discover(const DiscoverSpec& spec, const Workshop& workshop,
                           const JobContext& job)
{
    auto search = FolderSearch::prepare(spec, workshop);
    if (!search)
        return search.error();
    Discovery discovery = search->run(job.stop);
    addHolders(discovery.databases, job.stop);
    if (job.stopRequested())
        return Error{.code = ErrorCode::Cancelled};
    bestFirst(discovery.databases);
    return discovery;
}

} // namespace core::jobs

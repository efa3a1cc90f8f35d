#pragma once

#include "core/config/config.h"
#include "core/config/preset.h"
#include "core/jobs/discover.h"

#include <deque>
#include <map>
#include <set>
#include <sys/types.h>
#include <utility>

namespace core::jobs {

/// The walk behind discover(): from the places down, level by level.
class FolderSearch
{
public:
    /// Errors: ConfigInvalid.
    static Result<FolderSearch> prepare(const DiscoverSpec& spec, const Workshop& workshop);

    /// Fills in all but the holders. When told to stop it returns what it has.
    Discovery run(const std::stop_token& stop);

private:
    using FileId = std::pair<dev_t, ino_t>;
    struct Folder
    {
        QString path{};
        int depth = 0;
        bool isAdded = false;
    };
    struct Names
    {
        std::set<QString> folders{};
        std::set<QString> files{};
    };

    explicit FolderSearch(const DiscoverSpec& spec);
    void passOver(const config::Config& config, const config::Places& places);
    void remember(const QString& file);
    void forbid(const QString& folder);
    void addUsualPaths(const config::Preset& preset);
    void enqueue(const SearchPlace& place, bool isAdded);
    [[nodiscard]] bool isOnADrive(const QString& path) const;
    void lookInto(const Folder& folder);
    Names namesIn(int fd);
    void noteUnopened(const Folder& folder, const Error& error);
    /// Takes the file in if it is a database that is not known yet.
    void lookAt(const QString& path);
    [[nodiscard]] bool isOver() const;

    DiscoverSpec m_spec;
    MountTable m_mounts;
    std::map<QString, QString> m_usual; ///< canonical path, title of its preset
    std::set<QString> m_forbidden; ///< canonical folders
    std::set<FileId> m_known; ///< protected, ours, or found already
    std::map<FileId, int> m_entered; ///< folders, with the depth they were entered with
    std::deque<Folder> m_queue;
    std::size_t m_names = 0;
    std::chrono::steady_clock::time_point m_end;
    std::stop_token m_stop;
    Discovery m_found;
};

} // namespace core::jobs

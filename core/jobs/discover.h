#pragma once

#include "core/base/holders.h"
#include "core/base/jobcontext.h"
#include "core/base/mounts.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/base/utctime.h"
#include "core/jobs/workshop.h"

#include <QStringList>

#include <chrono>

namespace core::jobs {

/// A folder to look in.
struct SearchPlace
{
    QString folder{}; ///< absolute; may be a link to the folder
    int depth = 0; ///< levels below it

    friend bool operator==(const SearchPlace&, const SearchPlace&) = default;
};

/// Where a search ends though there is more.
struct SearchLimits
{
    std::chrono::milliseconds time{4000};
    std::size_t folders = 20'000;
    std::size_t names = 400'000; ///< in all folders together
    std::size_t databases = 500;

    friend bool operator==(const SearchLimits&, const SearchLimits&) = default;
};

/// Without places it finds nothing.
struct DiscoverSpec
{
    QString home{}; ///< "~" of the presets' usual paths; empty: those are passed over
    QString currentFolder{}; ///< "." of them; the same
    std::vector<SearchPlace> places{};
    QStringList added{}; ///< folders that a person asked to be looked into
    SearchLimits limits{};
    QString mountTable = kMountTable.toString();

    friend bool operator==(const DiscoverSpec&, const DiscoverSpec&) = default;
};

/// The places in which databases lie on most machines, for the user that runs this.
[[nodiscard]] DiscoverSpec usualPlaces();

struct FoundDatabase
{
    QString path{}; ///< canonical
    QString name{}; ///< file name
    ByteCount bytes{}; ///< with its -wal
    UtcTime changedAt{};
    bool walMode = false;
    std::vector<Holder> holders{};
    QString application{}; ///< title of the preset, when it lies on a usual path of one

    friend bool operator==(const FoundDatabase&, const FoundDatabase&) = default;
};

/// Why an added folder was not looked into.
enum class WhyNotSearched { Missing, Denied, NotOnADrive };

struct PassedOver
{
    QString folder{};
    WhyNotSearched why = WhyNotSearched::Missing;

    friend bool operator==(const PassedOver&, const PassedOver&) = default;
};

struct Discovery
{
    /// Those of a known application first, then those in use, then by their last change.
    std::vector<FoundDatabase> databases{};
    std::size_t folders = 0; ///< looked into
    std::size_t denied = 0; ///< that this user may not read
    bool isWhole = true; ///< false: a limit ended it
    std::vector<PassedOver> passedOver{}; ///< of the added folders
};

/// Looks for databases that are not protected yet. Of a file it reads the first 100 bytes, through
/// SQLite's own file layer (a plain close() would drop the locks of a backup that begins just now);
/// it opens no database. Level by level, so that what lies near is found before time is up. Stays
/// on drives of this machine: network and kernel file systems are not even asked for their names.
/// Links are not followed below a place, fifos and devices not touched. Passes over what is
/// protected, backups, Holdfast's own folders and isNoiseFolder(). A stop ends it within 100 ms.
/// Errors: Cancelled, ConfigInvalid.
Result<Discovery> discover(const DiscoverSpec& spec, const Workshop& workshop,
                           const JobContext& job);

} // namespace core::jobs

#pragma once

#include "core/jobs/shelf.h"
#include "core/restore/probe.h"

namespace core::jobs {

/// What a person may set of a protected database, each as config.toml spells it. Empty: the default
/// counts.
struct PropertyTexts
{
    QString label{};
    QString preset{}; ///< name of one
    QString backupsFolder{}; ///< may begin with "~/"
    QString compression{}; ///< "zstd:9"
    QString verifyLevel{}; ///< "quick", "full"
    QString maxAge{}; ///< "24h"; the limit of health: twice this is an error
    QString stop{}; ///< shell command
    QString start{};
    QString probe{}; ///< URL or shell command
    QString probeHeaders{}; ///< "Name: value", one a line
    QString commandTimeout{}; ///< "2m"
    QString probeTimeout{};
    QString restoreProofAge{}; ///< an older proof is made again before a restore
    QString keepSafetyCopies{}; ///< "30d"
    QString rehearseStart{}; ///< on the copy in a sandbox
    QString rehearseProbe{};

    friend bool operator==(const PropertyTexts&, const PropertyTexts&) = default;
};

struct PresetName
{
    QString name{};
    QString title{};
};

/// The properties of one database as they are.
struct DatabaseProperties
{
    QString path{}; ///< canonical if the file exists
    PropertyTexts own{}; ///< what is written for it
    PropertyTexts defaults{}; ///< what counts where nothing is written
    std::vector<PresetName> presets{}; ///< those there are
    QString root{}; ///< where its backups go now
    std::size_t backupsThere = 0;
};

/// Errors: DatabaseUnknown (also one that is not protected), ConfigInvalid.
Result<DatabaseProperties> propertiesOf(const QString& database, const Workshop& workshop);

enum class PropertyField {
    BackupsFolder,
    MaxAge,
    Preset,
    Compression,
    VerifyLevel,
    Probe,
    ProbeHeaders,
    CommandTimeout,
    ProbeTimeout,
    RestoreProofAge,
    KeepSafetyCopies,
    RehearseProbe,
};

/// Why a text cannot be taken.
struct PropertyProblem
{
    PropertyField field = PropertyField::BackupsFolder;
    QString sentence{}; ///< in the user's language; what would be right
};

/// Every reason why `wanted` cannot be taken, in the order of the fields; empty means it can.
/// Pure: looks at no file. What is said of a folder on the disk, lookAtDestination() says.
[[nodiscard]] std::vector<PropertyProblem> problemsWith(const PropertyTexts& wanted,
                                                        const DatabaseProperties& now);

/// "A proven backup older than 24 h is a warning, one older than 48 h an error." For the
/// limit that would count; empty while it cannot be read.
[[nodiscard]] QString limitsIn(const PropertyTexts& wanted, const DatabaseProperties& now);

/// "A restore can be undone for 30 days, the newest one always." For the time that would count;
/// empty while it cannot be read.
[[nodiscard]] QString keepingIn(const PropertyTexts& wanted, const DatabaseProperties& now);

/// "A backup whose proof is older than 24 h is proven again before it is restored." For the time
/// that would count; empty while it cannot be read.
[[nodiscard]] QString provingIn(const PropertyTexts& wanted, const DatabaseProperties& now);

/// How the application would be asked, with a time that is short enough to wait for.
[[nodiscard]] restore::Probe probeIn(const PropertyTexts& wanted, std::chrono::seconds timeout);

/// The folder that would count.
[[nodiscard]] QString rootIn(const PropertyTexts& wanted, const DatabaseProperties& now);

struct ChangeSpec
{
    QString database{}; ///< path or name
    PropertyTexts wanted{};
};

/// Writes what differs into config.toml, all of it or nothing, and keeps the rest of the file as it
/// is. Backups stay where they are: a folder that they are in is remembered as an earlier one, so
/// that they stay listed when new ones go elsewhere. Returns the properties as they are then.
/// Errors: InvalidArgument (there are problems; `detail` names the first), DatabaseUnknown,
/// ConfigInvalid, Destination….
Result<DatabaseProperties> changeDatabase(const ChangeSpec& spec, const Workshop& workshop);

} // namespace core::jobs

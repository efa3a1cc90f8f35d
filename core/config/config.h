#pragma once

#include "core/base/result.h"
#include "core/config/expectation.h"
#include "core/vault/compression.h"
#include "core/vault/verdict.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace core::config {

/// What may be set for all databases (`[defaults]`) and for one (`[[database]]`, which wins).
struct DatabaseSettings
{
    QString backupsFolder{}; ///< vault root; empty: the default place
    vault::Compression compression{};
    vault::CheckLevel verifyLevel = vault::CheckLevel::Full;
    std::chrono::seconds verifyEvery{30 * 24 * 3600}; ///< each backup is read back that often
    std::chrono::seconds maxAge{24 * 3600}; ///< older than this is a warning; twice this an error
    std::chrono::seconds wait{10}; ///< for locks of other programs on the source
    /// A backup whose proof is older than this is proven again before it is restored.
    std::chrono::seconds restoreProofAge{24 * 3600};
    std::chrono::seconds keepSafetyCopies{30 * 24 * 3600}; ///< the newest one always stays

    friend bool operator==(const DatabaseSettings&, const DatabaseSettings&) = default;
};

/// How the application of a database is stopped, started and asked whether it works.
struct RestoreCommands
{
    QString stop{}; ///< shell command; empty: none
    QString start{};
    QString probe{}; ///< URL or shell command
    QStringList probeHeaders{}; ///< "Name: value"; a value may be "@FILE" or "env:NAME"
    std::chrono::seconds commandTimeout{120};
    std::chrono::seconds probeTimeout{60};
    /// The same for a rehearsal: those above are for the application in production.
    QString rehearseStart{};
    QString rehearseProbe{}; ///< is sent the same headers

    friend bool operator==(const RestoreCommands&, const RestoreCommands&) = default;
};

/// `[[database]]`: one protected database.
struct DatabaseConfig
{
    QString name{}; ///< unique; what DB may be on the command line
    QString path{}; ///< absolute
    QString label{}; ///< e.g. "Production"; may be empty
    QString preset{}; ///< e.g. "dispatch"; may be empty
    /// Vault roots that were its own before: the backups there stay listed, new ones go elsewhere.
    QStringList earlierFolders{};
    DatabaseSettings settings{};
    /// What its owner expects of it; what its preset expects comes on top.
    std::vector<Expectation> expectations{};
    RestoreCommands restore{};

    friend bool operator==(const DatabaseConfig&, const DatabaseConfig&) = default;
};

struct Config
{
    DatabaseSettings defaults{};
    std::vector<DatabaseConfig> databases{};

    friend bool operator==(const Config&, const Config&) = default;
};

/// A file that does not exist is an empty configuration.
/// Errors: ConfigInvalid (`detail` = "line 12: …"), SourceUnreadable. Unknown keys are no error.
Result<Config> loadConfig(const QString& path);
Result<Config> parseConfig(const QByteArray& toml, const QString& path);

/// The database of that name, or of that path (canonical paths are compared).
[[nodiscard]] const DatabaseConfig* findDatabase(const Config& config, const QString& nameOrPath);

} // namespace core::config

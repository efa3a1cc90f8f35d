#pragma once

#include "core/base/utctime.h"
#include "core/vault/compression.h"

#include <QString>

#include <optional>

namespace core::vault {

/// The name of a database's folder below a backup root: `NAME-` and eight hex digits of a hash of
/// its canonical path, so that two dispatch.db never meet.
[[nodiscard]] QString folderNameFor(const QString& canonicalPath);
/// The database's file name without its extension, and without dashes at its begin, which commands
/// would take for options; cut between characters so that every file name made of it stays below
/// 255 bytes; "database" if nothing is left.
[[nodiscard]] QString nameFor(const QString& canonicalPath);

/// `NAME-backup-YYYYMMDD-HHMMSSZ`, from the second one of a second on with `-2`, `-3` …
[[nodiscard]] QString stemFor(const QString& name, UtcTime at, int ordinal);
/// `STEM.manifest.json`
[[nodiscard]] QString manifestNameFor(const QString& stem);
/// `STEM.db`, `STEM.db.gz`, `STEM.db.zst`
[[nodiscard]] QString artifactNameFor(const QString& stem, Codec codec);

enum class Origin {
    Holdfast, ///< `…Z`, ours
    Guide, ///< `dispatch-backup-20250929-143000.db` (local time) or `dispatch-backup.db`: the
           ///< guide's
};

/// What a file name says of itself.
struct ParsedName
{
    QString stem{}; ///< without `.db`, `.db.gz`, `.db.zst`
    QString name{}; ///< of the database
    Origin origin = Origin::Holdfast;
    UtcTime takenAt{};
    Codec codec = Codec::None;
    int ordinal = 1; ///< within its second
    bool dated = true; ///< false for `dispatch-backup.db`: only the file's own time tells `takenAt`

    friend bool operator==(const ParsedName&, const ParsedName&) = default;
};

/// Empty for files that are no backups (manifests, partial files, impossible dates, others).
[[nodiscard]] std::optional<ParsedName> parseFileName(const QString& fileName);

} // namespace core::vault

#pragma once

#include "core/base/result.h"
#include "core/sqlite/pagehashes.h"
#include "core/vault/compression.h"
#include "core/vault/verdict.h"

#include <QJsonObject>

namespace core::vault {

/// What is known about one backup; the file `STEM.manifest.json` beside the artifact. The truth
/// about pin, label and last proof. Unknown keys of newer versions survive a rewrite.
struct Manifest
{
    static constexpr int kFormat = 1;

    QString artifact{}; ///< file name, no folder
    QString name{}; ///< the database's file name without its extension
    QString database{}; ///< canonical path of the source; empty for a guide's file
    QString host{};
    QString method{}; ///< "online"; "unknown" for a guide's file
    UtcTime takenAt{};
    double seconds = 0; ///< the capture, without proof and compression
    double longestStallSeconds = 0; ///< rollback mode: how long writers were held; 0 in WAL mode

    ByteCount bytes{}; ///< of the image
    ByteCount storedBytes{}; ///< of the artifact
    std::uint32_t pages = 0;
    std::uint32_t pageSize = 0;
    Compression compression{};
    QString journalMode{}; ///< of the source: "wal" or "delete"; a restore gives it back
    /// Of the artifact, hex; empty until it was read back for a first time. A verify compares that
    /// of a packed artifact, and of a plain one without page hashes: where there are some, they say
    /// of every page what it would say of all, and the sum itself is for other programs
    /// (sha256sum).
    QByteArray sha256{};
    std::optional<sqlite::PageHashes> pageHashes{};

    QString label{};
    bool pinned = false;
    std::optional<Proof> proof{};
    std::vector<TableCount> tables{};
    std::vector<TableCount> violations{}; ///< foreign-key violations a table has in the source

    QJsonObject unknown{}; ///< what a newer version wrote

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// How long a label may be that somebody gives a backup, in characters. Errors: InvalidArgument.
inline constexpr qsizetype kMaxLabelLength = 500;
Result<> checkLabel(const QString& label);

enum class Detail {
    Summary, ///< without page hashes, which are most of the bytes: for lists
    Whole,
};

[[nodiscard]] QByteArray toJson(const Manifest& manifest);
/// Errors: ManifestInvalid with the reason in `detail`. An artifact that is no plain file name is
/// refused.
Result<Manifest> manifestFromJson(const QByteArray& json, const QString& path,
                                  Detail detail = Detail::Whole);

/// Files above 64 MiB are refused. Errors: Source…, ManifestInvalid.
Result<Manifest> readManifest(const QString& path, Detail detail = Detail::Whole);
/// Atomic and durable; `mode` are the file's permission bits. Errors: Destination….
Result<> writeManifest(const QString& folder, const QString& stem, const Manifest& manifest,
                       unsigned mode = 0600);

} // namespace core::vault

#pragma once

#include "core/proof/prove.h"

#include <QByteArrayList>
#include <QTemporaryDir>

#include <functional>

struct sqlite3;

namespace prooftest {

/// Keeps what a proof reported; runs `onReport` with each report.
struct RecordingSink final : core::ProgressSink
{
    std::vector<core::Progress> seen{};
    std::function<void(const core::Progress&)> onReport{};
    void report(const core::Progress& progress) noexcept override;
    void note(const QString&) noexcept override { }
};

/// A folder with one database made through SQLite's own C interface, and ways to harm it.
class Bench
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("image.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    using Prepare = std::function<void(sqlite3*)>;
    /// Runs the statements one by one; false with a warning when one fails.
    bool run(const QByteArrayList& statements, const Prepare& prepare = {}) const;
    /// The first column of the first row.
    [[nodiscard]] qint64 number(const QByteArray& sql) const;

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] QByteArray bytes() const;
    void overwrite(qint64 offset, const QByteArray& bytes) const;
    void flipBit(qint64 offset, int bit = 0) const;
    void resize(qint64 size) const;
    /// What a capture would have recorded of the file as it is now.
    [[nodiscard]] core::sqlite::PageHashes pageHashes() const;

    /// Proves the image with no progress shown. An Error fails the calling test by its empty proof.
    [[nodiscard]] core::Result<core::proof::ProofResult>
    prove(core::proof::ProofRequest request = {}) const;

private:
    QTemporaryDir m_folder;
};

/// All findings of a proof.
[[nodiscard]] std::vector<core::vault::Finding> findingsOf(const core::vault::Proof& proof);
/// Those of one kind.
[[nodiscard]] std::vector<core::vault::Finding> findingsOf(const core::vault::Proof& proof,
                                                           core::vault::FindingKind kind);
/// The record of that name.
[[nodiscard]] core::vault::CheckRecord record(const core::vault::Proof& proof, const char* name);
/// For failure messages: the verdict and every finding with SQLite's words.
[[nodiscard]] QByteArray dump(const core::vault::Proof& proof);

} // namespace prooftest

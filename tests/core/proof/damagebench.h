#pragma once

#include "core/sqlite/pagemap.h"
#include "tests/core/proof/proofbench.h"

#include <QStringList>

#include <array>

namespace prooftest {

/// What no proof may take for good. The first six are a bit that has flipped.
enum class Damage {
    TableLeaf,
    IndexPage,
    OverflowPage,
    FreePage,
    FileHeader,
    SchemaPage,
    TornPage, ///< its second half is from an older version
    ZeroedBlock, ///< of 4 or 64 KiB
    Truncation,
    MixedFiles, ///< ranges of pages from another backup of the same database
    SwappedArtifact, ///< another database, and a good one
    EmptiedSource, ///< tables were emptied before the backup
};
inline constexpr int kDamages = 12;
[[nodiscard]] const char* nameOf(Damage damage);

/// A good backup of a small database with everything that can be hit.
struct Subject
{
    QString layout{};
    QByteArray image{};
    QByteArray older{}; ///< a backup of the same database before its rows were changed
    core::sqlite::PageMap map{};
    core::sqlite::PageHashes hashes{};
    std::vector<core::vault::TableCount> tables{}; ///< as a proof counted them

    [[nodiscard]] qsizetype pageSize() const { return map.pageSize.bytes().value(); }
    /// Name of the table or index that has the page; empty if none has.
    [[nodiscard]] QString ownerOf(quint32 page) const;
};

/// One of each layout; none, with a warning, if one is not proven good.
[[nodiscard]] std::vector<Subject> makeSubjects();

struct Injection
{
    const Subject* subject = nullptr;
    QByteArray bytes{}; ///< may be those of the subject: nothing was changed then
    QString what{}; ///< for failure messages
    QStringList emptied{}; ///< tables
};
/// The same for the same seed. `scratch` is a place for databases that SQLite changes.
[[nodiscard]] Injection inject(const std::vector<Subject>& subjects, Damage damage, unsigned seed,
                               const Bench& scratch);

/// The pages of the file that are not those of the subject, without a last one that is no whole
/// page.
[[nodiscard]] std::vector<quint32> changedPages(const Subject& subject, const QByteArray& bytes);
/// How the record "page-hashes" fails to lead to what was changed; empty if it does: each page is
/// named by its number or by others of its range, behind the first hundred pages of an owner only
/// counted.
[[nodiscard]] QString whatIsNotNamed(const core::vault::CheckRecord& record, const Subject& subject,
                                     const QByteArray& bytes);

} // namespace prooftest

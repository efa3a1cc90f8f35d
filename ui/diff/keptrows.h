#pragma once

#include "core/compare/differencelist.h"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace ui::diff {

/// Rows of each kind.
struct KindCounts
{
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;

    [[nodiscard]] qint64 of(core::compare::Change kind) const;
    [[nodiscard]] qint64& of(core::compare::Change kind);
    [[nodiscard]] qint64 all() const { return added + removed + changed; }
    friend bool operator==(const KindCounts&, const KindCounts&) = default;
};

/// The differing rows of one table, while one thread finds them and others read them: never both at
/// the same time. Nothing but counts() is for the thread of the window.
class KeptRows final
{
public:
    /// In files without a name in `workFolder`, as soon as there is a row.
    explicit KeptRows(QString workFolder);

    /// A row for which there is no room is counted, and kept() stays behind.
    void append(const core::compare::RowDifference& row);
    /// How many were found. At once, on any thread.
    [[nodiscard]] KindCounts counts() const;
    /// How many of them can be read. At once, on any thread.
    [[nodiscard]] KindCounts kept() const;
    /// Up to `count` of one kind, in the order of the key. Errors: as DifferenceList::at().
    core::Result<std::vector<core::compare::RowDifference>> page(core::compare::Change kind,
                                                                 qint64 first, int count);

private:
    using Atomics = std::array<std::atomic<qint64>, 3>;

    core::Result<> keep(const core::compare::RowDifference& row);

    const QString m_workFolder;
    std::mutex m_mutex; ///< of the list
    std::optional<core::compare::DifferenceList> m_list;
    bool m_isFull = false;
    Atomics m_found{};
    Atomics m_kept{};
};

} // namespace ui::diff

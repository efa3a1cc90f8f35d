#pragma once

#include "tests/faults/scene.h"

namespace faults {

/// One restore or undo of one kind of target. It is of generation 1, with 500 rows that are only in
/// the WAL where it has one; the backup is of generation 2.
class RestoreScene final : public Scene
{
public:
    /// `what`: swap, online, undo, as-found (an undo too). `target`: hot-wal, hot-journal, at-rest,
    /// damaged, absent.
    RestoreScene(const QString& what, const QString& target);

    /// The target is to be whole at once (one that SQLite cannot open, or whose sidecars come back:
    /// after the next start).
    [[nodiscard]] QString problemAfterCut() const override;
    /// A second restore is to work.
    [[nodiscard]] QString problemWithWhatFollows() const override;

protected:
    [[nodiscard]] bool makeDatabases(const QString& source) const override;
    [[nodiscard]] QStringList restoreWords() const override;
    [[nodiscard]] QStringList undoWords() const override;
    [[nodiscard]] QString stateOf(const QString& copy) const override;

private:
    [[nodiscard]] bool makeTarget() const;
    [[nodiscard]] QStringList wordsWith(const QString& method) const;

    QString m_what;
    QString m_target;
};

/// All that there are.
[[nodiscard]] Scenes restoreScenes();

} // namespace faults

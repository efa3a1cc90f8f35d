#pragma once

#include "tests/faults/scene.h"

namespace faults {

/// One restore of tables, or its undo.
class TablesScene final : public Scene
{
public:
    /// `what`: restore, undo. `journal`: wal, delete.
    TablesScene(const QString& what, const QByteArray& journal);

    /// The target is to be whole at once, and to stay so; the next start lists only what can be
    /// undone.
    [[nodiscard]] QString problemAfterCut() const override;
    /// Where it is new, it is to be undone; where it is old, to be done.
    [[nodiscard]] QString problemWithWhatFollows() const override;

protected:
    [[nodiscard]] bool makeDatabases(const QString& source) const override;
    [[nodiscard]] QStringList restoreWords() const override;
    /// All that it holds.
    [[nodiscard]] QString stateOf(const QString& copy) const override;

private:
    QByteArray m_journal;
};

/// All that there are.
[[nodiscard]] Scenes tablesScenes();

} // namespace faults

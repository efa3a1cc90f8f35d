#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/tracedprogram.h"

#include <QTemporaryDir>

namespace faults {

/// One restore of tables, or its undo, which can be set up again and again. Everything that the
/// program changes lies below disk(), as in a RestoreScene.
class TablesScene
{
public:
    /// `what`: restore, undo. `journal`: wal, delete.
    TablesScene(const QString& what, const QByteArray& journal);

    /// Empty, or what went wrong with an undisturbed run.
    [[nodiscard]] QString prepare();
    /// As it was before.
    [[nodiscard]] bool startAnew() const { return putTree(m_begin, disk()); }

    [[nodiscard]] QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] const TracedProgram& program() const { return m_program; }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] QString path() const { return live() + QStringLiteral("/t.db"); }

    /// All that the target holds as it would be read now: told of a copy of its files.
    [[nodiscard]] QString state() const;
    [[nodiscard]] const QString& before() const { return m_before; }

    /// Empty, or what is wrong after the run was cut off: the target is wholly old or wholly new at
    /// once, and stays so; the next start ends clean, and lists only what can be undone.
    [[nodiscard]] QString problemAfterCut() const;
    /// Empty, or why it cannot be undone where it is new, or not be done where it is old.
    [[nodiscard]] QString problemWithWhatFollows() const;

private:
    [[nodiscard]] QString live() const { return disk() + QStringLiteral("/live"); }
    [[nodiscard]] QStringList undoWords() const;

    QTemporaryDir m_folder;
    TracedProgram m_program;
    QString m_what;
    QByteArray m_journal;
    QStringList m_words;
    Tree m_begin;
    QString m_before;
    QString m_after;
};

/// All scenes that there are, as what and journal.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> tablesScenes();

} // namespace faults

#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/tracedprogram.h"

#include <QTemporaryDir>

namespace faults {

/// One restore or undo of one kind of target, which can be set up again and again.
///
/// Everything that the program changes lies below disk(): the target in `live`, Holdfast's own
/// folder in `home`. The target is of generation 1, with 500 rows that are only in the WAL where it
/// has one; the backup is of generation 2.
class RestoreScene
{
public:
    /// `what`: swap, online, undo, as-found (an undo too). `target`: hot-wal, hot-journal, at-rest,
    /// damaged, absent.
    RestoreScene(const QString& what, const QString& target);

    /// Empty, or what went wrong with an undisturbed run.
    [[nodiscard]] QString prepare();
    /// As it was before.
    [[nodiscard]] bool startAnew() const { return putTree(m_begin, disk()); }

    [[nodiscard]] QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] const TracedProgram& program() const { return m_program; }
    [[nodiscard]] const QStringList& words() const { return m_words; }

    /// The state of the target as it would be read now: what a copy of its files holds.
    [[nodiscard]] QString state() const;
    [[nodiscard]] const QString& before() const { return m_before; }
    [[nodiscard]] const QString& after() const { return m_after; }

    /// Empty, or what is wrong after the run was cut off: the target is wholly old or wholly new at
    /// once (one that SQLite cannot open, or whose sidecars come back: after the next start), the
    /// next start ends clean.
    [[nodiscard]] QString problemAfterCut() const;
    /// Empty, or why a second restore does not work.
    [[nodiscard]] QString problemWithNextRestore() const;

private:
    [[nodiscard]] QString live() const { return disk() + QStringLiteral("/live"); }
    [[nodiscard]] QString path() const { return live() + QStringLiteral("/t.db"); }
    [[nodiscard]] bool isUndo() const;
    [[nodiscard]] bool makeTarget() const;
    [[nodiscard]] QStringList restoreWords(const QString& method) const;

    QTemporaryDir m_folder;
    TracedProgram m_program;
    QString m_what;
    QString m_target;
    QString m_backup;
    QStringList m_words;
    Tree m_begin;
    QString m_before;
    QString m_after;
};

/// Empty, or what a program left below its disk that has not ended, or belongs to nothing.
[[nodiscard]] QString leftoversBelow(const QString& disk);

/// All scenes that there are, as what and target.
[[nodiscard]] std::vector<std::pair<QString, QString>> restoreScenes();

} // namespace faults

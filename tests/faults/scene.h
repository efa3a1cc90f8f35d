#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/tracedprogram.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace faults {

/// One restore, or the undo of one, which can be set up again and again, and be cut off.
///
/// Everything that the program changes lies below disk(): the target in `live`, Holdfast's own
/// folder in `home`.
class Scene
{
public:
    Scene(const QString& name, bool isUndo);
    virtual ~Scene() = default;
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    [[nodiscard]] const QString& name() const { return m_name; }
    /// Empty, or what went wrong with an undisturbed run.
    [[nodiscard]] QString prepare();
    /// As it was before.
    [[nodiscard]] bool startAnew() const { return putTree(m_begin, disk()); }

    [[nodiscard]] QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    /// Of the target.
    [[nodiscard]] QString path() const { return live() + QStringLiteral("/t.db"); }
    [[nodiscard]] const TracedProgram& program() const { return m_program; }
    [[nodiscard]] const QStringList& words() const { return m_words; }

    /// The state of the target as it would be read now: what a copy of its files holds.
    [[nodiscard]] QString state() const;
    [[nodiscard]] const QString& before() const { return m_before; }
    [[nodiscard]] const QString& after() const { return m_after; }

    /// Empty, or what is wrong after the run was cut off: the target is to be wholly old or wholly
    /// new, and the next start to end clean.
    [[nodiscard]] virtual QString problemAfterCut() const = 0;
    /// Empty, or why what follows such a cut does not work.
    [[nodiscard]] virtual QString problemWithWhatFollows() const = 0;

protected:
    /// A place beside the disk.
    [[nodiscard]] QString aside(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QString& backup() const { return m_backup; }
    [[nodiscard]] bool isUndo() const { return m_isUndo; }
    [[nodiscard]] static QString failed(const QString& what, const Outcome& outcome);
    /// Empty, or what lies below the disk that has not ended, or belongs to nothing.
    [[nodiscard]] QString leftovers() const;

    /// The database of the backup, and the target.
    [[nodiscard]] virtual bool makeDatabases(const QString& source) const = 0;
    [[nodiscard]] virtual QStringList restoreWords() const = 0;
    [[nodiscard]] virtual QStringList undoWords() const
    {
        return {QStringLiteral("undo"), QStringLiteral("--db"), path()};
    }
    /// Told of a copy of the target, which may be opened.
    [[nodiscard]] virtual QString stateOf(const QString& copy) const = 0;

private:
    [[nodiscard]] QString live() const { return disk() + QStringLiteral("/live"); }

    QTemporaryDir m_folder;
    TracedProgram m_program;
    QString m_name;
    bool m_isUndo;
    QString m_backup;
    QStringList m_words;
    Tree m_begin;
    QString m_before;
    QString m_after;
};

using Scenes = std::vector<std::unique_ptr<Scene>>;

} // namespace faults

#include "tests/faults/scene.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace faults {

Scene::Scene(const QString& name, bool isUndo)
    : m_program(disk())
    , m_name(name)
    , m_isUndo(isUndo)
{
}

QString Scene::prepare()
{
    QDir().mkpath(live());
    QDir().mkpath(disk() + u"/home"_s);
    const QString source = aside(u"source.db"_s);
    if (!makeDatabases(source))
        return u"the databases could not be made"_s;
    const Outcome taken = m_program.run({u"--json"_s, u"backup"_s, source});
    const QStringList listed = pathsIn(m_program.run({u"--json"_s, u"list"_s, source}).out);
    if (listed.size() != 1)
        return failed(u"the backup"_s, taken);
    m_backup = listed.front();
    m_words = restoreWords();
    if (m_isUndo) {
        m_after = state();
        if (const Outcome done = m_program.run(m_words); done.exitCode != 0)
            return failed(u"the restore to undo"_s, done);
        m_words = undoWords();
    }
    m_begin = treeOf(disk());
    m_before = state();
    if (const Outcome done = m_program.run(m_words); done.exitCode != 0)
        return failed(u"an undisturbed run"_s, done);
    const QString seen = state();
    if (m_isUndo && seen != m_after)
        return u"the undo gave %1 instead of %2"_s.arg(seen, m_after);
    m_after = seen;
    return m_before == m_after ? u"nothing was changed"_s : QString();
}

QString Scene::state() const
{
    const QTemporaryDir copy; // whoever looks must not settle anything
    Tree files;
    for (const auto& [name, bytes] : treeOf(live())) {
        if (name.startsWith(u"t.db"_s) && !name.endsWith(u"-shm"_s))
            files[name] = bytes;
    }
    if (!putTree(files, copy.path()))
        return u"cannot be copied"_s;
    return stateOf(copy.filePath(u"t.db"_s));
}

QString Scene::failed(const QString& what, const Outcome& outcome)
{
    return u"%1: exit code %2: %3"_s.arg(what)
        .arg(outcome.exitCode)
        .arg(QString::fromUtf8(outcome.err));
}

QString Scene::leftovers() const
{
    static const QStringList ended{u"done"_s, u"rolled-back"_s, u"interrupted"_s};
    const Tree files = treeOf(disk());
    for (const auto& [name, bytes] : files) {
        if (name.startsWith(u"home/backups/"_s)) // that is swept by the next backup
            continue;
        for (const QString& part : {u"holdfast-partial"_s, u"holdfast-staged"_s, u"-half"_s}) {
            if (name.contains(part))
                return name + u" is left"_s;
        }
        const bool isRecordFolder =
            name.startsWith(u"home/restores/"_s) && name.count(u'/') == 3 && name.endsWith(u'/');
        if (isRecordFolder && !files.contains(name + u"record.json"_s))
            return name + u" has no record"_s;
        if (!name.endsWith(u"/record.json"_s))
            continue;
        const QJsonObject record = QJsonDocument::fromJson(bytes).object();
        const bool hasEnded = ended.contains(record.value("state"_L1).toString());
        if (!hasEnded)
            return name + u" has not ended: "_s + QString::fromUtf8(bytes);
    }
    return {};
}

} // namespace faults

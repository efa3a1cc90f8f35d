#include "tests/faults/restorescene.h"

#include "tests/core/restore/generations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace restoretest;
using namespace sqlitetest;

namespace faults {

namespace {

constexpr int kRows = 60;

QByteArray logRows(int count)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(count) + ") INSERT INTO log SELECT i, 1 FROM n";
}

QString digestOf(const QString& folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [name, bytes] : treeOf(folder)) {
        hash.addData(name.toUtf8());
        hash.addData(name.endsWith(u"-shm"_s) ? QByteArray() : bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString failed(const QString& what, const Outcome& outcome)
{
    return u"%1: exit code %2: %3"_s.arg(what)
        .arg(outcome.exitCode)
        .arg(QString::fromUtf8(outcome.err));
}

} // namespace

RestoreScene::RestoreScene(const QString& what, const QString& target)
    : m_program(disk())
    , m_what(what)
    , m_target(target)
{
}

bool RestoreScene::isUndo() const
{
    return m_what == u"undo"_s || m_what == u"as-found"_s;
}

bool RestoreScene::makeTarget() const
{
    const bool wal = m_target == u"hot-wal"_s || m_target == u"damaged"_s;
    if (m_target == u"absent"_s)
        return true;
    if (!makeGeneration(path(), 1, {.journal = wal ? "wal" : "delete", .rows = kRows}))
        return false;
    if (m_target == u"at-rest"_s)
        return true;
    const QByteArrayList cutOff{"PRAGMA cache_size=5", "BEGIN",
                                "UPDATE rows SET body = 'x' || body",
                                "DELETE FROM rows WHERE id % 2"};
    const QByteArrayList committed{"PRAGMA wal_autocheckpoint=0", logRows(500)};
    if (!runAndDie(path(), committed + cutOff))
        return false;
    if (m_target != u"damaged"_s)
        return true;
    QByteArray bytes = bytesOf(path()); // its -wal stays, and a -journal of another database comes
    bytes.replace(0, 100, QByteArray(100, 'x'));
    const QString other = m_folder.filePath(u"other.db"_s);
    return writeBytes(path(), bytes)
        && makeGeneration(other, 3, {.journal = "delete", .rows = kRows})
        && runAndDie(other, cutOff) && QFile::copy(other + u"-journal"_s, path() + u"-journal"_s);
}

QStringList RestoreScene::restoreWords(const QString& method) const
{
    return {u"restore"_s, m_backup, u"--to"_s, path(), u"--method"_s, method, u"--no-backup"_s};
}

QString RestoreScene::prepare()
{
    QDir().mkpath(live());
    QDir().mkpath(disk() + u"/home"_s);
    const QString source = m_folder.filePath(u"new.db"_s);
    if (!makeGeneration(source, 2, {.journal = "delete", .rows = kRows, .log = 3}) || !makeTarget())
        return u"the databases could not be made"_s;
    const Outcome taken = m_program.run({u"--json"_s, u"backup"_s, source});
    const QStringList listed = pathsIn(m_program.run({u"--json"_s, u"list"_s, source}).out);
    if (listed.size() != 1)
        return failed(u"the backup"_s, taken);
    m_backup = listed.front();
    m_words = restoreWords(m_what == u"online"_s ? u"online"_s : u"swap"_s);
    if (isUndo()) {
        m_after = state();
        if (const Outcome done = m_program.run(m_words); done.exitCode != 0)
            return failed(u"the restore to undo"_s, done);
        m_words = {u"undo"_s, u"--db"_s, path()};
        if (m_what == u"as-found"_s)
            m_words.append(u"--as-found"_s);
    }
    m_begin = treeOf(disk());
    m_before = state();
    if (const Outcome done = m_program.run(m_words); done.exitCode != 0)
        return failed(u"an undisturbed run"_s, done);
    const QString seen = state();
    if (isUndo() && seen != m_after)
        return u"the undo gave %1 instead of %2"_s.arg(seen, m_after);
    m_after = seen;
    return m_before == m_after ? u"nothing was changed"_s : QString();
}

QString RestoreScene::state() const
{
    if (QFileInfo(path()).size() == 0)
        return u"absent"_s;
    const QTemporaryDir copy; // whoever looks must not settle anything
    Tree files;
    for (const auto& [name, bytes] : treeOf(live())) {
        if (name.startsWith(u"t.db"_s) && !name.endsWith(u"-shm"_s))
            files[name] = bytes;
    }
    if (!putTree(files, copy.path()))
        return u"cannot be copied"_s;
    const QString untouched = digestOf(copy.path());
    Database database(copy.filePath(u"t.db"_s));
    const QString integrity = database.ask("PRAGMA integrity_check");
    if (integrity.startsWith(u"[file is not a database"_s))
        return u"no database, "_s + untouched;
    if (integrity != u"ok"_s)
        return integrity;
    return u"generation %1, %2 in the log, mode %3"_s.arg(database.ask(generationSql()),
                                                          database.ask("SELECT count(*) FROM log"),
                                                          database.ask("PRAGMA journal_mode"));
}

QString RestoreScene::problemAfterCut() const
{
    const auto isWhole = [this](const QString& seen) {
        return seen == m_before || seen == m_after;
    };
    // Where sidecars come along it takes several steps, and what is meant is written down before.
    const bool mayNeedStart = m_target == u"damaged"_s || m_what == u"as-found"_s;
    const QString atOnce = state();
    if (!mayNeedStart && !isWhole(atOnce))
        return u"at once: "_s + atOnce;
    if (const Outcome started = m_program.run({u"restores"_s}); started.exitCode != 0)
        return failed(u"the next start"_s, started);
    const QString settled = state();
    if (!isWhole(settled))
        return u"after the next start: %1 (at once: %2)"_s.arg(settled, atOnce);
    if (!mayNeedStart && settled != atOnce)
        return u"the next start made %1 of %2"_s.arg(settled, atOnce);
    return leftoversBelow(disk());
}

QString RestoreScene::problemWithNextRestore() const
{
    if (const Outcome next = m_program.run(restoreWords(u"swap"_s)); next.exitCode != 0)
        return failed(u"a second restore"_s, next);
    const QString seen = state();
    return seen.startsWith(u"generation 2, 3 in the log"_s) ? leftoversBelow(disk())
                                                            : u"a second restore gave "_s + seen;
}

QString leftoversBelow(const QString& disk)
{
    static const QStringList ended{u"done"_s, u"rolled-back"_s, u"interrupted"_s};
    const Tree files = treeOf(disk);
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

std::vector<std::pair<QString, QString>> restoreScenes()
{
    std::vector<std::pair<QString, QString>> scenes{{u"as-found"_s, u"hot-wal"_s},
                                                    {u"as-found"_s, u"hot-journal"_s}};
    for (const QString& target :
         {u"hot-wal"_s, u"hot-journal"_s, u"at-rest"_s, u"damaged"_s, u"absent"_s}) {
        for (const QString& what : {u"swap"_s, u"undo"_s, u"online"_s}) {
            const bool canBeOpen = target != u"damaged"_s && target != u"absent"_s;
            if (what != u"online"_s || canBeOpen)
                scenes.emplace_back(what, target);
        }
    }
    return scenes;
}

} // namespace faults

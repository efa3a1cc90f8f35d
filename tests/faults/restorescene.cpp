#include "tests/faults/restorescene.h"

#include "tests/core/restore/generations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

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

} // namespace

RestoreScene::RestoreScene(const QString& what, const QString& target)
    : Scene(what + u", "_s + target, what == u"undo"_s || what == u"as-found"_s)
    , m_what(what)
    , m_target(target)
{
}

bool RestoreScene::makeDatabases(const QString& source) const
{
    return makeGeneration(source, 2, {.journal = "delete", .rows = kRows, .log = 3})
        && makeTarget();
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
    const QString other = aside(u"other.db"_s);
    return writeBytes(path(), bytes)
        && makeGeneration(other, 3, {.journal = "delete", .rows = kRows})
        && runAndDie(other, cutOff) && QFile::copy(other + u"-journal"_s, path() + u"-journal"_s);
}

QStringList RestoreScene::wordsWith(const QString& method) const
{
    return {u"restore"_s, backup(), u"--to"_s, path(), u"--method"_s, method, u"--no-backup"_s};
}

QStringList RestoreScene::restoreWords() const
{
    return wordsWith(m_what == u"online"_s ? u"online"_s : u"swap"_s);
}

QStringList RestoreScene::undoWords() const
{
    QStringList words = Scene::undoWords();
    if (m_what == u"as-found"_s)
        words.append(u"--as-found"_s);
    return words;
}

QString RestoreScene::stateOf(const QString& copy) const
{
    if (QFileInfo(copy).size() == 0)
        return u"absent"_s;
    const QString untouched = digestOf(QFileInfo(copy).path());
    Database database(copy);
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
        return seen == before() || seen == after();
    };
    // Where sidecars come along it takes several steps, and what is meant is written down before.
    const bool mayNeedStart = m_target == u"damaged"_s || m_what == u"as-found"_s;
    const QString atOnce = state();
    if (!mayNeedStart && !isWhole(atOnce))
        return u"at once: "_s + atOnce;
    if (const Outcome started = program().run({u"restores"_s}); started.exitCode != 0)
        return failed(u"the next start"_s, started);
    const QString settled = state();
    if (!isWhole(settled))
        return u"after the next start: %1 (at once: %2)"_s.arg(settled, atOnce);
    if (!mayNeedStart && settled != atOnce)
        return u"the next start made %1 of %2"_s.arg(settled, atOnce);
    return leftovers();
}

QString RestoreScene::problemWithWhatFollows() const
{
    if (const Outcome next = program().run(wordsWith(u"swap"_s)); next.exitCode != 0)
        return failed(u"a second restore"_s, next);
    const QString seen = state();
    return seen.startsWith(u"generation 2, 3 in the log"_s) ? leftovers()
                                                            : u"a second restore gave "_s + seen;
}

Scenes restoreScenes()
{
    Scenes scenes;
    for (const QString& target : {u"hot-wal"_s, u"hot-journal"_s})
        scenes.push_back(std::make_unique<RestoreScene>(u"as-found"_s, target));
    for (const QString& target :
         {u"hot-wal"_s, u"hot-journal"_s, u"at-rest"_s, u"damaged"_s, u"absent"_s}) {
        for (const QString& what : {u"swap"_s, u"undo"_s, u"online"_s}) {
            const bool canBeOpen = target != u"damaged"_s && target != u"absent"_s;
            if (what != u"online"_s || canBeOpen)
                scenes.push_back(std::make_unique<RestoreScene>(what, target));
        }
    }
    return scenes;
}

} // namespace faults

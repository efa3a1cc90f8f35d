#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/pseudoterminal.h"
#include "tests/e2e/testdatabases.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

/// Oldest first, of shop.db.
QStringList makeBackups(const CtlProgram& ctl, int count)
{
    QStringList ids;
    if (!QFile::exists(ctl.file(u"shop.db"_s)) && !makeDatabase(ctl.file(u"shop.db"_s)))
        return ids;
    for (int i = 0; i < count; ++i)
        ids.append(ctl.run({u"--json"_s, u"backup"_s, u"shop.db"_s}).result()[u"id"_s].toString());
    return ids;
}

QStringList listedIds(const CtlProgram& ctl)
{
    QStringList ids;
    for (const QJsonObject& line : ctl.run({u"--json"_s, u"list"_s}).lines()) {
        if (line[u"event"_s] == u"backup"_s)
            ids.prepend(line[u"id"_s].toString());
    }
    return ids;
}

} // namespace

/// delete: what is asked, what goes and what stays.
class TestCtlDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<CtlProgram>(); }

    void withoutATerminalItWantsToBeTold()
    {
        const QStringList ids = makeBackups(*m_ctl, 1);
        const Outcome plain = m_ctl->run({u"delete"_s, ids[0]});
        QCOMPARE(plain.code, 2);
        QCOMPARE(plain.out, QByteArray());
        QVERIFY2(plain.err.contains("no terminal") && plain.err.contains("--yes"),
                 plain.err.constData());
        const Outcome json = m_ctl->run({u"--json"_s, u"delete"_s, ids[0]});
        QCOMPARE(json.code, 2);
        QCOMPARE(json.kind(), u"invalid-argument"_s);
        QVERIFY(json.result().contains(u"deleted"_s));
        QCOMPARE(listedIds(*m_ctl), ids);
    }

    void deletesSeveralAndSaysWhatStays()
    {
        const QStringList ids = makeBackups(*m_ctl, 3);
        const Outcome plain = m_ctl->run({u"delete"_s, ids[0], ids[1], u"--yes"_s});
        QCOMPARE(plain.code, 0);
        QCOMPARE(plain.out.split('\n').size(), 3);
        for (const QString& id : {ids[0], ids[1]})
            QVERIFY2(plain.out.contains(QByteArray("deleted  " + id.toUtf8() + '\n')),
                     plain.out.constData());
        QVERIFY2(
            plain.err.contains(QByteArray(
                "Of shop.db, 1 stay, 1 of them proven; the newest proven one, " + ids[2].toUtf8())),
            plain.err.constData());
        QCOMPARE(listedIds(*m_ctl), QStringList{ids[2]});
        QCOMPARE(m_ctl->backupFiles().size(), 2);
    }

    void theJsonFormNamesEachAndTheRest()
    {
        const QStringList ids = makeBackups(*m_ctl, 2);
        const Outcome json = m_ctl->run(
            {u"--json"_s, u"delete"_s, u"latest"_s, u"--db"_s, u"shop.db"_s, u"--yes"_s});
        QCOMPARE(json.code, 0);
        QStringList deleted;
        for (const QJsonObject& line : json.lines()) {
            if (line[u"event"_s] == u"deletion"_s && line[u"ok"_s].toBool())
                deleted.append(line[u"id"_s].toString());
        }
        QCOMPARE(deleted, QStringList{ids[1]});
        const QJsonObject result = json.result();
        QCOMPARE(result[u"job"_s].toString(), u"delete"_s);
        QCOMPARE(result[u"deleted"_s].toInt(), 1);
        QVERIFY(result[u"freed_bytes"_s].toInteger() > 0);
        const QJsonObject rest = result[u"remaining"_s][0].toObject();
        QCOMPARE(rest[u"backups"_s].toInt(), 1);
        QCOMPARE(rest[u"proven"_s].toInt(), 1);
        QCOMPARE(rest[u"newest_proven"_s].toString(), ids[0]);
    }

    void aPinnedOneIsUnpinnedFirst()
    {
        const QStringList ids = makeBackups(*m_ctl, 2);
        QCOMPARE(m_ctl->run({u"pin"_s, ids[0]}).code, 0);
        const Outcome refused = m_ctl->run({u"--json"_s, u"delete"_s, ids[1], ids[0], u"--yes"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.kind(), u"backup-pinned"_s);
        QVERIFY(refused.err.contains(QByteArray("holdfastctl unpin " + ids[0].toUtf8())));
        QCOMPARE(listedIds(*m_ctl), ids); // the other one stays as well
        QCOMPARE(m_ctl->run({u"unpin"_s, ids[0]}).code, 0);
        QCOMPARE(m_ctl->run({u"delete"_s, ids[1], ids[0], u"--yes"_s}).code, 0);
        QCOMPARE(listedIds(*m_ctl), QStringList());
    }

    void whatIsNotThereDeletesNothing()
    {
        const QStringList ids = makeBackups(*m_ctl, 1);
        const Outcome outcome = m_ctl->run(
            {u"--json"_s, u"delete"_s, ids[0], u"shop-backup-20200101-000000Z"_s, u"--yes"_s});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.kind(), u"backup-not-found"_s);
        QCOMPARE(listedIds(*m_ctl), ids);
        QCOMPARE(m_ctl->run({u"delete"_s, u"shop.db"_s, u"--yes"_s}).code, 1); // no backup
        QVERIFY(QFile::exists(m_ctl->file(u"shop.db"_s)));
    }

    void theLastProvenOneIsSaidToBeTheLast()
    {
        const QStringList ids = makeBackups(*m_ctl, 1);
        QCOMPARE(m_ctl->run({u"backup"_s, u"shop.db"_s, u"--no-verify"_s}).code, 0);
        const Outcome outcome = m_ctl->run({u"delete"_s, ids[0], u"--yes"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains("The last proven backup of shop.db"),
                 outcome.err.constData());
    }

    void aReadOnlyFolderKeepsItsBackups()
    {
        const QStringList ids = makeBackups(*m_ctl, 1);
        const QString artifact = m_ctl->home() + u"/backups/"_s + ids[0] + u".db"_s;
        const QStringList before = m_ctl->backupFiles();
        for (const QString& file : before)
            QCOMPARE(::chmod(qPrintable(file), 0444), 0);
        const QString folder = QFileInfo(artifact).path();
        QCOMPARE(::chmod(qPrintable(folder), 0555), 0);
        const Outcome denied = m_ctl->runAsNobody({u"--json"_s, u"delete"_s, artifact, u"--yes"_s});
        QCOMPARE(::chmod(qPrintable(folder), 0755), 0);
        QCOMPARE(denied.code, 1);
        QCOMPARE(denied.kind(), u"destination-denied"_s);
        QCOMPARE(m_ctl->backupFiles(), before);
    }

    void asksOnATerminal_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("left");
        QTest::newRow("yes") << QByteArray("y\n") << 0 << 1;
        QTest::newRow("the word") << QByteArray("YES\n") << 0 << 1;
        QTest::newRow("no") << QByteArray("n\n") << 4 << 2;
        QTest::newRow("nothing") << QByteArray("\n") << 4 << 2;
        QTest::newRow("something else") << QByteArray("what\n") << 4 << 2;
        QTest::newRow("the end") << QByteArray("\x04") << 4 << 2;
    }

    void asksOnATerminal()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const int, left);
        const QStringList ids = makeBackups(*m_ctl, 2);
        PseudoTerminal terminal(120);
        const Outcome outcome = terminal.converse(*m_ctl, {u"delete"_s, ids[0]}, "[y/N]", typed);
        QTEST(outcome.code, "code");
        QVERIFY2(
            outcome.out.contains("One backup of shop.db")
                && outcome.out.contains(QByteArray("the newest proven one, " + ids[1].toUtf8())),
            outcome.out.constData());
        QCOMPARE(listedIds(*m_ctl).size(), left);
    }

    void aSignalEndsTheQuestion()
    {
        const QStringList ids = makeBackups(*m_ctl, 1);
        PseudoTerminal terminal(120);
        const Outcome outcome = terminal.converse(*m_ctl, {u"delete"_s, ids[0]}, "[y/N]", "\x03");
        QCOMPARE(outcome.code, 4);
        QCOMPARE(listedIds(*m_ctl), ids);
    }

private:
    std::unique_ptr<CtlProgram> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlDelete)
#include "tst_ctl_delete.moc"

#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// list, verify, find-good, pin, unpin: what is done with backups that are there.
class TestCtlList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYetIsNoError()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome json = ctl.run({u"list"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(
            json.out,
            QByteArray(
                "{\"event\":\"result\",\"job\":\"list\",\"ok\":true,\"code\":0,\"backups\":0}\n"));
        const Outcome plain = ctl.run({u"list"_s, u"shop.db"_s});
        QCOMPARE(plain.code, 0);
        QCOMPARE(plain.out, QByteArray());
        QVERIFY2(plain.err.contains("`holdfastctl backup shop.db` makes the first."),
                 plain.err.constData());
    }

    void aDriveThatIsNotConnectedIsNoEmptyList()
    {
        CtlProgram ctl;
        QCOMPARE(threeBackups(ctl).size(), 3);
        QVERIFY(QDir().rename(ctl.home() + u"/backups"_s, ctl.home() + u"/away"_s));
        QVERIFY(QDir().mkdir(ctl.home() + u"/backups"_s)); // the mount point
        const QList<QStringList> commands{
            {u"list"_s},
            {u"backup"_s},
            {u"find-good"_s},
            {u"find-row"_s, u"--table"_s, u"orders"_s, u"--where"_s, u"1"_s}};
        for (const QStringList& command : commands) {
            const Outcome refused = ctl.run(command + QStringList{u"--json"_s, u"shop.db"_s});
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.kind(), u"destination-missing"_s);
            const QString message = refused.error()[u"message"_s].toString();
            QVERIFY2(message.contains(u"It held 3 backups."_s), qPrintable(message));
        }
        QVERIFY(QDir(ctl.home() + u"/backups"_s).isEmpty());
    }

    void listsNewestFirst()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        QCOMPARE(ids.size(), 3);
        const Outcome json = ctl.run({u"list"_s, ctl.file(u"shop.db"_s), u"--json"_s});
        QCOMPARE(json.result()[u"backups"_s].toInt(), 3);
        QStringList listed;
        for (const QJsonObject& line : json.lines()) {
            if (line[u"event"_s] != u"backup"_s)
                continue;
            listed.prepend(line[u"id"_s].toString());
            QCOMPARE(line[u"verdict"_s].toString(), u"ok"_s);
            QVERIFY(line[u"verdict_age_s"_s].toInteger(-1) >= 0);
            for (const auto key : {"path"_L1, "time"_L1, "method"_L1, "bytes"_L1, "stored_bytes"_L1,
                                   "pinned"_L1, "kept_as"_L1, "place"_L1, "label"_L1})
                QVERIFY2(line.contains(key), key.data());
        }
        QCOMPARE(listed, ids);

        const Outcome plain = ctl.run({u"list"_s});
        const QByteArrayList lines = plain.out.split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith("ID ") && lines[0].contains("VERDICT"));
        QVERIFY2(lines[1].startsWith(QByteArray(ids.last().toUtf8() + ' ')),
                 plain.out.constData()); // never cut in a pipe
        QVERIFY(lines[1].contains("ok, just now"));
    }

    void backupsOfTheGuideAreFoundWhereTheyAre()
    {
        CtlProgram ctl;
        QVERIFY(QDir().mkpath(ctl.file(u"guide"_s)));
        const QString path = ctl.file(u"guide/dispatch-backup-20250929-143000.db"_s);
        QVERIFY(makeDatabase(path));
        QVERIFY(runSql(path, "PRAGMA journal_mode=DELETE").isEmpty());
        const Outcome listed = ctl.run({u"list"_s, u"--from"_s, u"guide"_s, u"--json"_s});
        QCOMPARE(listed.lines().size(), 2U);
        const QJsonObject found = listed.lines().front();
        QCOMPARE(found[u"path"_s].toString(), path);
        QCOMPARE(found[u"verdict"_s].toString(), u"not-checked"_s);
        QCOMPARE(found[u"method"_s].toString(), u"unknown"_s);
        QCOMPARE(found[u"time"_s].toString(),
                 u"2025-09-29T14:30:00.000Z"_s); // its local time, with TZ=UTC

        QCOMPARE(ctl.run({u"verify"_s, path}).code, 0);
        QCOMPARE(ctl.run({u"pin"_s, path, u"--label"_s, u"from the old days"_s}).code, 0);
        const QJsonObject pinned =
            ctl.run({u"list"_s, u"--from"_s, u"guide"_s, u"--json"_s}).lines().front();
        QVERIFY(pinned[u"pinned"_s].toBool());
        QCOMPARE(pinned[u"label"_s].toString(), u"from the old days"_s);
        QCOMPARE(pinned[u"verdict"_s].toString(), u"ok"_s);
    }

    void verifyTakesIdsPathsAndNames()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        const QString path = ctl.run({u"find-good"_s, u"shop.db"_s}).firstLine();
        for (const QStringList& what : {QStringList{ids[0]}, QStringList{path},
                                        QStringList{u"latest"_s, u"--db"_s, u"shop.db"_s},
                                        QStringList{u"latest-good"_s, u"--db"_s, u"shop.db"_s},
                                        QStringList{u"shop.db"_s, u"--level"_s, u"quick"_s}}) {
            const Outcome checked = ctl.run(QStringList{u"--json"_s, u"verify"_s} + what);
            QVERIFY2(checked.code == 0,
                     QByteArray(checked.err + what.join(u' ').toUtf8()).constData());
            QCOMPARE(checked.result()[u"verdict"_s].toString(), u"ok"_s);
            QVERIFY(checked.result()[u"checks"_s].toArray().size() >= 2);
            for (const QJsonValue& check : checked.result()[u"checks"_s].toArray())
                QVERIFY(check[u"name"_s].isString() && check[u"state"_s].isString()
                        && check[u"seconds"_s].isDouble() && check[u"findings"_s].isArray());
        }
    }

    void verifyOfSeveralGivesEachItsVerdictAndTheWorstCode()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        QVERIFY(damagePage(pathOf(ctl, ids[1]), 10));
        const QStringList arguments{u"verify"_s, ids[0], u"no-such/thing-backup-20250101-000000Z"_s,
                                    ids[1], ids[2]};
        const Outcome json = ctl.run(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.code, 3);
        QStringList verdicts;
        for (const QJsonObject& line : json.lines()) {
            if (line[u"event"_s] == u"verdict"_s)
                verdicts.append(line[u"verdict"_s].toString(u"none"_s));
        }
        QCOMPARE(verdicts, QStringList({u"ok"_s, u"none"_s, u"damaged"_s, u"ok"_s}));
        QCOMPARE(json.result()[u"verdict"_s].toString(), u"damaged"_s);
        QCOMPARE(json.kind(), u"backup-damaged"_s);

        const Outcome plain = ctl.run(arguments);
        QCOMPARE(plain.code, 3);
        QVERIFY2(plain.out.startsWith(QByteArray("ok            " + ids[0].toUtf8())),
                 plain.out.constData());
        QVERIFY(plain.out.contains(QByteArray("\ndamaged       " + ids[1].toUtf8())));
        QVERIFY(plain.out.contains("\n  page-hashes: ")); // its findings, indented
        QVERIFY(plain.err.contains("no-such/thing"));
    }

    void verifyLeavesNothingBeside()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        const QStringList before = ctl.backupFiles();
        QCOMPARE(before.size(), 6);
        QCOMPARE(ctl.run(QStringList{u"verify"_s} + ids).code, 0);
        QCOMPARE(ctl.backupFiles(), before);
    }

    void findGoodSkipsWhatIsDamagedAndSaysWhy()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        QVERIFY(damagePage(pathOf(ctl, ids[2]), 10));
        const Outcome found = ctl.run({u"find-good"_s, u"shop.db"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.out, pathOf(ctl, ids[1]).toUtf8() + '\n');
        QVERIFY2(found.err.contains(QByteArray("skipped  " + ids[2].toUtf8())),
                 found.err.constData());

        for (const QString& id : ids)
            QVERIFY(damagePage(pathOf(ctl, id), 10));
        const Outcome none = ctl.run({u"find-good"_s, u"shop.db"_s, u"--json"_s});
        QCOMPARE(none.code, 3);
        QCOMPARE(none.kind(), u"no-good-backup"_s);
        QCOMPARE(none.result()[u"skipped"_s].toArray().size(), 3);
        QVERIFY(!none.result()[u"skipped"_s][0][u"reason"_s].toString().isEmpty());
    }

    void pinsAndUnpins()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        const Outcome pinned = ctl.run({u"pin"_s, u"latest"_s, u"--db"_s, u"shop.db"_s,
                                        u"--label"_s, u"before the move"_s, u"--json"_s});
        QCOMPARE(pinned.code, 0);
        QCOMPARE(pinned.result()[u"id"_s].toString(), ids[2]);
        QVERIFY(pinned.result()[u"pinned"_s].toBool());
        QVERIFY(ctl.run({u"list"_s}).out.contains("pinned: before the move"));

        const Outcome again = ctl.run({u"pin"_s, ids[2], u"--json"_s}); // no label given: it stays
        QCOMPARE(again.result()[u"label"_s].toString(), u"before the move"_s);
        QCOMPARE(ctl.run({u"unpin"_s, ids[2]}).code, 0);
        const QJsonObject newest = ctl.run({u"list"_s, u"--json"_s}).lines().front();
        QVERIFY(!newest[u"pinned"_s].toBool());
        QCOMPARE(newest[u"label"_s].toString(), u"before the move"_s);
        QVERIFY(newest[u"kept_as"_s].isNull());
    }

    void aLongLabelDoesNotStretchTheList()
    {
        CtlProgram ctl;
        const QStringList ids = threeBackups(ctl);
        const QString pinned = pathOf(ctl, ids[1]).chopped(3) + u".manifest.json"_s;
        QVERIFY(
            replaceIn(pinned, "\"label\": \"\"", "\"label\": \"" + QByteArray(100'000, 'x') + '"'));
        const Outcome plain = ctl.run({u"list"_s});
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.contains("xx"));
        for (const QByteArray& line : plain.out.split('\n'))
            QVERIFY2(line.size() < 400, plain.out.constData());
        const Outcome refused = ctl.run({u"pin"_s, ids[0], u"--label"_s, QString(501, u'x')});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("at most 500"), refused.err.constData());
    }

    void namesThatBeginWithADashAreGivenAfterTwo()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"-d.db"_s)));
        const Outcome made = ctl.run({u"--json"_s, u"backup"_s, u"--"_s, u"-d.db"_s});
        QCOMPARE(made.code, 0);
        const QString id = made.result()[u"id"_s].toString();
        QVERIFY2(id.startsWith(u"d-"), qPrintable(id)); // given without more ado
        QCOMPARE(ctl.run({u"verify"_s, id}).code, 0);
        QCOMPARE(ctl.run({u"--json"_s, u"list"_s, u"--"_s, u"-d.db"_s}).lines().size(), 2U);

        const QString foreign = ctl.home() + u"/backups/-old"_s;
        QVERIFY(QDir().mkpath(foreign));
        QVERIFY(QFile::copy(made.result()[u"path"_s].toString(),
                            foreign + u"/-d-backup-20250929-143000.db"_s));
        const QString foreignId = u"-old/-d-backup-20250929-143000"_s;
        QCOMPARE(ctl.run({u"verify"_s, u"--"_s, foreignId, id}).code, 0);
        QCOMPARE(ctl.run({u"pin"_s, u"--label"_s, u"x"_s, u"--"_s, foreignId}).code, 0);
    }

    void theDoctorLooksAtEverything()
    {
        CtlProgram ctl;
        const Outcome json = ctl.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QStringList names;
        for (const QJsonValue& check : json.result()[u"checks"_s].toArray())
            names.append(check[u"name"_s].toString());
        QVERIFY2(names.contains(u"sqlite-version"_s), qPrintable(names.join(u' ')));
        QVERIFY(ctl.run({u"doctor"_s}).out.contains("SQLite"));

        QVERIFY(ctl.configure("this is no TOML"));
        const Outcome broken = ctl.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.kind(), u"config"_s);
    }

private:
    /// Oldest first. Three within a second or two: the names must not meet.
    static QStringList threeBackups(const CtlProgram& ctl)
    {
        QStringList ids;
        if (!makeDatabase(ctl.file(u"shop.db"_s)))
            return ids;
        for (int i = 0; i < 3; ++i)
            ids.append(
                ctl.run({u"--json"_s, u"backup"_s, u"shop.db"_s}).result()[u"id"_s].toString());
        ids.removeDuplicates();
        ids.removeAll(QString());
        return ids;
    }

    static bool replaceIn(const QString& path, const QByteArray& from, const QByteArray& to)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = file.readAll();
        const bool there = text.contains(from);
        text.replace(from, to);
        return there && file.seek(0) && file.write(text) == text.size();
    }

    static QString pathOf(const CtlProgram& ctl, const QString& id)
    {
        return ctl.home() + u"/backups/"_s + id + u".db"_s;
    }
};

QTEST_GUILESS_MAIN(TestCtlList)
#include "tst_ctl_list.moc"

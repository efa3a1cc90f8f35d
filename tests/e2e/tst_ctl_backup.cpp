#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `holdfastctl backup`, as a script sees it.
class TestCtlBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsThePathOfWhatItMade()
    {
        CtlProgram ctl;
        QVERIFY(ctl.isReady());
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome made = ctl.run({u"backup"_s, ctl.file(u"shop.db"_s)});
        QVERIFY2(made.code == 0, made.err.constData());
        const QString path = made.firstLine();
        QCOMPARE(made.out, path.toUtf8() + '\n');
        static const QRegularExpression usual(
            u"/backups/shop-[0-9a-f]{8}/shop-backup-[0-9]{8}-[0-9]{6}Z\\.db$"_s);
        QVERIFY2(usual.match(path).hasMatch(), qPrintable(path));
        QCOMPARE(askSql(path, "SELECT count(*) FROM orders"), u"500"_s);
        QVERIFY2(made.err.contains("MiB") || made.err.contains("KiB"), made.err.constData());
        QVERIFY(QFile::exists(
            QString(path).replace(QRegularExpression(u"\\.db$"_s), u".manifest.json"_s)));
    }

    void jsonHasEveryKeyOfTheContract()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome made = ctl.run({u"--json"_s, u"backup"_s, ctl.file(u"shop.db"_s),
                                      u"--label"_s, u"before"_s, u"--pin"_s});
        const QJsonObject result = made.result();
        QVERIFY2(
            made.out.contains("\n{\"event\":\"result\",\"job\":\"backup\",\"ok\":true,\"code\":0,"),
            made.out.constData());
        QCOMPARE(made.code, 0);
        for (const auto key :
             {"id"_L1, "path"_L1, "bytes"_L1, "stored_bytes"_L1, "pages"_L1, "page_size"_L1,
              "seconds"_L1, "sha256"_L1, "verdict"_L1, "database"_L1, "checks"_L1})
            QVERIFY2(result.contains(key) && !result[key].isNull(), key.data());
        const QByteArray stored = contentOf(result[u"path"_s].toString());
        QCOMPARE(result[u"stored_bytes"_s].toInteger(), stored.size());
        QCOMPARE(result[u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(stored, QCryptographicHash::Sha256).toHex());
        QCOMPARE(result[u"pages"_s].toInteger() * result[u"page_size"_s].toInteger(),
                 stored.size());
        QCOMPARE(result[u"verdict"_s].toString(), u"ok"_s);
        QCOMPARE(result[u"label"_s].toString(), u"before"_s);
        QVERIFY(result[u"pinned"_s].toBool());
        QStringList checks;
        for (const QJsonValue& check : result[u"checks"_s].toArray())
            checks.append(check[u"name"_s].toString());
        QCOMPARE(checks,
                 QStringList({u"page-hashes"_s, u"integrity"_s, u"foreign-keys"_s, u"contents"_s}));
    }

    void progressOnlyGrowsAndNamesItsNumbers()
    {
        CtlProgram ctl;
        QVERIFY(makeBigDatabase(ctl.file(u"big.db"_s), 20));
        const Outcome made = ctl.run({u"backup"_s, ctl.file(u"big.db"_s), u"--json"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QMap<QString, qint64> done;
        QMap<QString, bool> complete;
        for (const QJsonObject& line : made.lines()) {
            if (line[u"event"_s] != u"progress"_s)
                continue;
            const QString phase = line[u"phase"_s].toString();
            const qint64 now = line[u"done"_s].toInteger(-1);
            QVERIFY(now >= done.value(phase, 0));
            QVERIFY(line.contains(u"bytes_per_s"_s) && line.contains(u"eta_s"_s)
                    && line.contains(u"unit"_s));
            done[phase] = now;
            complete[phase] = now == line[u"total"_s].toInteger();
        }
        QVERIFY(complete.value(u"copy"_s)); // the last of the phase was not dropped
        QVERIFY(done.value(u"copy"_s) > 5000);
    }

    void quietPrintsThePathAndNothingElse()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome made = ctl.run({u"backup"_s, ctl.file(u"shop.db"_s), u"--quiet"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.err, QByteArray());
        QVERIFY(QFile::exists(made.firstLine()));
    }

    void goesWhereItIsTold()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome made = ctl.run({u"backup"_s, u"shop.db"_s, u"--to"_s, u"else where"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY2(made.firstLine().startsWith(ctl.file(u"else where/shop-"_s)),
                 qPrintable(made.firstLine()));
        QVERIFY(QFile::exists(made.firstLine()));
        QCOMPARE(ctl.backupFiles(), QStringList());
    }

    void compresses_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("gzip") << u"gzip"_s << u"Z.db.gz"_s;
        QTest::newRow("zstd") << u"zstd"_s << u"Z.db.zst"_s;
        QTest::newRow("zstd with a level") << u"zstd:9"_s << u"Z.db.zst"_s;
        QTest::newRow("none") << u"none"_s << u"Z.db"_s;
    }
    void compresses()
    {
        QFETCH(const QString, how);
        QFETCH(const QString, suffix);
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome made =
            ctl.run({u"--json"_s, u"backup"_s, ctl.file(u"shop.db"_s), u"--compress"_s, how});
        QVERIFY2(made.code == 0, made.err.constData());
        const QJsonObject result = made.result();
        QVERIFY2(result[u"path"_s].toString().endsWith(suffix),
                 qPrintable(result[u"path"_s].toString()));
        QCOMPARE(result[u"stored_bytes"_s].toInteger() < result[u"bytes"_s].toInteger(),
                 how != u"none");
        QCOMPARE(ctl.run({u"verify"_s, result[u"path"_s].toString()}).code, 0);
    }

    void withoutVerifyItStaysNotChecked()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome made =
            ctl.run({u"--json"_s, u"backup"_s, ctl.file(u"shop.db"_s), u"--no-verify"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.result()[u"verdict"_s].toString(), u"not-checked"_s);
    }

    void aDamagedSourceIsKeptAndSaid()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s), 5000));
        QVERIFY(damagePage(ctl.file(u"shop.db"_s), 30));
        const Outcome made = ctl.run({u"--json"_s, u"backup"_s, ctl.file(u"shop.db"_s)});
        QCOMPARE(made.code, 3);
        const QJsonObject result = made.result();
        QCOMPARE(result[u"ok"_s], QJsonValue(false));
        QCOMPARE(result[u"verdict"_s].toString(), u"damaged"_s);
        QVERIFY(result[u"source_damaged"_s].toBool());
        QCOMPARE(made.kind(), u"source-damaged"_s);
        QVERIFY(QFile::exists(result[u"path"_s].toString()));
    }

    void aSourceForANewerSqliteIsKeptAndNotCalledDamaged()
    {
        CtlProgram ctl;
        const QString path = ctl.file(u"shop.db"_s);
        QVERIFY(makeDatabase(path));
        const QString said = runSql(
            path,
            "CREATE VIEW v AS SELECT group_concat(id) FROM orders; PRAGMA writable_schema=ON;"
            "UPDATE sqlite_schema SET sql = replace(sql, '(id)', '(id ORDER BY id)')"
            " WHERE name = 'v'");
        QVERIFY2(said.isEmpty(), qPrintable(said));
        const Outcome made = ctl.run({u"--json"_s, u"backup"_s, path});
        QCOMPARE(made.code, 6);
        QCOMPARE(made.kind(), u"cannot-judge"_s);
        QVERIFY2(made.error()[u"message"_s].toString().contains(u"near \"ORDER\""_s),
                 made.err.constData());
        QVERIFY(!made.result()[u"source_damaged"_s].toBool());
        QVERIFY(QFile::exists(made.result()[u"path"_s].toString()));
        const Outcome verified = ctl.run({u"verify"_s, path});
        QCOMPARE(verified.code, 6);
        QVERIFY2(verified.out.contains("a newer one is needed"), verified.out.constData());
    }

    void aMissingPartIsNamed()
    {
        CtlProgram ctl;
        const QString path = ctl.file(u"shop.db"_s);
        QVERIFY(makeDatabase(path));
        const QString said = runSql(
            path,
            "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES('table', 'v', 'v', 0,"
            " 'CREATE VIRTUAL TABLE v USING absent_module(a)')");
        QVERIFY2(said.isEmpty(), qPrintable(said));
        const Outcome verified = ctl.run({u"verify"_s, path});
        QCOMPARE(verified.code, 6);
        QVERIFY2(verified.out.contains("no such module: absent_module"), verified.out.constData());
    }

    void aConfiguredNameIsEnough()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        QVERIFY(ctl.configure("[[database]]\nname = \"the shop\"\npath = \""
                              + ctl.file(u"shop.db"_s).toUtf8() + "\"\n"));
        const Outcome made = ctl.run({u"--json"_s, u"backup"_s, u"the shop"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.result()[u"database"_s].toString(),
                 QFileInfo(ctl.file(u"shop.db"_s)).canonicalFilePath());
    }

    void oddNamesAreOnlyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << u"my shop .db"_s;
        QTest::newRow("quotes") << u"it's \"mine\".db"_s;
        QTest::newRow("uri characters") << u"a?b#c%41&d.db"_s;
        QTest::newRow("unicode") << u"Grüße 日本 😀.db"_s;
        QTest::newRow("newline") << u"two\nlines.db"_s;
        QTest::newRow("escape") << u"red\x1b[31m.db"_s;
        QTest::newRow("brackets") << u"[a,b].db"_s;
        QTest::newRow("dash") << u"-v.db"_s;
        QTest::newRow("no extension") << u"database"_s;
    }
    void oddNamesAreOnlyNames()
    {
        QFETCH(const QString, name);
        CtlProgram ctl(u"odd 'home' \"日本\" %20"_s);
        QVERIFY(ctl.isReady());
        QVERIFY(makeDatabase(ctl.file(name)));
        const Outcome made = ctl.run({u"--json"_s, u"backup"_s, u"--"_s, name});
        QVERIFY2(made.code == 0, made.err.constData());
        const QString path = made.result()[u"path"_s].toString();
        QVERIFY2(path.startsWith(ctl.home()), qPrintable(path));
        QCOMPARE(askSql(path, "SELECT count(*) FROM orders"), u"500"_s);

        const Outcome again = ctl.run({u"backup"_s, ctl.file(name)});
        QCOMPARE(again.code, 0);
        QVERIFY(QFile::exists(
            QString::fromUtf8(again.out.chopped(1)))); // exactly the path, also with a newline
        QVERIFY(!again.err.contains('\x1b'));

        const Outcome listed = ctl.run({u"list"_s, u"--"_s, name});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.out.count('\n'), 3);
        QVERIFY(!listed.out.contains('\x1b'));
    }

    void cronGetsNoWordItDidNotAskFor()
    {
        CtlProgram ctl;
        ctl.setVariable(u"LC_ALL"_s, u"C"_s);
        QVERIFY(makeDatabase(ctl.file(u"Grüße.db"_s)));
        const Outcome made = ctl.run({u"--quiet"_s, u"backup"_s, ctl.file(u"Grüße.db"_s)});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.err, QByteArray());
        QVERIFY(QFile::exists(made.firstLine()));
    }
};

QTEST_GUILESS_MAIN(TestCtlBackup)
#include "tst_ctl_backup.moc"

#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// `holdfastctl status`, as monitors read it.
class TestCtlStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshProvenBackupIsOk()
    {
        CtlProgram ctl;
        QVERIFY(protect(ctl, "shop"));
        QCOMPARE(ctl.run({u"backup"_s, u"shop"_s}).code, 0);
        const Outcome json = ctl.run({u"status"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.result()[u"level"_s].toString(), u"ok"_s);
        const QJsonValue database = json.result()[u"databases"_s][0];
        QCOMPARE(database[u"name"_s].toString(), u"shop"_s);
        QVERIFY(database[u"age_s"_s].toInteger(-1) >= 0);
        QCOMPARE(database[u"backups"_s].toInt(), 1);
        QCOMPARE(database[u"max_age_s"_s].toInt(), 86400);
        QCOMPARE(database[u"newest_proven"_s][u"verdict"_s].toString(), u"ok"_s);
        QCOMPARE(ctl.run({u"status"_s, u"--format"_s, u"json"_s}).result().keys(),
                 json.result().keys());
        QVERIFY(ctl.run({u"status"_s}).out.startsWith("OK        shop  "));
    }

    void neverBackedUpIsCritical()
    {
        CtlProgram ctl;
        QVERIFY(protect(ctl, "shop"));
        const Outcome json = ctl.run({u"status"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(json.code, 2);
        QCOMPARE(json.result()[u"ok"_s], QJsonValue(false));
        QVERIFY(json.kind().startsWith(u"never")); // its worst reason
        QVERIFY(json.result()[u"databases"_s][0][u"age_s"_s].isNull());
        QCOMPARE(json.result()[u"databases"_s][0][u"newest"_s], QJsonValue(QJsonValue::Null));
        const Outcome text = ctl.run({u"status"_s});
        QCOMPARE(text.code, 2);
        QVERIFY(text.out.startsWith("CRITICAL  shop  no proven backup"));
        QCOMPARE(text.out.count('\n'), 2); // and the reason below
    }

    void theAgeThatIsAllowedDecides()
    {
        CtlProgram ctl;
        QVERIFY(protect(ctl, "shop"));
        QCOMPARE(ctl.run({u"backup"_s, u"shop"_s}).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(ctl.run({u"status"_s, u"shop"_s, u"--max-age"_s, u"1s"_s}).code,
                                  2, 20'000);
        QCOMPARE(ctl.run({u"status"_s, u"shop"_s, u"--max-age"_s, u"7d"_s}).code, 0);
        const Outcome json =
            ctl.run({u"status"_s, u"shop"_s, u"--max-age"_s, u"1s"_s, u"--json"_s});
        QCOMPARE(json.result()[u"databases"_s][0][u"max_age_s"_s].toInt(), 1);
    }

    void aPathNeedsNoConfiguration()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        QCOMPARE(ctl.run({u"backup"_s, u"shop.db"_s}).code, 0);
        QCOMPARE(ctl.run({u"status"_s, u"shop.db"_s}).code, 0);
    }

    void nagiosReadsOneLineWithPerformanceData()
    {
        CtlProgram ctl;
        QVERIFY(protect(ctl, "it's shop"));
        QCOMPARE(ctl.run({u"backup"_s, u"it's shop"_s}).code, 0);
        const Outcome outcome = ctl.run({u"status"_s, u"--format"_s, u"nagios"_s});
        QCOMPARE(outcome.code, 0);
        static const QRegularExpression line(
            u"\\AHOLDFAST OK - it's shop: [^|\n]+\\. \\| 'it''s shop age'=[0-9]+s;86400;172800\n\\z"_s);
        QVERIFY2(line.match(QString::fromUtf8(outcome.out)).hasMatch(), outcome.out.constData());
    }

    void prometheusReadsEveryLine()
    {
        CtlProgram ctl;
        QVERIFY(protect(ctl, "sh\\\"op"));
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(ctl.run({u"backup"_s, u"sh\"op"_s}).code, 0);
        const Outcome outcome = ctl.run({u"status"_s, u"--format"_s, u"prometheus"_s});
        QCOMPARE(outcome.code, 0);

        static const QRegularExpression sample(
            u"\\A(holdfast_[a-z_]+)\\{database=\"sh\\\\\"op\"\\} ([0-9]+)\\z"_s);
        static const QRegularExpression comment(u"\\A# (HELP|TYPE) holdfast_[a-z_]+ .+\\z"_s);
        QMap<QString, qint64> samples;
        for (const QString& line :
             QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts)) {
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch() || comment.match(line).hasMatch(), qPrintable(line));
            if (match.hasMatch())
                samples[match.captured(1)] = match.captured(2).toLongLong();
        }
        QCOMPARE(samples.keys(),
                 QStringList({u"holdfast_backups"_s, u"holdfast_health"_s,
                              u"holdfast_last_backup_timestamp_seconds"_s,
                              u"holdfast_last_proven_backup_age_seconds"_s,
                              u"holdfast_stored_bytes"_s}));
        QCOMPARE(samples[u"holdfast_health"_s], 0);
        QCOMPARE(samples[u"holdfast_backups"_s], 1);
        QVERIFY(samples[u"holdfast_last_backup_timestamp_seconds"_s] >= before);
        QVERIFY(samples[u"holdfast_stored_bytes"_s] > 4096);
    }

    void aDatabaseThatIsGoneIsAStatusNotAnError()
    {
        CtlProgram ctl;
        QVERIFY(protect(ctl, "shop"));
        QVERIFY(QFile::remove(ctl.file(u"shop.db"_s)));
        const Outcome json = ctl.run({u"status"_s, u"--json"_s});
        QCOMPARE(json.code, 2);
        QCOMPARE(json.result()[u"databases"_s].toArray().size(), 1);
    }

    void aBrokenConfigurationIsUnknown()
    {
        CtlProgram ctl;
        QVERIFY(ctl.configure("[[database]\n"));
        const Outcome json = ctl.run({u"status"_s, u"--json"_s});
        QCOMPARE(json.code, 3);
        QCOMPARE(json.kind(), u"config-invalid"_s);
    }

private:
    static bool protect(const CtlProgram& ctl, const QByteArray& tomlName)
    {
        const QString path = ctl.file(u"shop.db"_s);
        return makeDatabase(path)
            && ctl.configure("[[database]]\nname = \"" + tomlName + "\"\npath = \"" + path.toUtf8()
                             + "\"\n");
    }
};

QTEST_GUILESS_MAIN(TestCtlStatus)
#include "tst_ctl_status.moc"

#include "core/jobs/status.h"
#include "core/policy/health.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using vault::FindingKind;
using vault::Verdict;

/// What the configuration expects of a database is asked of every backup, and of the database.
class tst_ExpectationJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(20)));
    }

    void aBackupIsAskedWhenItIsTakenAndWhenItIsVerified()
    {
        configure("expect = ['t >= 21', 'SELECT count(*) < 21 FROM t']");
        const auto made = m_bench->backup();
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QCOMPARE(failedIn(*made->backup.manifest->proof), QStringList{u"t >= 21"_s});
        QCOMPARE(made->verdict(), Verdict::Ok);

        configure("expect = ['t >= 20', 'missing >= 1']");
        for (const QString& what : {made->backup.id, m_bench->database()}) {
            const auto verified = m_bench->verify(what);
            QCOMPARE(outcomeOf(verified), u"ok"_s);
            QCOMPARE(failedIn(verified->proof), QStringList{u"missing >= 1"_s});
        }
    }

    void aPresetExpectsWhatIsThere()
    {
        QVERIFY(m_bench->make({"CREATE TABLE settings(a)"}));
        configure("preset = 'dispatch'\nexpect = ['t >= 1']");
        const auto made = m_bench->backup();
        QCOMPARE(outcomeOf(made), u"ok"_s);
        // settings_categories and configuration_settings are not there
        QCOMPARE(failedIn(*made->backup.manifest->proof), QStringList{u"settings >= 1"_s});
    }

    void whatDoesNotHoldIsAWarning()
    {
        configure("expect = ['t >= 21']");
        QVERIFY(m_bench->backup());
        const auto status = jobs::statusOf({}, m_bench->workshop);
        QCOMPARE(outcomeOf(status), u"ok"_s);
        const policy::Health& health = status->front().health;
        QVERIFY(health.level == policy::HealthLevel::Warning);
        QCOMPARE(policy::describe(health.reasons.front()),
                 u"The newest backup is not what is expected of it: t >= 21."_s);
    }

    void aPresetThatIsNotThereIsSaid()
    {
        configure("preset = 'dispach'\nexpect = ['t >= 21']");
        const auto made = m_bench->backup();
        QCOMPARE(outcomeOf(made), u"ok"_s);
        for (const QString& what : {made->backup.id, m_bench->database()}) {
            const auto verified = m_bench->verify(what);
            QCOMPARE(outcomeOf(verified), u"ok"_s);
            QCOMPARE(failedIn(verified->proof), QStringList{u"t >= 21"_s});
            const auto unusable = unusableIn(verified->proof);
            QCOMPARE(unusable.object, u"preset = \"dispach\""_s);
            QCOMPARE(unusable.detail,
                     m_bench->workshop.places.configFile
                         + u": there is no preset \"dispach\"; known: dispatch");
            QVERIFY(verified->proof.verdict == Verdict::CannotJudge);
        }
        QVERIFY(made->verdict() == Verdict::CannotJudge);
    }

    void aPresetThatCannotBeReadIsSaid()
    {
        configure("preset = 'own'");
        const QString presets =
            QFileInfo(m_bench->workshop.places.configFile).absolutePath() + u"/presets"_s;
        QVERIFY(QDir().mkpath(presets));
        QVERIFY(writeBytes(presets + u"/own.toml"_s, "not TOML"));
        const auto made = m_bench->backup();
        QCOMPARE(outcomeOf(made), u"ok"_s);
        const auto unusable = unusableIn(*made->backup.manifest->proof);
        QCOMPARE(unusable.object, u"preset = \"own\""_s);
        QVERIFY2(unusable.detail.startsWith(presets + u"/own.toml: line 1: "_s),
                 qPrintable(unusable.detail));
    }

    void aConfigurationThatCannotBeReadIsSaid()
    {
        configure("expect = ['t >= 21']");
        const auto made = m_bench->backup();
        QVERIFY(made);
        QVERIFY(writeBytes(m_bench->workshop.places.configFile, "not TOML"));
        const auto verified =
            jobs::runVerify({.what = made->backup.artifactPath}, m_bench->workshop, m_bench->job());
        QCOMPARE(outcomeOf(verified), u"ok"_s);
        QCOMPARE(failedIn(verified->proof), QStringList());
        const auto unusable = unusableIn(verified->proof);
        QCOMPARE(unusable.object, u"config.toml"_s);
        QVERIFY2(unusable.detail.startsWith(m_bench->workshop.places.configFile + u": line 1: "),
                 qPrintable(unusable.detail));
    }

    void withoutAConfigurationNothingIsExpected()
    {
        configure("expect = ['t >= 21']");
        const auto made = m_bench->backup();
        QVERIFY(made);
        QVERIFY(QFile::remove(m_bench->workshop.places.configFile));
        const auto verified =
            jobs::runVerify({.what = made->backup.artifactPath}, m_bench->workshop, m_bench->job());
        QCOMPARE(outcomeOf(verified), u"ok"_s);
        QVERIFY(verified->proof.verdict == Verdict::Ok);
        QCOMPARE(unusableIn(verified->proof).object, QString());
    }

private:
    void configure(const QByteArray& more) const
    {
        QVERIFY(writeBytes(m_bench->workshop.places.configFile,
                           QByteArray("[[database]]\npath = '" + m_bench->database().toUtf8()
                                      + "'\n" + more + '\n')));
    }

    static QStringList failedIn(const vault::Proof& proof)
    {
        QStringList failed;
        for (const vault::Finding& finding : checkOf(proof, "contents").findings) {
            if (finding.kind == FindingKind::ExpectationFailed)
                failed << finding.object;
        }
        return failed;
    }

    static vault::Finding unusableIn(const vault::Proof& proof)
    {
        for (const vault::Finding& finding : checkOf(proof, "contents").findings) {
            if (finding.kind == FindingKind::ExpectationUnusable)
                return finding;
        }
        return {};
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_ExpectationJobs)
#include "tst_expectationjobs.moc"

#include "tests/core/jobs/restorebench.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::StepKind;

/// The user's commands: what they print, how they fail, and in which state things are then.
class tst_RestoreCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
        m_before = contentOf(m_bench->database());
        m_spec = m_bench->spec();
        m_spec.stop = said(u"stop"_s);
        m_spec.start = said(u"start"_s);
    }

    void runInTheirPlaces()
    {
        m_spec.probe = restore::Probe{.target = said(u"probe $HOLDFAST_DATABASE"_s)};
        QCOMPARE(wordOf(m_bench->restore(m_spec)), u"restored"_s);
        QCOMPARE(told(), (QStringList{u"stop"_s, u"start"_s, u"probe "_s + m_bench->database()}));
        const auto undone = m_bench->undo({.stop = said(u"stop 2"_s), .start = said(u"start 2"_s)});
        QCOMPARE(wordOf(undone), u"restored"_s);
        QCOMPARE(told().mid(3), (QStringList{u"stop 2"_s, u"start 2"_s}));
        QCOMPARE(contentOf(m_bench->database()), m_before);
    }

    void stopFails()
    {
        m_spec.stop = u"echo cannot; exit 3"_s;
        const auto report = m_bench->restore(m_spec);
        QCOMPARE(wordOf(report), u"rolled-back command-failed"_s);
        QCOMPARE(report->trouble->detail, u"The command ended with 3.\ncannot"_s);
        QVERIFY(m_bench->log().contains(u"cannot"_s));
        QVERIFY(m_bench->lastJob().log.contains(u"cannot"_s));
        isAsBefore();
        QCOMPARE(told(), QStringList{u"start"_s}); // it may be half stopped
    }

    /// Nothing was printed: there is no empty line of it.
    void stopFailsWithoutAWord()
    {
        m_spec.stop = u"exit 3"_s;
        const auto report = m_bench->restore(m_spec);
        QCOMPARE(wordOf(report), u"rolled-back command-failed"_s);
        QCOMPARE(report->trouble->detail, u"The command ended with 3."_s);
    }

    /// What was not there before had neither owner nor permissions.
    void whatTheSwapSays()
    {
        const auto said = [](const Result<jobs::RestoreReport>& report) {
            const auto& steps = report->steps.steps;
            return std::ranges::find(steps, StepKind::Swap, &restore::Step::kind)->detail;
        };
        const auto replaced = m_bench->restore(m_bench->spec());
        QCOMPARE(wordOf(replaced), u"restored"_s);
        QCOMPARE(said(replaced), u"It has its owner and its permissions as before."_s);
        const auto made = m_bench->restore(m_bench->spec(m_bench->data() + u"/new.db"_s));
        QCOMPARE(wordOf(made), u"restored"_s);
        QCOMPARE(said(made), u"There was no such file before."_s);
    }

    void stopHangs()
    {
        configureTimeout();
        m_spec.stop = u"echo begins; sleep 60"_s;
        QCOMPARE(wordOf(m_bench->restore(m_spec)), u"rolled-back command-timed-out"_s);
        QVERIFY(m_bench->log().contains(u"begins"_s));
        isAsBefore();
        QCOMPARE(told(), QStringList{u"start"_s});
    }

    void startFails()
    {
        m_spec.start = u"echo no port; exit 1"_s;
        const auto report = m_bench->restore(m_spec);
        QCOMPARE(wordOf(report), u"restored-with-trouble command-failed"_s);
        QVERIFY(report->canUndo());
        QVERIFY(report->verified);
        QVERIFY(m_bench->log().contains(u"no port"_s));
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.id = report->id})), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_before);
    }

    void probeFails_data()
    {
        QTest::addColumn<bool>("canStop");
        QTest::newRow("goes back") << true;
        QTest::newRow("stays") << false;
    }

    void probeFails()
    {
        QFETCH(bool, canStop);
        if (!canStop)
            m_spec.stop = QString();
        m_spec.probe = restore::Probe{.target = u"exit 1"_s, .timeout = std::chrono::seconds(1)};
        const auto report = m_bench->restore(m_spec);
        if (canStop) {
            QCOMPARE(wordOf(report), u"rolled-back probe-failed"_s);
            isAsBefore();
            QCOMPARE(told(), (QStringList{u"stop"_s, u"start"_s, u"stop"_s, u"start"_s}));
        } else {
            QCOMPARE(wordOf(report), u"restored-with-trouble probe-failed"_s);
            QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
            QVERIFY(report->canUndo());
            QCOMPARE(told(), QStringList{u"start"_s});
        }
    }

    /// A secret that cannot be read is told before anything is stopped or replaced.
    void probeWithoutItsSecret()
    {
        m_spec.probe = restore::Probe{.target = u"http://127.0.0.1:1/"_s,
                                      .headers = {u"Authorization: env:HOLDFAST_IS_NOT_SET"_s}};
        QCOMPARE(wordOf(m_bench->restore(m_spec)), u"invalid-argument"_s);
        isAsBefore();
        QCOMPARE(told(), QStringList());
    }

    void cancelled_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<QStringList>("commands");
        const QStringList stopped{u"stop"_s, u"start"_s};
        const QStringList started{u"stop"_s, u"start"_s, u"stop"_s, u"start"_s};
        QTest::newRow("proof") << StepKind::ProveBackup << QStringList();
        QTest::newRow("stop") << StepKind::StopApplication << QStringList{u"start"_s};
        QTest::newRow("holders") << StepKind::CheckHolders << stopped;
        QTest::newRow("safety copy") << StepKind::KeepSafetyCopy << stopped;
        QTest::newRow("stage") << StepKind::Stage << stopped;
        QTest::newRow("verify") << StepKind::VerifyStaged << stopped;
        QTest::newRow("swap") << StepKind::Swap << stopped;
        QTest::newRow("verify restored") << StepKind::VerifyRestored << stopped;
        QTest::newRow("start") << StepKind::StartApplication << started.mid(0, 1) + started.mid(2);
        QTest::newRow("probe") << StepKind::Probe << started;
    }

    /// Told to stop when a step begins; each ends as it was, with its application as it was.
    void cancelled()
    {
        QFETCH(StepKind, kind);
        QFETCH(QStringList, commands);
        m_bench->workshop.clock = [] {
            return systemNow() + std::chrono::days(10);
        }; // proof is old
        m_spec.probe = restore::Probe{.target = u"true"_s};
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (isAt(now, kind))
                m_bench->stop.request_stop();
        };
        const QString word = wordOf(m_bench->restore(m_spec));
        if (kind == StepKind::ProveBackup)
            QCOMPARE(word, u"cancelled"_s);
        else
            QCOMPARE(word, u"rolled-back cancelled"_s);
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QVERIFY(m_bench->records().empty());
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{1});
        QCOMPARE(told(), commands);
        QCOMPARE(m_bench->lastJob().outcome, catalog::JobOutcome::Cancelled);
    }

    void cancelledAtTheFirstBackup()
    {
        m_spec.backUpAfter = true;
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (isAt(now, StepKind::BackUp))
                m_bench->stop.request_stop();
        };
        const auto report = m_bench->restore(m_spec);
        QCOMPARE(wordOf(report), u"restored-with-trouble cancelled"_s);
        QVERIFY(report->canUndo());
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(told(), (QStringList{u"stop"_s, u"start"_s}));
    }

    void theFirstBackupIsMade()
    {
        m_spec.backUpAfter = true;
        const auto report = m_bench->restore(m_spec);
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(report->firstBackup);
        QCOMPARE(contentOf(report->firstBackup->artifactPath), m_bench->keptContent());
        QCOMPARE(m_bench->records().front().state, restore::RecordState::Done);
    }

private:
    /// A command that writes down that it ran.
    [[nodiscard]] QString said(const QString& word) const
    {
        return u"echo \"%1\" >> '%2/told'"_s.arg(word, m_bench->home());
    }
    [[nodiscard]] QStringList told() const
    {
        QFile file(m_bench->home() + u"/told"_s);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
    }
    void configureTimeout() const
    {
        QVERIFY(writeBytes(m_bench->workshop.places.configFile,
                           "[[database]]\nname = \"shop\"\npath = \"" + m_bench->database().toUtf8()
                               + "\"\ncommand_timeout = \"1s\"\n"));
    }
    void isAsBefore() const
    {
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QVERIFY(m_bench->records().empty());
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{1});
    }

    std::unique_ptr<RestoreBench> m_bench;
    jobs::RestoreSpec m_spec;
    QString m_before;
};

QTEST_GUILESS_MAIN(tst_RestoreCommands)

#include "tst_restorecommands.moc"

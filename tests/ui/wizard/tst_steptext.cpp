#include "ui/wizard/steptext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::restore::Step;
using core::restore::StepKind;
using core::restore::StepState;

class TestStepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeOfAStep_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("expected");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, StepState state, double seconds, double expected,
                            const QString& words) {
            QTest::newRow(name) << static_cast<int>(state) << seconds << expected << words;
        };
        row("done", StepState::Done, 4.1, -1, u"4.1 s"_s);
        row("running", StepState::Running, 6.7, 20, u"running, 6 s"_s);
        row("running for long", StepState::Running, 200, 20, u"running, 3 min 20 s"_s);
        row("waiting", StepState::Waiting, 0, 3, u"about 3.0 s"_s);
        row("waiting, next to nothing", StepState::Waiting, 0, 0.01, u"about 1.0 s"_s);
        row("waiting, never run before", StepState::Waiting, 0, -1, QString());
        row("failed", StepState::Failed, 2, -1, u"failed, 2.0 s"_s);
        row("stopped", StepState::Stopped, 2, -1, u"stopped, 2.0 s"_s);
        row("left out", StepState::Skipped, 0, -1, u"left out"_s);
        row("taken back", StepState::Undone, 3, -1, u"taken back"_s);
    }

    void tellsTheTimeOfAStep()
    {
        QFETCH(const int, state);
        QFETCH(const double, seconds);
        QFETCH(const double, expected);
        QFETCH(const QString, words);
        Step step{.state = static_cast<StepState>(state), .seconds = seconds};
        if (expected >= 0)
            step.expectedSeconds = expected;
        QCOMPARE(ui::wizard::stepTime(step), words);
    }

    void sharesAreWeighedByTime()
    {
        const std::vector<Step> steps{
            {.kind = StepKind::KeepSafetyCopy,
             .state = StepState::Done,
             .seconds = 0.2,
             .expectedSeconds = 1},
            {.kind = StepKind::Stage, .state = StepState::Running, .expectedSeconds = 8},
            {.kind = StepKind::Swap, .state = StepState::Waiting, .expectedSeconds = 1}};
        QCOMPARE(ui::wizard::shareDone(steps, 0), 0.1);
        QCOMPARE(ui::wizard::shareDone(steps, 0.5), 0.5);
        QCOMPARE(ui::wizard::shareDone({}, 0.5), 0.0);
    }

    /// Where one was never run before, the bar stands where the words say: in which of how many.
    void sharesOfWhatWasNeverRunAreEqual()
    {
        std::vector<Step> steps(10, Step{.state = StepState::Done, .seconds = 0.01});
        steps[7].state = StepState::Running;
        steps[8].state = steps[9].state = StepState::Waiting;
        steps[9].expectedSeconds = 60;
        QCOMPARE(ui::wizard::shareDone(steps, 0), 0.7);
        QCOMPARE(ui::wizard::shareDone(steps, 0.5), 0.75);
    }

    void theSentenceTellsTheTimeLeftOnlyWhereItIsKnown()
    {
        core::restore::StepsNow now{.steps = {{.kind = StepKind::Stage,
                                               .state = StepState::Running,
                                               .seconds = 5,
                                               .expectedSeconds = 15},
                                              {.kind = StepKind::Swap, .expectedSeconds = 2}}};
        QCOMPARE(ui::wizard::stepsSentence(now), u"Step 1 of 2. About 12 s to go."_s);
        now.steps.back().expectedSeconds.reset();
        QCOMPARE(ui::wizard::stepsSentence(now), u"Step 1 of 2."_s);
        now.rollingBack = true;
        QVERIFY(ui::wizard::stepsSentence(now).startsWith(u"Going back"_s));
        QCOMPARE(ui::wizard::stepsSentence({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestStepText)
#include "tst_steptext.moc"

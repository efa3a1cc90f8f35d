#include "ui/jobs/pausegate.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using ui::jobs::PauseGate;

class TestPauseGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void anOpenGateHoldsNobody()
    {
        PauseGate gate;
        bool held = false;
        gate.pass({}, [&held] { held = true; });
        QVERIFY(!held);
        QVERIFY(!gate.isHolding());
    }

    void aPausedOneHoldsUntilItGoesOn()
    {
        PauseGate gate;
        gate.setPaused(true);
        std::atomic<bool> passed{false};
        std::atomic<int> told{0};
        std::jthread job([&](const std::stop_token& stop) {
            gate.pass(stop, [&told] { ++told; });
            passed = true;
        });
        QTRY_COMPARE(told.load(), 1);
        QVERIFY(gate.isHolding());
        QVERIFY(!passed);
        gate.setPaused(false);
        QTRY_VERIFY(passed.load());
        QVERIFY(!gate.isHolding());
        QVERIFY(!gate.isPaused());
    }

    void whoIsStoppedIsLetThrough()
    {
        PauseGate gate;
        gate.setPaused(true);
        std::atomic<bool> passed{false};
        std::atomic<bool> held{false};
        std::jthread job([&](const std::stop_token& stop) {
            gate.pass(stop, [&held] { held = true; });
            passed = true;
        });
        QTRY_VERIFY(held.load());
        job.request_stop();
        QTRY_VERIFY(passed.load());
    }
};

QTEST_GUILESS_MAIN(TestPauseGate)
#include "tst_pausegate.moc"

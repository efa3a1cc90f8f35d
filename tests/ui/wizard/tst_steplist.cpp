#include "ui/theme/themechoice.h"
#include "ui/wizard/logpanel.h"
#include "ui/wizard/steplist.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using core::restore::LogLine;
using core::restore::Step;
using core::restore::StepKind;
using core::restore::StepState;
using ui::wizard::LogPanel;
using ui::wizard::StepList;

namespace {

QString textOf(const QWidget& list, const QString& row, const QString& label)
{
    return list.findChild<QWidget*>(row)->findChild<QLabel*>(label)->text();
}

LogLine lineAt(int second, const QString& text)
{
    return {.at = core::UtcTime(std::chrono::seconds(second)), .text = text};
}

} // namespace

class TestStepList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    void showsEachStepWithItsTime()
    {
        StepList list;
        list.setSteps({{.kind = StepKind::Stage,
                        .state = StepState::Done,
                        .detail = u"48.2 MiB copied."_s,
                        .seconds = 4.1},
                       {.kind = StepKind::Swap, .state = StepState::Running, .seconds = 2}});
        list.show();
        QCOMPARE(textOf(list, u"step1"_s, u"stepTime"_s), u"4.1 s"_s);
        QCOMPARE(textOf(list, u"step1"_s, u"stepDetail"_s), u"48.2 MiB copied."_s);
        QCOMPARE(textOf(list, u"step2"_s, u"stepTime"_s), u"running, 2 s"_s);
        QCOMPARE(list.runningRow(), list.findChild<QWidget*>(u"step2"_s));
        QVERIFY(list.findChild<QWidget*>(u"step2"_s)->accessibleName().endsWith(u"running"_s));
    }

    void onlyTheRunningStepHasABar()
    {
        StepList list;
        const core::Progress progress{
            .phase = core::Phase::Staging, .done = 50, .total = 200, .unit = core::Unit::Pages};
        list.setSteps({{.kind = StepKind::Stage, .state = StepState::Running},
                       {.kind = StepKind::Swap, .state = StepState::Waiting}},
                      progress);
        list.show();
        auto* bar = list.findChild<QWidget*>(u"step1"_s)->findChild<QProgressBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value() * 4, bar->maximum());
        QCOMPARE(textOf(list, u"step1"_s, u"stepAmount"_s), u"50 of 200 pages"_s);
        QVERIFY(!list.findChild<QWidget*>(u"step2"_s)->findChild<QProgressBar*>()->isVisible());
    }

    void anotherPlanHasOtherSteps()
    {
        StepList list;
        list.setSteps({{.kind = StepKind::Stage}, {.kind = StepKind::Swap}});
        list.setSteps({{.kind = StepKind::Replace}});
        QVERIFY(list.findChild<QWidget*>(u"step2"_s) == nullptr);
        QCOMPARE(textOf(list, u"step1"_s, u"stepTitle"_s),
                 core::restore::stepTitle(StepKind::Replace));
        QVERIFY(list.runningRow() == nullptr);
    }

    void theLogGrowsAndIsCopied()
    {
        LogPanel log;
        log.setLog({lineAt(1, u"docker compose down"_s)});
        log.setLog({lineAt(1, u"docker compose down"_s), lineAt(5, u"3 containers stopped"_s)});
        auto* text = log.findChild<QTextEdit*>(u"logText"_s);
        QCOMPARE(text->toPlainText(),
                 u"00:00:01\tdocker compose down\n00:00:05\t3 containers stopped"_s);
        QTest::mouseClick(log.findChild<QPushButton*>(u"copyLog"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"00:00:01  docker compose down\n00:00:05  3 containers stopped"_s);
        log.setLog({lineAt(9, u"another run"_s)});
        QCOMPARE(text->toPlainText(), u"00:00:09\tanother run"_s);
    }
};

QTEST_MAIN(TestStepList)
#include "tst_steplist.moc"

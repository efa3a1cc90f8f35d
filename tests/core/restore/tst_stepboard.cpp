#include "core/restore/steps.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::restore::StepBoard;

/// What a restore has done until now.
class TestStepBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogOfACommandThatWritesWithoutEndIsBounded()
    {
        StepBoard board(&core::systemNow);
        board.log(u"the first"_s);
        for (int i = 0; i < 100'000; ++i)
            board.log(u"y"_s);
        board.log(QString(5'000'000, u'x'));
        board.log(u"the last"_s);
        const auto log = board.now().log;
        QVERIFY(log.size() <= 5000);
        QCOMPARE(log.front().text, u"the first"_s);
        QCOMPARE(log.back().text, u"the last"_s);
        const QString& longOne = log.at(log.size() - 2).text;
        QVERIFY(longOne.size() < 5000 && longOne.endsWith(u'…'));
        const auto gaps = std::ranges::count(log, u"…"_s, &core::restore::LogLine::text);
        QCOMPARE(gaps, 1);
    }
};

QTEST_APPLESS_MAIN(TestStepBoard)
#include "tst_stepboard.moc"

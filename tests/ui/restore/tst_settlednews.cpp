#include "core/restore/record.h"
#include "tests/ui/restore/restorebench.h"

#include <QAbstractButton>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::restore::Record;
using core::restore::RecordState;

/// A restore whose process died is settled when the window opens, and told of.
class TestSettledNews : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void nothingIsSaidWhereNothingHappened()
    {
        open();
        QVERIFY(!m_bench->isShown(u"settledNews"_s));
    }

    void anInterruptedRestoreIsToldUntilItIsDismissed()
    {
        leave(RecordState::Swapped);
        open();
        QTRY_VERIFY(m_bench->isShown(u"settledNews"_s));
        const QString told = m_bench->message(u"settled1"_s);
        QVERIFY2(told.startsWith(u"A restore of app.db"_s), qPrintable(told));
        QVERIFY2(told.contains(u"it holds the restored content"_s), qPrintable(told));
        QVERIFY2(told.contains(u"begun today "_s), qPrintable(told)); // not as on the command line
        auto* dismiss =
            m_bench->get<QWidget>(u"settled1"_s).findChild<QAbstractButton*>(u"messageDismiss"_s);
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QVERIFY(!m_bench->isShown(u"settledNews"_s));
    }

    void oneThatHadChangedNothingIsTakenBack()
    {
        leave(RecordState::Running);
        open();
        QTRY_VERIFY(m_bench->message(u"settled1"_s).contains(u"the database is as it was"_s));
        QCOMPARE(rows(m_database), kRowsNow);
    }

private:
    /// As a process leaves it that is killed.
    void leave(RecordState state) const
    {
        Record record{.id = u"app-restore-20250929-100000Z"_s,
                      .kind = u"restore"_s,
                      .state = state,
                      .target = m_database,
                      .backupId = u"app/app-20250929-080000Z"_s,
                      .begunAt = core::systemNow(),
                      .program = u"holdfast"_s,
                      .before = core::restore::TargetState::AtRest};
        record.folder = m_bench->engine.workshop.places.restores + u'/' + record.id;
        QVERIFY(QDir().mkpath(record.folder));
        QVERIFY(core::restore::writeRecord(record));
    }
};

QTEST_MAIN(TestSettledNews)
#include "tst_settlednews.moc"

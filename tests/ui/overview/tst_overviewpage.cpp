#include "core/jobs/backup.h"
#include "tests/ui/overview/overviewbench.h"
#include "ui/overview/databaselistmodel.h"
#include "ui/overview/databasetable.h"
#include "ui/shell/databases.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace testsupport;
using ui::overview::DatabaseListModel;

/// The overview on the real engine.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void aSlowStartSaysThatItReads()
    {
        WindowBench bench;
        protect(bench, 1, 0);
        // All threads that read are busy, as with a vault on a slow network.
        QSemaphore gate;
        QObject receiver;
        const int threads = QThread::idealThreadCount();
        const auto open = qScopeGuard([&gate, threads] { gate.release(threads); });
        for (int i = 0; i < threads; ++i) {
            bench.engine.reader.read(
                &receiver, QString::number(i),
                [&gate] {
                    gate.acquire();
                    return true;
                },
                [](bool) {});
        }
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"overviewPage"_s));
        const auto* sentence =
            bench.get<QWidget>(u"databasesPanel"_s).findChild<QLabel*>(u"panelSentence"_s);
        QTRY_VERIFY(sentence->isVisible());
        QCOMPARE(sentence->text(), u"Reading…"_s);
        gate.release(threads);
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
    }

    void oneDatabaseLeavesNoEmptyBoxes()
    {
        WindowBench bench;
        protect(bench, 1, 1);
        const auto& table = open(bench);
        QCOMPARE(column(table, DatabaseListModel::Health), QStringList{u"OK"_s});
        QCOMPARE(table.height(), table.heightForRows(1));
        QVERIFY(!table.verticalScrollBar()->isVisible());
        const auto& activity = bench.get<QListView>(u"activityList"_s);
        QTRY_COMPARE_GT(activity.model()->rowCount(), 0);
        QVERIFY(!activity.verticalScrollBar()->isVisible());
        QTRY_COMPARE_LT(bench.get<QWidget>(u"activityPanel"_s).height(), 160);
        const auto& storage = bench.get<QWidget>(u"storagePanel"_s);
        QTRY_COMPARE_LE(storage.height(), std::max(150, storage.heightForWidth(storage.width())));
        QCOMPARE(bench.summary(u"overviewHeader"_s), u"d0.db is protected."_s);
    }

    void fourDatabasesAreAllSeenWithTheirReasons()
    {
        WindowBench bench;
        protect(bench, 4, 2);
        const auto& table = open(bench);
        QCOMPARE(column(table, DatabaseListModel::Health),
                 (QStringList{u"Error"_s, u"Error"_s, u"OK"_s, u"OK"_s}));
        QCOMPARE(column(table, DatabaseListModel::Action).mid(0, 3),
                 (QStringList{u"Back up now"_s, u"Back up now"_s, QString()}));
        QVERIFY(!table.verticalScrollBar()->isVisible());
        QCOMPARE(bench.summary(u"overviewHeader"_s),
                 u"2 of 4 databases need attention. Begin with d2.db."_s);
    }

    void ofManyThoseThatNeedAttentionComeFirstAndAreSeen()
    {
        WindowBench bench;
        const QStringList all = protect(bench, 30, 25); // the last five have no backup
        bench.settings.setValue(u"window/database"_s, all[24]); // one that is well is selected
        auto& table = open(bench);
        const QStringList names = column(table, DatabaseListModel::Database);
        QCOMPARE(names.mid(0, 6),
                 (QStringList{u"d25.db"_s, u"d26.db"_s, u"d27.db"_s, u"d28.db"_s, u"d29.db"_s,
                              u"d0.db"_s}));
        QVERIFY(isCurrent(bench, u"d24.db"_s));
        QCOMPARE(table.verticalScrollBar()->value(), 0);
        QVERIFY(bench.summary(u"overviewHeader"_s)
                    .startsWith(u"5 of 30 databases need attention. Begin with d25.db."_s));

        core::NoProgress unheard;
        QVERIFY(core::jobs::runBackup({.database = all[25]}, bench.engine.workshop,
                                      core::JobContext{{}, unheard}));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_COMPARE(column(table, DatabaseListModel::Database).front(), u"d26.db"_s);
        QVERIFY(isCurrent(bench, u"d24.db"_s));
        QCOMPARE(table.verticalScrollBar()->value(), 0);

        // Who chooses one elsewhere sees it here.
        bench.window().databases().setCurrent(all[23]);
        QTRY_VERIFY(
            table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
    }

    void twoHundredDatabasesScrollInTheirPanel()
    {
        WindowBench bench;
        protect(bench, 200, 0);
        auto& table = open(bench);
        QCOMPARE(table.model()->rowCount(), 200);
        QVERIFY(table.verticalScrollBar()->isVisible());
        // The page itself stays as it is.
        QCOMPARE(bench.get<QScrollArea>(u"overviewScroll"_s).verticalScrollBar()->maximum(), 0);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_End);
        QVERIFY(isCurrent(bench, u"d199.db"_s));
        QVERIFY(table.viewport()->rect().contains(
            table.visualRect(table.model()->index(199, 0)).center()));
        QTRY_VERIFY(bench.engine.reader.isIdle());
    }

    void theSelectedRowIsTheDatabaseOfTheWindow()
    {
        WindowBench bench;
        const QStringList paths = protect(bench, 3, 0);
        auto& table = open(bench);
        QVERIFY(isCurrent(bench, u"d0.db"_s));
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          cell(table, 1, DatabaseListModel::Why));
        QVERIFY(isCurrent(bench, u"d1.db"_s));
        QCOMPARE(bench.settings.value("window/database").toString(), paths.at(1));
        QVERIFY(bench.isShown(u"overviewPage"_s));

        bench.get<QPushButton>(u"databaseSwitcher"_s).click();
        bench.get<QAction>(u"switchTo:"_s + paths.at(2)).trigger();
        bench.get<QMenu>(u"databaseMenu"_s).close();
        QCOMPARE(table.currentIndex().row(), 2);
        QVERIFY(isCurrent(bench, u"d2.db"_s));
    }

    void sortingKeepsTheSelectedDatabase()
    {
        WindowBench bench;
        protect(bench, 3, 1);
        auto& table = open(bench);
        QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, {},
                          QPoint(table.header()->sectionViewportPosition(0) + 20, 10));
        QCOMPARE(column(table, DatabaseListModel::Database).last(), u"d0.db"_s); // worst first
        QCOMPARE(table.currentIndex().row(), 2);
        QVERIFY(isCurrent(bench, u"d0.db"_s));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(table.currentIndex().row(), 2);
    }

    void theButtonOfARowBacksUpThatDatabase()
    {
        WindowBench bench;
        protect(bench, 2, 0);
        auto& table = open(bench);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          cell(table, 1, DatabaseListModel::Action));
        QCOMPARE(bench.jobs.rowCount(), 1);
        QVERIFY(bench.isShown(u"overviewPage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(column(table, DatabaseListModel::Health),
                                  (QStringList{u"Error"_s, u"OK"_s}), 30'000);
        QVERIFY(isCurrent(bench, u"d1.db"_s));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(activity(bench).size(), 1);
        QVERIFY(activity(bench).front().startsWith(u"d1.db backed up in "_s));
        QVERIFY(activity(bench).front().endsWith(u"4 of 4 checks passed"_s));
    }

    void aDoubleClickOpensTheBackupsButNotOnTheButton()
    {
        WindowBench bench;
        protect(bench, 2, 0);
        auto& table = open(bench);
        doubleClick(*table.viewport(), cell(table, 0, DatabaseListModel::Action));
        QCOMPARE(bench.jobs.rowCount(), 1);
        QVERIFY(bench.isShown(u"overviewPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning() && bench.engine.reader.isIdle(), 30'000);
        // The one that is well now stands below the other.
        doubleClick(*table.viewport(), cell(table, 0, DatabaseListModel::Why));
        QVERIFY(bench.isShown(u"backupsPage"_s));
        QVERIFY(isCurrent(bench, u"d1.db"_s));
    }

    void theKeyboardAloneDoesIt()
    {
        WindowBench bench;
        protect(bench, 2, 0);
        auto& table = open(bench);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(isCurrent(bench, u"d1.db"_s));
        QTest::keyClick(&table, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(column(table, DatabaseListModel::Health),
                                  (QStringList{u"Error"_s, u"OK"_s}), 30'000);
        const int jobs = bench.jobs.rowCount();
        QTest::keyClick(&table, Qt::Key_Space); // it has no button any more
        QCOMPARE(bench.jobs.rowCount(), jobs);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(bench.isShown(u"backupsPage"_s));
        QTest::keyClick(&bench.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench.isShown(u"overviewPage"_s));
    }

    void theMenuOfARowHasItsCommands()
    {
        WindowBench bench;
        protect(bench, 2, 1);
        auto& table = open(bench);
        QTest::mouseClick(table.viewport(), Qt::RightButton, {},
                          cell(table, 0, DatabaseListModel::Why));
        const QPoint place = cell(table, 0, DatabaseListModel::Why);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                table.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table.viewport(), &event);
        auto& menu = bench.get<QMenu>(u"databaseRowMenu"_s);
        QStringList words;
        for (const QAction* action : menu.actions())
            words << action->iconText();
        words.removeAll(QString());
        QCOMPARE(words,
                 (QStringList{u"Show backups"_s, u"Open report of newest"_s, u"Back up now"_s,
                              u"Back up with options…"_s, u"Back up and keep for ever"_s,
                              u"Verify newest"_s, u"Restore…"_s}));
        QVERIFY(isCurrent(bench, u"d1.db"_s));
        QVERIFY(!bench.get<QAction>(u"verifyNewest"_s).isEnabled());
        QCOMPARE(bench.get<QAction>(u"verifyNewest"_s).toolTip(), u"d1.db has no backup yet."_s);
        menu.close();
    }

    void aNarrowWindowKeepsReasonsOnOneLine()
    {
        WindowBench bench;
        protect(bench, 4, 2);
        auto& table = open(bench);
        bench.window().resize(1280, 800);
        QTRY_VERIFY(!table.isColumnHidden(DatabaseListModel::LastVerified));
        bench.window().resize(1120, 700);
        QTRY_VERIFY(table.isColumnHidden(DatabaseListModel::LastVerified));
        QVERIFY(!table.isColumnHidden(DatabaseListModel::LastBackup));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"

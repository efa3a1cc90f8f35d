#include "core/sqlite/connection.h"
#include "tests/support/processes.h"
#include "tests/ui/shell/keyboardwalk.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/shell/databases.h"
#include "ui/theme/themechoice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using testsupport::HelperProcess;
using testsupport::walkWithTheKeyboard;
using testsupport::WindowBench;
using ui::backups::BackupListModel;

namespace {

/// Looks the same with and without the focus.
class MuteField final : public QLineEdit
{
protected:
    void paintEvent(QPaintEvent*) override { }
};

/// Opens the window on a database with one proven backup.
void openWithOneBackup(WindowBench& bench)
{
    bench.openWindow({bench.makeDatabase(u"app.db"_s)});
    QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
    bench.get<QAction>(u"backUpNow"_s).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    QTRY_VERIFY(!bench.jobs.anyRunning());
}

void change(const QString& database, const QByteArray& sql)
{
    auto opened = core::sqlite::Connection::open(
        database, {.mode = core::sqlite::Connection::Mode::ReadWrite});
    QVERIFY(opened && opened->execute(sql) && opened->close());
}

/// The dialog that stands over the window.
QDialog* openDialog()
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

} // namespace

/// Every control of every state of the window: Tab gets there and away again, and it has its names.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void theWalkSeesWhatIsWrong()
    {
        QWidget window;
        auto* rows = new QVBoxLayout(&window);
        auto* good = new QPushButton(u"Verify"_s);
        good->setObjectName(u"verify"_s);
        auto* unreachable = new QToolButton; // no focus by Tab is Qt's own choice for these
        unreachable->setObjectName(u"copy"_s);
        unreachable->setFocusPolicy(Qt::NoFocus);
        unreachable->setAccessibleName(u"Copy"_s);
        for (QWidget* one : {static_cast<QWidget*>(good), static_cast<QWidget*>(unreachable),
                             static_cast<QWidget*>(new QLineEdit)})
            rows->addWidget(one);
        window.setObjectName(u"window"_s);
        window.show();
        QCOMPARE(walkWithTheKeyboard(window),
                 u"Tab does not reach QToolButton copy\n"
                 "Shift+Tab does not reach QToolButton copy\n"
                 "no object name: QLineEdit in QWidget window\n"
                 "no name to read aloud: QLineEdit in QWidget window"_s);
    }

    void theWalkSeesAnOrderInWhichNobodyReadsAndAFocusThatIsNotShown()
    {
        QWidget window;
        auto* rows = new QVBoxLayout(&window);
        QList<QPushButton*> buttons;
        for (const QString& name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
            buttons << new QPushButton(name);
            buttons.last()->setObjectName(name);
            rows->addWidget(buttons.last());
        }
        QWidget::setTabOrder(buttons[0], buttons[2]); // one, three, two, four
        QWidget::setTabOrder(buttons[2], buttons[1]);
        auto* mute = new MuteField;
        mute->setObjectName(u"mute"_s);
        mute->setAccessibleName(u"Mute"_s);
        rows->addWidget(mute);
        window.setObjectName(u"window"_s);
        window.show();
        const QStringList findings = walkWithTheKeyboard(window).split(u'\n');
        QVERIFY(findings.contains(u"Tab goes back from QPushButton three to QPushButton two"_s));
        QVERIFY2(findings.filter(u"does not show the focus"_s).join(u' ').endsWith(u"mute"_s),
                 qPrintable(findings.join(u'\n')));
    }

    void theFirstRun()
    {
        WindowBench bench;
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QCOMPARE(walkWithTheKeyboard(window), QString());
        QVERIFY(bench.drop({bench.makeDatabase(u"app.db"_s)}));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(walkWithTheKeyboard(window), QString());
    }

    void theFirstRunWithAnError()
    {
        WindowBench bench;
        QFile file(bench.path(u"notes.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
        file.close();
        auto& window = bench.openWindow({file.fileName()});
        QTRY_VERIFY(!bench.message(u"firstRunMessages"_s).isEmpty());
        QCOMPARE(walkWithTheKeyboard(window), QString());
    }

    void aDatabaseWithoutABackup()
    {
        WindowBench bench;
        bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        auto& window = bench.openBackups();
        QTRY_VERIFY(bench.isShown(u"noBackups"_s));
        QCOMPARE(walkWithTheKeyboard(window), QString());
    }

    void theListOfBackups()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        bench.get<QAbstractItemView>(u"backupTable"_s).setFocus();
        QTest::keyClick(&bench.get<QAbstractItemView>(u"backupTable"_s), Qt::Key_Down);
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
    }

    void theOverview()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(u"goTo:overview"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"activityList"_s) && bench.isShown(u"storageBar0"_s));
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        bench.jobs.add(ui::jobs::JobId(1000), {.subject = u"app.db"_s});
        QVERIFY(bench.isShown(u"runningJob0"_s));
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
    }

    void theReport()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(u"goTo:verify"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"pageMap"_s) && bench.engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        QFile file(bench.backupFiles().filter(QRegularExpression(u"\\.db$"_s)).value(0));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.putChar('?'));
        file.close();
        bench.get<QAction>(u"checkAgain"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isShown(u"finding"_s), 30'000);
        QTRY_VERIFY(!bench.jobs.anyRunning() && bench.engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
    }

    void aMessageWithDetails()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        const QString artifact =
            bench.backupFiles().filter(QRegularExpression(u"\\.db$"_s)).value(0);
        QFile file(artifact);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.putChar('?'));
        file.close();
        bench.get<QAction>(u"verify"_s).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                                  QStringList{u"Damaged"_s}, 30'000);
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        QTest::mouseClick(&bench.get<QPushButton>(u"messageDetails"_s), Qt::LeftButton);
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
    }

    void aMessageWithAWayOut()
    {
        WindowBench bench;
        bench.configure("[defaults]\nwait = \"1s\"\n");
        const QString database = bench.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.openWindow({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.message().contains(u"locked"_s), 20'000);
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
    }

    void aRunningJobHereAndElsewhere()
    {
        WindowBench bench;
        const QString one = bench.makeDatabase(u"one.db"_s, 200, false);
        const QString two = bench.makeDatabase(u"two.db"_s);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, one});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        auto& window = bench.openWindow({one, two});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"jobBar"_s));
        QCOMPARE(walkWithTheKeyboard(window), QString());
        window.databases().setCurrent(two);
        QTRY_VERIFY(bench.isShown(u"statusJob"_s));
        QCOMPARE(walkWithTheKeyboard(window), QString());
    }

    void theComparison()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(u"goTo:compare"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"compareEmpty"_s) && bench.engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        change(bench.path(u"app.db"_s),
               "UPDATE sessions SET name = 'renamed'; DROP INDEX events_by_session");
        bench.get<QAction>(u"compareNow"_s).trigger();
        auto& list = bench.get<QAbstractItemView>(u"differencesList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            list.isVisible() && !bench.jobs.anyRunning() && bench.engine.reader.isIdle(), 30'000);
        QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            list.setCurrentIndex(list.model()->index(row, 0));
            QTRY_VERIFY(bench.engine.reader.isIdle());
            QCOMPARE(walkWithTheKeyboard(bench.window()), QString());
        }
    }

    void aBackupThatIsLookedInto()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAbstractItemView>(u"backupTable"_s).setFocus();
        QTest::keyClick(&bench.get<QAbstractItemView>(u"backupTable"_s), Qt::Key_Down);
        bench.get<QAction>(u"openReadOnly"_s).trigger();
        auto& window = bench.get<QWidget>(u"browseWindow"_s);
        QTRY_VERIFY(bench.isShown(u"rowTable"_s) && bench.engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(window), QString());
        auto& rows = bench.get<QAbstractItemView>(u"rowTable"_s);
        rows.setCurrentIndex(rows.model()->index(0, 1));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(window), QString());
    }

    void aRehearsal()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(u"rehearse"_s).trigger();
        QTRY_VERIFY(openDialog() != nullptr);
        auto& dialog = *openDialog();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(dialog), QString());
        QTest::mouseClick(&bench.get<QPushButton>(u"rehearsalStartButton"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.jobs.rowCount() > 1);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning() && bench.engine.reader.isIdle(), 30'000);
        QCOMPARE(walkWithTheKeyboard(dialog), QString());
    }

    void theDialogs_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"backUpWith", "databaseProperties", "about"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void theDialogs()
    {
        QFETCH(const QString, command);
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(command).trigger();
        QTRY_VERIFY(openDialog() != nullptr);
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QTRY_VERIFY(openDialog() == nullptr);
    }

    void aQuestion()
    {
        QWidget window;
        window.show();
        ui::dialogs::DialogAsker().ask(&window,
                                       {.title = u"Quit"_s,
                                        .text = u"A job runs."_s,
                                        .explanation = u"It is cancelled."_s,
                                        .accept = u"Cancel it"_s,
                                        .reject = u"Keep it"_s},
                                       [] {});
        QTRY_VERIFY(openDialog() != nullptr);
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
    }
};

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"

#include "tests/ui/restore/restorebench.h"
#include "ui/restore/choicemodel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::widgets::TableView;

/// From the first step to the last one, with the mouse.
class TestRestoreWizard : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aDatabaseIsRestoredFromTheFirstStepToTheLast()
    {
        open();
        press(u"detailsRestore"_s);
        QTRY_COMPARE(step(), 1);
        QVERIFY(!m_bench->window().menuBar()->isVisible());
        QTRY_VERIFY(button(u"wizardNext"_s).isEnabled());
        QCOMPARE(m_bench->get<QLabel>(u"wizardPromise"_s).text(),
                 u"Nothing is changed until step 4"_s);
        goToEffect();
        QCOMPARE(rows(m_database), kRowsNow);
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(step(), 5);
        QVERIFY2(end().startsWith(u"app.db is restored "_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen);
        press(u"wizardNext"_s); // Close
        QTRY_COMPARE(step(), 0);
        QVERIFY(m_bench->window().menuBar()->isVisible());
        QVERIFY(m_bench->window().statusBar()->isVisible());
        QVERIFY(m_bench->isShown(u"backupsPage"_s));
    }

    void cancelChangesNothing()
    {
        openEffect();
        press(u"wizardCancel"_s);
        QTRY_COMPARE(step(), 0);
        QCOMPARE(rows(m_database), kRowsNow);
        QVERIFY(m_bench->window().menuBar()->isVisible());
    }

    void goingBackLosesNothing()
    {
        openWizard();
        QTest::mouseClick(&m_bench->get<QRadioButton>(u"targetOther"_s), Qt::LeftButton);
        auto& file = m_bench->get<QLineEdit>(u"targetFile"_s);
        QTest::keyClicks(&file, m_bench->path(u"other.db"_s));
        goToEffect();
        write(u"stopCommand"_s, u"echo stop"_s);
        press(u"wizardBack"_s);
        press(u"wizardBack"_s);
        QCOMPARE(step(), 1);
        QCOMPARE(file.text(), m_bench->path(u"other.db"_s));
        goToEffect();
        QCOMPARE(m_bench->get<QLineEdit>(u"stopCommand"_s).text(), u"echo stop"_s);
    }

    void anotherFileLeavesTheDatabaseAsItIs()
    {
        openWizard();
        m_bench->files.newFile = m_bench->path(u"other.db"_s);
        press(u"chooseTarget"_s);
        goToEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"other.db is restored"_s), qPrintable(end()));
        QCOMPARE(rows(m_bench->path(u"other.db"_s)), kRowsThen);
        QCOMPARE(rows(m_database), kRowsNow);
    }

    void aTargetMustBeNamedInWhole()
    {
        openWizard();
        QTest::mouseClick(&m_bench->get<QRadioButton>(u"targetOther"_s), Qt::LeftButton);
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        QTest::keyClicks(&m_bench->get<QLineEdit>(u"targetFile"_s), u"other.db"_s);
        QVERIFY(button(u"wizardNext"_s).toolTip().contains(u"whole path"_s));
    }

    void aFileThatIsNotInTheListCanBeRestored()
    {
        const QString backup =
            m_bench->backupFiles().filter(u".db"_s).filter(QRegularExpression(u"\\.db$"_s)).front();
        const QString copy = m_bench->path(u"app-backup-20250929-143000.db"_s);
        QVERIFY(QFile::copy(backup, copy));
        openWizard();
        m_bench->files.answer = {copy};
        press(u"chooseBackupFile"_s);
        auto& table = m_bench->get<TableView>(u"choiceTable"_s);
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
        QCOMPARE(m_bench->message(u"chooseMessages"_s), QString());
        QCOMPARE(table.model()->rowCount(), 2);
        QCOMPARE(table.currentIndex().data(ui::restore::ChoiceModel::ArtifactRole).toString(),
                 QFileInfo(copy).canonicalFilePath());
        goToEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"app.db is restored"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen);
    }

    void aFileThatIsNoBackupIsSaidToBeNone()
    {
        openWizard();
        m_bench->files.answer = {m_bench->path(u"nothing.db"_s)};
        press(u"chooseBackupFile"_s);
        QTRY_VERIFY(!m_bench->message(u"chooseMessages"_s).isEmpty());
        QCOMPARE(m_bench->get<TableView>(u"choiceTable"_s).model()->rowCount(), 1);
    }

    void onlyVerifiedOnesAreShownOnDemand()
    {
        core::NoProgress unheard;
        QVERIFY(core::jobs::runBackup({.database = m_database, .verify = false},
                                      m_bench->engine.workshop, core::JobContext{{}, unheard}));
        openWizard();
        auto& table = m_bench->get<TableView>(u"choiceTable"_s);
        QCOMPARE(table.model()->rowCount(), 2);
        QTest::mouseClick(&m_bench->get<QCheckBox>(u"goodOnly"_s), Qt::LeftButton, {},
                          QPoint(8, m_bench->get<QCheckBox>(u"goodOnly"_s).height() / 2));
        QCOMPARE(table.model()->rowCount(), 1);
    }

    void whatCameOfItIsSaved()
    {
        openEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        m_bench->files.newFile = m_bench->path(u"report.json"_s);
        m_bench->get<QAction>(u"saveRestoreJson"_s).trigger();
        QTRY_VERIFY(QFile::exists(m_bench->files.newFile));
        QVERIFY(m_bench->files.suggested.startsWith(u"app-restore-"_s));
        QTRY_VERIFY(m_bench->message(u"resultMessages"_s).startsWith(u"The report is saved"_s));
        QFile file(m_bench->files.newFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json.value(u"end"_s).toString(), u"restored"_s);
        QCOMPARE(json.value(u"target"_s).toString(), m_database);
        m_bench->files.newFile = m_bench->path(u"report.html"_s);
        m_bench->get<QAction>(u"saveRestoreHtml"_s).trigger();
        QTRY_VERIFY(QFile::exists(m_bench->files.newFile));
    }

    void theEndLeadsToTheBackups()
    {
        m_bench->settings.setValue(u"window/page"_s, u"overview"_s);
        openEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        press(u"openBackups"_s);
        QTRY_COMPARE(step(), 0);
        QVERIFY(m_bench->isShown(u"backupsPage"_s));
    }
};

QTEST_MAIN(TestRestoreWizard)
#include "tst_restorewizard.moc"

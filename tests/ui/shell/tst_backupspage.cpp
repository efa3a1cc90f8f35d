#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::backups::BackupTable;

namespace {

/// Opens the window on a database with one proven backup.
void openWithOneBackup(WindowBench& bench)
{
    bench.openWindow({bench.makeDatabase(u"app.db"_s)});
    QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
    bench.get<QAction>(u"backUpNow"_s).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    QTRY_VERIFY(bench.isShown(u"searchField"_s));
}

QString artifactOf(const WindowBench& bench)
{
    return bench.backupFiles().filter(QRegularExpression(u"\\.db$"_s)).value(0);
}

/// Turns one bit in the middle of a file over.
void flipABit(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace

/// The list of backups and what can be done with them.
class TestBackupsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void verifiesWithTheKeyboardAlone()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        auto& window = bench.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto& table = bench.get<BackupTable>(u"backupTable"_s);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.message().startsWith(u"The backup of today"_s), 30'000);
        QVERIFY(bench.message().contains(u"is verified"_s));
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.jobs.rowCount(), 3); // the backup and two verifications
        QTRY_VERIFY(!bench.jobs.anyRunning());
    }

    void aDamagedBackupIsFoundAndSaid()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        flipABit(artifactOf(bench));
        QTest::mouseClick(&bench.get<QPushButton>(u"verifyButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                                  QStringList{u"Damaged"_s}, 30'000);
        QVERIFY(bench.message().contains(u"is damaged"_s));
        auto* details =
            bench.get<QWidget>(u"messages"_s).findChild<QPushButton*>(u"messageDetails"_s);
        QVERIFY(details->isVisible());
    }

    void pinsAndUnpins()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        auto& window = bench.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(bench.listColumn(BackupListModel::Label), QStringList{u"Pinned"_s});
        QTRY_COMPARE(bench.get<QPushButton>(u"detailsPin"_s).text(), u"Unpin"_s);
        QTest::mouseClick(&bench.get<QPushButton>(u"detailsPin"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.listColumn(BackupListModel::Label), QStringList{QString()});
    }

    void backsUpWithALabelAPinAndCompression()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(u"backUpWith"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"backupOptions"_s));
        QTest::keyClicks(&bench.get<QLineEdit>(u"optionLabel"_s), u"before v2"_s);
        QTest::keyClick(&bench.get<QCheckBox>(u"optionPin"_s), Qt::Key_Space);
        auto& compression = bench.get<QComboBox>(u"optionCompression"_s);
        compression.setCurrentIndex(compression.findData(u"zstd"_s));
        QTest::mouseClick(&bench.get<QPushButton>(u"optionStart"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Label),
                                  (QStringList{u"before v2"_s, QString()}), 30'000);
        QCOMPARE(bench.listColumn(BackupListModel::Verified),
                 (QStringList{u"Verified"_s, u"Verified"_s}));
        QCOMPARE(bench.backupFiles().filter(QRegularExpression(u"\\.db\\.zst$"_s)).size(), 1);
    }

    void copiesThePathOfTheSelectedBackup()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        bench.get<QAction>(u"copyPath"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), artifactOf(bench));
    }

    void f5ShowsWhatAnotherProgramDid()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        auto& window = bench.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const QString& file : bench.backupFiles())
            QVERIFY(QFile::remove(file));
        QTest::keyClick(&window, Qt::Key_F5);
        QTRY_VERIFY(bench.isShown(u"noBackups"_s));
        // What there will be can be seen already: the titles of the columns, and the axis.
        QVERIFY(bench.get<QTreeView>(u"backupTable"_s).header()->isVisible());
        QVERIFY(bench.isShown(u"timelineStrip"_s));
    }

    void whatIsDismissedStaysAway()
    {
        WindowBench bench;
        openWithOneBackup(bench);
        QTRY_VERIFY(!bench.message().isEmpty());
        auto* dismiss =
            bench.get<QWidget>(u"messages"_s).findChild<QAbstractButton*>(u"messageDismiss"_s);
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QCOMPARE(bench.message(), QString());
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(bench.message(), QString());
    }
};

QTEST_MAIN(TestBackupsPage)
#include "tst_backupspage.moc"

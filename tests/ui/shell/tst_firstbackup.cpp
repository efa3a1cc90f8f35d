#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE_EQ(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// From an empty start to the first proven backup, and what can go wrong on the way.
class TestFirstBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void startsWithThePageThatAsksForADatabase()
    {
        WindowBench bench;
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(!bench.isShown(u"firstBackupPanel"_s));
        QVERIFY(!bench.isShown(u"sidebar"_s));
        QVERIFY(!bench.get<QAction>(u"backUpNow"_s).isEnabled());
    }

    void aDroppedDatabaseIsBackedUpAndProven()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"it's #1 ü.db"_s);
        const QByteArray before = bytesOf(database);
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));

        QVERIFY(bench.drop({database}));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        auto& start = bench.get<QPushButton>(u"firstBackup"_s);
        QCOMPARE(start.text(), u"Back up it's #1 ü.db now"_s);
        QTest::mouseClick(&start, Qt::LeftButton);

        QTRY_VERIFY(bench.isShown(u"backupsPage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                                  QStringList{u"Verified"_s}, 30'000);
        QVERIFY(bench.message().startsWith(u"it's #1 ü.db is backed up and verified"_s));
        QCOMPARE(bench.backupFiles().size(), 2); // the copy and its manifest
        QCOMPARE(bytesOf(database), before);
    }

    void aDatabaseIsChosenWithTheKeyboardAlone()
    {
        WindowBench bench;
        bench.files.answer = {bench.makeDatabase(u"app.db"_s)};
        auto& window = bench.openWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));

        QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(bench.files.asked, 1);
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QTRY_COMPARE(window.focusWidget(), &bench.get<QPushButton>(u"firstBackup"_s));
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                                  QStringList{u"Verified"_s}, 30'000);
    }

    void theCommandLineMayNameTheDatabase()
    {
        WindowBench bench;
        bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
    }

    void severalDroppedFilesAreListedAndThenAllProtected()
    {
        WindowBench bench;
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(bench.drop({bench.makeDatabase(u"one.db"_s), bench.makeDatabase(u"two.db"_s)}));
        QVERIFY(bench.asker.last);
        QCOMPARE(bench.asker.last->accept, u"Protect 2 databases"_s);
        QVERIFY(bench.asker.last->explanation.contains(bench.path(u"two.db"_s)));
        QVERIFY(!QFile::exists(bench.engine.workshop.places.configFile)); // not before the answer
        bench.asker.accept();
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(bench.get<QPushButton>(u"firstBackup"_s).text(), u"Back up one.db now"_s);
        QVERIFY(bench.isShown(u"databaseSwitcher"_s));
        const QByteArray config = bytesOf(bench.engine.workshop.places.configFile);
        QVERIFY(config.contains("one.db") && config.contains("two.db"));
    }

    void whatCannotBeProtectedIsSaidInPlace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("text file") << u"text"_s << u"is not an SQLite database"_s;
        QTest::newRow("empty file") << u"empty"_s << u"0 bytes"_s;
        QTest::newRow("folder") << u"folder"_s << u"A folder or a device was given"_s;
        QTest::newRow("missing") << u"missing"_s << u"There is no file"_s;
        QTest::newRow("truncated") << u"truncated"_s << u"is cut off"_s;
    }

    void whatCannotBeProtectedIsSaidInPlace()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        WindowBench bench;
        const QString path = bench.path(u"thing.db"_s);
        if (kind == "text"_L1)
            writeFile(path, QByteArray(5000, 'x'));
        else if (kind == "empty"_L1)
            writeFile(path, {});
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(path));
        else if (kind == "truncated"_L1)
            writeFile(path, bytesOf(bench.makeDatabase(u"whole.db"_s, 2000, false)).left(8192));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));

        QVERIFY(bench.drop({path}));
        QTRY_VERIFY(bench.message(u"firstRunMessages"_s).contains(words));
        QVERIFY(!bench.isShown(u"firstBackupPanel"_s));
        QVERIFY(!bytesOf(bench.engine.workshop.places.configFile).contains("thing.db"));

        // The way on is open: a good file takes the message away.
        QVERIFY(bench.drop({bench.makeDatabase(u"good.db"_s)}));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(bench.message(u"firstRunMessages"_s), QString());
    }
};

QTEST_MAIN(TestFirstBackup)
#include "tst_firstbackup.moc"

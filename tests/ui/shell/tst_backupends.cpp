#include "core/jobs/shelf.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;

namespace {

constexpr int kLongest = 30'000;
constexpr qint64 kDisk = 2 << 20;
constexpr int kRowsBeyondTheDisk = 40'000; // about 4.5 MiB
constexpr qint64 kPage = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes until the drive takes no more.
void fill(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qint64 part : {qint64{64} << 10, qint64{1}}) {
        while (file.write(QByteArray(part, 'f')) == part) { }
    }
}

/// Overwrites pages in the middle of a database, as a failing drive does.
void damage(const QString& database)
{
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / kPage / 2 * kPage;
    QVERIFY(middle > 2 * kPage && file.seek(middle));
    QCOMPARE(file.write(QByteArray(2 * kPage, '\xa5')), 2 * kPage);
}

/// The page of backups, of a database that has none yet.
void open(WindowBench& bench, const QString& database)
{
    bench.openWindow({database});
    QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
    bench.openBackups();
    QTRY_VERIFY(bench.isShown(u"noBackups"_s) && bench.engine.reader.isIdle());
}

void backUpNow(WindowBench& bench)
{
    // The first one is offered where the list will be.
    const bool any = bench.isShown(u"backUpButton"_s);
    auto& button = bench.get<QPushButton>(any ? u"backUpButton"_s : u"firstBackUpButton"_s);
    QTRY_VERIFY(button.isVisible() && button.isEnabled());
    const int before = bench.jobs.rowCount();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(bench.jobs.rowCount() > before);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning() && bench.engine.reader.isIdle(), kLongest);
}

QStringList verdicts(const WindowBench& bench)
{
    return bench.listColumn(BackupListModel::Verified);
}

} // namespace

/// From the button "Back up now" to the message, where the drive or the database is bad indeed.
class TestBackupEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void aFullDestinationIsSaidAndTriedAgain_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("filled");
        QTest::newRow("the drive is too small for the backup") << kRowsBeyondTheDisk << false;
        QTest::newRow("not a byte is left on the drive") << 200 << true;
    }
    void aFullDestinationIsSaidAndTriedAgain()
    {
        QFETCH(const int, rows);
        QFETCH(const bool, filled);
        const testsupport::SmallDisk disk(kDisk);
        if (filled && !disk.isMounted())
            QSKIP("Only a mounted disk can be filled.");
        const QString film = disk.path() + u"/film"_s;
        if (filled)
            fill(film);
        WindowBench bench;
        bench.configure("[defaults]\nbackups_folder = \"" + disk.path().toUtf8() + "\"\n");
        const QString database = bench.makeDatabase(u"app.db"_s, rows);
        const QByteArray before = bytesOf(database);
        open(bench, database);

        backUpNow(bench);
        const QString message = bench.message();
        QVERIFY2(message.contains(u"not enough free space"_s), qPrintable(message));
        QVERIFY2(message.contains(disk.path()), qPrintable(message));
        QVERIFY2(message.contains(u"Nothing half-made was left"_s), qPrintable(message));
        QVERIFY2(message.contains(u"Free some space on that drive"_s), qPrintable(message));
        QCOMPARE(verdicts(bench), QStringList());
        QCOMPARE(QDir(disk.path()).entryList({u"*.db"_s}, QDir::Files), QStringList());
        QCOMPARE(bytesOf(database), before);
        if (!filled)
            return;

        // Once there is room, the button in the message leads on.
        QVERIFY(QFile::remove(film));
        auto* again = bench.get<QWidget>(u"messages"_s).findChild<QPushButton*>(u"tryAgain"_s);
        QVERIFY(again != nullptr);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(verdicts(bench), QStringList{u"Verified"_s}, kLongest);
        QVERIFY(bench.message().startsWith(u"app.db is backed up and verified"_s));
    }

    void aDamagedDatabaseIsKeptAndTheLastGoodBackupStaysTheGoodOne()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 2000, false);
        open(bench, database);
        backUpNow(bench);
        QCOMPARE(verdicts(bench), QStringList{u"Verified"_s});
        const auto latestGood = [&] {
            const auto found =
                core::jobs::resolveBackup(u"latest-good"_s, database, bench.engine.workshop);
            return found ? found->artifactPath : QString();
        };
        const QString good = latestGood();
        const QByteArray goodBytes = bytesOf(good);
        QVERIFY(!goodBytes.isEmpty());

        damage(database);
        const QByteArray damaged = bytesOf(database);
        backUpNow(bench);
        const QString message = bench.message();
        QVERIFY2(message.startsWith(u"app.db is damaged"_s), qPrintable(message));
        QVERIFY2(message.contains(u"It was kept and marked"_s), qPrintable(message));
        QVERIFY2(message.contains(u"the last good backup stays the one to rely on"_s),
                 qPrintable(message));
        QCOMPARE(bytesOf(database), damaged);

        QCOMPARE(verdicts(bench), (QStringList{u"Damaged"_s, u"Verified"_s}));
        QCOMPARE(latestGood(), good);
        QCOMPARE(bytesOf(good), goodBytes);
        QTRY_VERIFY(saysTheDatabaseIsDamaged(bench));
    }

private:
    /// Among the checks of the selected backup, which is the new one.
    [[nodiscard]] static bool saysTheDatabaseIsDamaged(const WindowBench& bench)
    {
        const auto lines = bench.get<QWidget>(u"checks"_s).findChildren<QLabel*>();
        return std::ranges::any_of(lines, [](const QLabel* line) {
            return line->text().startsWith(u"The database itself was damaged"_s);
        });
    }
};

QTEST_MAIN(TestBackupEnds)
#include "tst_backupends.moc"

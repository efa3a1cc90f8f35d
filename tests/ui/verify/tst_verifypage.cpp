#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/pagemap/pagemapview.h"
#include "ui/theme/status.h"
#include "ui/theme/themechoice.h"
#include "ui/verify/checkcard.h"
#include "ui/verify/findingrow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::verify::CheckCard;
using ui::verify::FindingRow;

namespace {

/// Backs the shown database up and waits for the proof.
void backUp(const WindowBench& bench, int backups)
{
    bench.get<QAction>(u"backUpNow"_s).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(int(bench.listColumn(BackupListModel::Verified).size()), backups,
                              30'000);
    QTRY_VERIFY(!bench.jobs.anyRunning() && bench.engine.reader.isIdle());
}

void openWithBackups(WindowBench& bench, int backups)
{
    bench.openWindow({bench.makeDatabase(u"app.db"_s)});
    QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
    for (int i = 1; i <= backups; ++i)
        backUp(bench, i);
}

void goToReport(const WindowBench& bench)
{
    bench.get<QAction>(u"goTo:verify"_s).trigger();
    QTRY_VERIFY(bench.isShown(u"verifyPage"_s));
    QTRY_VERIFY(bench.engine.reader.isIdle());
}

/// Turns one bit of a page of rows over, of the backup that is shown.
void damage(const WindowBench& bench)
{
    const QVariant shown = bench.get<QComboBox>(u"reportSubject"_s).currentData(Qt::UserRole);
    QFile file(shown.toString());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = file.size() / 2 + 2000;
    QVERIFY(file.seek(place));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(place) && file.putChar(static_cast<char>(byte ^ 4)));
}

void checkAgain(const WindowBench& bench)
{
    bench.get<QPushButton>(u"checkAgainButton"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning() && bench.engine.reader.isIdle(), 30'000);
}

QString banner(const WindowBench& bench)
{
    return bench.message(u"reportBanner"_s);
}

QList<FindingRow*> findings(const WindowBench& bench)
{
    return bench.window().findChildren<FindingRow*>();
}

} // namespace

/// What the page of proofs shows of real backups, and what can be done there.
class TestVerifyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void aGoodBackupIsSaidToBeGood()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        QTRY_VERIFY(banner(bench).startsWith(u"This backup is good"_s));
        QVERIFY(bench.summary(u"verifyPage"_s).startsWith(u"Backup of app.db, "_s));
        for (int i = 0; i < 4; ++i)
            QVERIFY(bench.get<CheckCard>(u"checkCard%1"_s.arg(i)).facts().status
                    == ui::theme::Status::Verified);
        QVERIFY(bench.isShown(u"pageMap"_s));
        QVERIFY(bench.isShown(u"reportTables"_s));
        QVERIFY(!bench.isShown(u"bannerAction"_s));
    }

    void damageIsFoundSaidAndShownOnTheMap()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        damage(bench);
        checkAgain(bench);
        QTRY_VERIFY(banner(bench).startsWith(u"Do not restore this backup as it is"_s));
        QVERIFY(banner(bench).contains(u"No other backup is proven good."_s));
        QCOMPARE(bench.get<QPushButton>(u"bannerAction"_s).text(), u"Back up now"_s);
        QVERIFY(bench.get<CheckCard>(u"checkCard0"_s).facts().status == ui::theme::Status::Damaged);
        QVERIFY(!findings(bench).isEmpty());
        FindingRow& first = *findings(bench).first();
        QVERIFY(!first.pages().empty());
        QTest::mouseClick(&first, Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(first.isSelected());
        auto& map = bench.get<ui::pagemap::PageMapView>(u"pageMap"_s);
        QVERIFY(map.selected() == first.pages().front());
    }

    void theNewestGoodBackupIsAClickAway()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        goToReport(bench);
        damage(bench);
        checkAgain(bench);
        QTRY_VERIFY(bench.isShown(u"bannerAction"_s));
        QTRY_VERIFY(banner(bench).contains(u"The newest good backup is of today"_s));
        bench.get<QPushButton>(u"bannerAction"_s).click();
        QTRY_VERIFY(bench.isShown(u"backupsPage"_s));
        const auto selected = bench.get<ui::backups::BackupTable>(u"backupTable"_s).selected();
        QCOMPARE(int(selected.size()), 1);
        QVERIFY(selected.front().verdict() == core::vault::Verdict::Ok);
    }

    void whatAFindingAdvisesIsAButtonBesideIt()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        damage(bench);
        checkAgain(bench);
        QTRY_VERIFY(!findings(bench).isEmpty());
        auto* step = findings(bench).first()->findChild<QPushButton*>(u"findingStep"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Back up now"_s);
        QVERIFY(step->accessibleName().startsWith(u"Back up now: Error: "_s));
        QTest::mouseClick(step, Qt::LeftButton);
        QTRY_COMPARE(int(bench.listColumn(BackupListModel::Verified).size()), 2);
        QTRY_VERIFY(!bench.jobs.anyRunning() && bench.engine.reader.isIdle());
    }

    void fromAFindingAPersonGoesToTheGoodBackup()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        goToReport(bench);
        damage(bench);
        checkAgain(bench);
        QTRY_VERIFY(!findings(bench).isEmpty());
        auto* step = findings(bench).first()->findChild<QPushButton*>(u"findingStep"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Show backup"_s);
        step->setFocus(Qt::TabFocusReason);
        QTest::keyClick(step, Qt::Key_Space);
        QTRY_VERIFY(bench.isShown(u"backupsPage"_s));
        const auto selected = bench.get<ui::backups::BackupTable>(u"backupTable"_s).selected();
        QCOMPARE(int(selected.size()), 1);
        QVERIFY(selected.front().verdict() == core::vault::Verdict::Ok);
    }

    void theTitlesOfAllPanelsAreAsFarIn()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        QTRY_VERIFY(bench.isShown(u"pageMap"_s));
        for (const QString& name : {u"mapPanel"_s, u"findingsPanel"_s, u"contentsPanel"_s}) {
            const auto& panel = bench.get<QWidget>(name);
            const auto labels = panel.findChildren<QLabel*>();
            const auto title = std::ranges::find(labels, panel.accessibleName(), &QLabel::text);
            QVERIFY(title != labels.end());
            QTRY_COMPARE((*title)->mapTo(&panel, QPoint()).x(), 14);
        }
    }

    /// The list knows that its size is wrong, before any check.
    void aBackupThatWasCutOffIsNowhereSaidToBeChecked()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        const auto newest = bench.get<QComboBox>(u"reportSubject"_s).itemData(0, Qt::UserRole);
        QVERIFY(QFile::resize(newest.toString(), 8192));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        goToReport(bench);
        QTRY_VERIFY(banner(bench).startsWith(u"Do not restore this backup as it is"_s));
        QVERIFY(banner(bench).contains(u"The file has not the size that it had"_s));
        QVERIFY(!banner(bench).contains(u"1970"_s));
        QCOMPARE(bench.get<QLabel>(u"findingsNote"_s).text(), u"A check says what is missing."_s);
        const auto* tables = bench.get<QAbstractItemView>(u"reportTables"_s).model();
        const auto good = tables->match(tables->index(0, 3), Qt::DisplayRole, u"Checked"_s, -1);
        QCOMPARE(int(good.size()), 0);
    }

    void whatWasFoundWithoutAManifestStays()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        const QString file =
            bench.get<QComboBox>(u"reportSubject"_s).itemData(0, Qt::UserRole).toString();
        QVERIFY(QFile::remove(QFileInfo(file).path() + u'/' + QFileInfo(file).completeBaseName()
                              + u".manifest.json"_s));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        goToReport(bench);
        auto& subjects = bench.get<QComboBox>(u"reportSubject"_s);
        subjects.setCurrentIndex(subjects.findData(file, Qt::UserRole));
        Q_EMIT subjects.activated(subjects.currentIndex());
        QTRY_VERIFY(banner(bench).startsWith(u"This backup is not checked"_s));
        checkAgain(bench);
        QTRY_VERIFY(banner(bench).startsWith(u"This backup is good"_s));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QVERIFY(banner(bench).startsWith(u"This backup is good"_s));
    }

    void theListOfBackupsLeadsToTheReportOfTheSelectedOne()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        bench.get<QAction>(u"goTo:backups"_s).trigger();
        auto& table = bench.get<ui::backups::BackupTable>(u"backupTable"_s);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        const QString wanted = table.selected().front().artifactPath;
        bench.get<QPushButton>(u"detailsReport"_s).click();
        QTRY_VERIFY(bench.isShown(u"verifyPage"_s));
        auto& subjects = bench.get<QComboBox>(u"reportSubject"_s);
        QCOMPARE(subjects.currentData(Qt::UserRole).toString(), wanted);
        QTRY_VERIFY(banner(bench).startsWith(u"This backup is good"_s));
    }

    void theDatabaseItselfIsChecked()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        auto& subjects = bench.get<QComboBox>(u"reportSubject"_s);
        subjects.setFocus();
        QTest::keyClick(&subjects, Qt::Key_End);
        QTRY_VERIFY(bench.isShown(u"databaseNotChecked"_s));
        bench.get<QPushButton>(u"checkNowButton"_s).click();
        QTRY_VERIFY_WITH_TIMEOUT(banner(bench).startsWith(u"This database is good"_s), 30'000);
        QVERIFY(!bench.isShown(u"databaseNotChecked"_s));
    }

    void aDriveThatIsGoneKeepsTheLastProofAndItsAge()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        QTRY_VERIFY(banner(bench).startsWith(u"This backup is good"_s));
        const QString vault = bench.engine.workshop.places.backups;
        QVERIFY(QFile::rename(vault, vault + u"-away"_s));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(banner(bench).startsWith(u"This backup cannot be reached now"_s));
        QVERIFY(banner(bench).contains(u"It was good when it was checked today"_s));
        QVERIFY(bench.get<CheckCard>(u"checkCard0"_s).facts().status
                == ui::theme::Status::NotChecked);
        checkAgain(bench);
        QTRY_VERIFY(!bench.message(u"verifyMessages"_s).isEmpty());
        QVERIFY(banner(bench).contains(u"It was good"_s));
    }

    void aReportIsSaved()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        QTRY_VERIFY(bench.get<QAction>(u"saveJson"_s).isEnabled());
        bench.get<QAction>(u"saveJson"_s).trigger(); // the user gives up
        QVERIFY(bench.files.suggested.startsWith(u"app-integrity-"_s));
        QVERIFY(bench.message(u"verifyMessages"_s).isEmpty());
        bench.files.newFile = bench.path(u"report.json"_s);
        bench.get<QAction>(u"saveJson"_s).trigger();
        QTRY_VERIFY(bench.message(u"verifyMessages"_s).startsWith(u"The report is saved"_s));
        QVERIFY(bench.isShown(u"revealReport"_s));
        QFile saved(bench.files.newFile);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto root = QJsonDocument::fromJson(saved.readAll()).object();
        QCOMPARE(root.value(u"database"_s).toString(), u"app.db"_s);
    }

    void aJobThatGoesOnLeavesTheButtonsOfAMessageAlone()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        QTRY_VERIFY(bench.get<QAction>(u"saveJson"_s).isEnabled());
        bench.files.newFile = bench.path(u"report.json"_s);
        bench.get<QAction>(u"saveJson"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"revealReport"_s));
        const QPointer<QPushButton> reveal(&bench.get<QPushButton>(u"revealReport"_s));
        const ui::jobs::JobId id(1000);
        const QString database = bench.jobs.rows().front().info.database;
        bench.jobs.add(id, {.kind = ui::jobs::JobKind::Verify, .database = database, .count = 9});
        bench.jobs.setProgress(id, {.phase = core::Phase::Checking, .done = 1, .total = 9});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!reveal.isNull() && reveal->isVisible());
        bench.jobs.setOutcome(id, core::Error{.code = core::ErrorCode::Cancelled});
    }

    void aReportThatCannotBeSavedSaysWhy()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        QTRY_VERIFY(bench.get<QAction>(u"saveHtml"_s).isEnabled());
        bench.files.newFile = bench.path(u"no/such/folder/report.html"_s);
        bench.get<QAction>(u"saveHtml"_s).trigger();
        QTRY_VERIFY(!bench.message(u"verifyMessages"_s).isEmpty());
        QVERIFY(!bench.isShown(u"revealReport"_s));
    }

    void theZoomAndTheWidthAreRemembered()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        goToReport(bench);
        bench.get<QPushButton>(u"mapSinglePages"_s).click();
        bench.settings.setValue(u"verify/sideWidth"_s, 333);
        bench.closeWindow();
        bench.settings.setValue(u"window/page"_s, u"verify"_s);
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"pageMap"_s));
        QVERIFY(bench.get<QPushButton>(u"mapSinglePages"_s).isChecked());
        QTRY_COMPARE(bench.get<QSplitter>(u"reportSplit"_s).sizes().last(), 333);
    }
};

QTEST_MAIN(TestVerifyPage)
#include "tst_verifypage.moc"

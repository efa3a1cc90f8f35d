#include "core/vault/vault.h"
#include "tests/support/otheruser.h"
#include "tests/ui/shell/manybackups.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/theme/themechoice.h"
#include "ui/timelines/timelinestrip.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::backups::BackupTable;
using ui::timelines::TimelineStrip;

namespace {

constexpr int kBackups = 6;

core::UtcTime fixedNow()
{
    return core::UtcTime(1'759'154'400'000ms); // 2025-09-29 14:00 UTC
}

/// Root may write everywhere: meanwhile this is somebody who may write all of the bench but one
/// folder.
class AsNobody
{
public:
    AsNobody(const QString& bench, const QString& readOnly)
    {
        allow(bench, 0777);
        QDirIterator all(bench, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            allow(all.next(), 0777);
        allow(readOnly, 0555);
        if (m_user == 0 && ::seteuid(testsupport::kNobody) != 0)
            qFatal("The user cannot be changed.");
    }
    ~AsNobody()
    {
        if (::seteuid(m_user) != 0)
            qFatal("The user cannot be changed back.");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    static void allow(const QString& path, mode_t mode)
    {
        if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
            qFatal("%s cannot be opened to all.", qPrintable(path));
    }

    uid_t m_user = ::geteuid();
};

} // namespace

/// What is done to backups from the list: found, selected, labelled, deleted. Six of them, an hour
/// apart, the newest at 13:00.
class TestBackupCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        m_bench = std::make_unique<WindowBench>(&fixedNow);
        m_database = m_bench->makeDatabase(u"app.db"_s);
        testsupport::makeManyBackups(m_bench->engine.workshop, m_database, kBackups,
                                     fixedNow() - 1h);
        m_bench->openBackups({m_database});
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
        QTRY_COMPARE(times().size(), kBackups);
        settle();
    }

    void ctrlFFindsAndEscClears()
    {
        auto& search = m_bench->get<QLineEdit>(u"searchField"_s);
        QTest::keyClick(&m_bench->window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_bench->window().focusWidget(), &search);
        QTest::keyClicks(&search, u"today 11"_s);
        QCOMPARE(times(), QStringList{u"11:00"_s});
        QCOMPARE(summary(), u"1 of 6 backups of app.db are shown."_s);
        QTest::keyClick(&search, Qt::Key_Down); // on in the list, where it is selected already
        QCOMPARE(m_bench->window().focusWidget(), &table());
        QCOMPARE(title(), u"Today 11:00"_s);
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(times().size(), kBackups);
        QVERIFY(summary().startsWith(u"6 backups of app.db, "_s));
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(m_bench->window().focusWidget(), &table());
    }

    void aSearchWithoutAResultSaysSoAndOffersTheWayBack()
    {
        auto& search = m_bench->get<QLineEdit>(u"searchField"_s);
        search.setFocus();
        QTest::keyClicks(&search, u"11:00"_s);
        m_bench->get<QComboBox>(u"verdictFilter"_s).setCurrentText(u"Damaged"_s);
        QVERIFY(m_bench->isShown(u"noMatch"_s));
        QCOMPARE(summary(), u"None of 6 backups of app.db is shown."_s);
        QVERIFY(!m_bench->get<QAction>(u"deleteBackups"_s).isEnabled());
        QTest::mouseClick(&m_bench->get<QPushButton>(u"clearFiltersButton"_s), Qt::LeftButton);
        QCOMPARE(times().size(), kBackups);
        QCOMPARE(search.text(), QString());
    }

    void listStripAndDetailsAreInStep()
    {
        auto& strip = m_bench->get<TimelineStrip>(u"timelineStrip"_s);
        clickTimes({u"10:00"_s});
        QCOMPARE(title(), u"Today 10:00"_s);
        QCOMPARE(strip.selected(), table().selected().front().id);
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Right); // from backup to backup
        QCOMPARE(title(), u"Today 11:00"_s);
        QCOMPARE(table().selected().front().id, strip.selected());
        QCOMPARE(m_bench->get<QLabel>(u"comparedWith"_s).text(), u"change since today 10:00"_s);
        m_bench->get<QComboBox>(u"pinnedFilter"_s).setCurrentText(u"Pinned"_s);
        QCOMPARE(strip.itemCount(), 0); // what the list does not show, the strip does not
    }

    void severalAreCountedAndPinnedTogether()
    {
        clickTimes({u"13:00"_s, u"11:00"_s, u"09:00"_s});
        QCOMPARE(title(), u"3 backups selected"_s);
        QVERIFY(m_bench->get<QLabel>(u"detailsCaption"_s).text().startsWith(u"144.6 MiB in all"_s));
        QVERIFY(!m_bench->isShown(u"noteField"_s));
        QTest::keyClick(&m_bench->window(), Qt::Key_P, Qt::ControlModifier);
        m_bench->get<QComboBox>(u"pinnedFilter"_s).setCurrentText(u"Pinned"_s);
        QTRY_COMPARE(times(), (QStringList{u"13:00"_s, u"11:00"_s, u"09:00"_s}));
        QCOMPARE(table().selected().size(), 3U);
        QTest::mouseClick(&m_bench->get<QPushButton>(u"detailsPin"_s), Qt::LeftButton);
        QTRY_VERIFY(m_bench->isShown(u"noMatch"_s));
    }

    void severalAreVerifiedTogether()
    {
        clickTimes({u"13:00"_s, u"12:00"_s});
        QTest::keyClick(&m_bench->window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->jobs.anyRunning(), 30'000);
        // They are no databases at all.
        QVERIFY(m_bench->message().startsWith(u"2 backups checked: 2 damaged"_s));
        QTRY_COMPARE(m_bench->listColumn(BackupListModel::Verified).mid(0, 2),
                     (QStringList{u"Damaged"_s, u"Damaged"_s}));
    }

    void theDeleteKeyAsksAndDeletes()
    {
        clickTimes({u"13:00"_s, u"12:00"_s});
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(m_bench->asker.last);
        QCOMPARE(m_bench->asker.last->accept, u"Delete 2 backups"_s);
        QVERIFY2(m_bench->asker.last->explanation.startsWith(u"4 stay, 3 of them verified."_s),
                 qPrintable(m_bench->asker.last->explanation));
        QCOMPARE(files(), kBackups); // nothing goes before the answer
        m_bench->asker.accept();
        QTRY_COMPARE(times(), (QStringList{u"11:00"_s, u"10:00"_s, u"09:00"_s, u"08:00"_s}));
        QCOMPARE(files(), 4);
        QVERIFY(m_bench->message().startsWith(u"2 backups are deleted"_s));
        QCOMPARE(title(), u"Today 11:00"_s); // the newest of those that are left
    }

    void theKeyBelongsToTheList()
    {
        auto& note = m_bench->get<QLineEdit>(u"noteField"_s);
        note.setFocus();
        QTest::keyClick(&note, Qt::Key_Delete);
        m_bench->get<QPushButton>(u"detailsPin"_s).setFocus();
        QTest::keyClick(&m_bench->window(), Qt::Key_Delete);
        QVERIFY(!m_bench->asker.last);
    }

    void theContextMenuHasTheCommands()
    {
        clickTimes({u"13:00"_s});
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(40, 40),
                                table().mapToGlobal(QPoint(40, 40)));
        QCoreApplication::sendEvent(&table(), &byKey);
        auto& menu = m_bench->get<QMenu>(u"backupMenu"_s);
        QTRY_VERIFY(menu.isVisible());
        for (const QString& name :
             {u"verify"_s, u"pin"_s, u"showInFolder"_s, u"copyPath"_s, u"deleteBackups"_s})
            QVERIFY2(menu.actions().contains(&m_bench->get<QAction>(name)), qPrintable(name));
        menu.close();
    }

    void whatIsPinnedStays()
    {
        clickTimes({u"13:00"_s});
        m_bench->get<QAction>(u"pin"_s).trigger();
        auto& remove = m_bench->get<QAction>(u"deleteBackups"_s);
        QTRY_VERIFY(!remove.isEnabled());
        QCOMPARE(remove.toolTip(), u"What is pinned is kept. Unpin it first."_s);
        clickTimes({u"13:00"_s, u"12:00"_s});
        remove.trigger();
        QCOMPARE(m_bench->asker.last->accept, u"Delete this backup"_s);
        m_bench->asker.accept();
        QTRY_COMPARE(files(), kBackups - 1);
        QTRY_COMPARE(times().first(), u"13:00"_s);
    }

    void oneThatWentMeanwhileIsSaid()
    {
        clickTimes({u"13:00"_s, u"12:00"_s});
        m_bench->get<QAction>(u"deleteBackups"_s).trigger();
        QVERIFY(QFile::remove(table().selected().front().artifactPath));
        m_bench->asker.accept();
        QTRY_VERIFY(m_bench->message().startsWith(u"1 of 2 backups are deleted"_s));
        QTRY_COMPARE(times().size(), kBackups - 2);
    }

    void aPinSetMeanwhileIsHeeded()
    {
        clickTimes({u"13:00"_s});
        m_bench->get<QAction>(u"deleteBackups"_s).trigger();
        testsupport::pinBackup(m_bench->engine.workshop, table().selected().front());
        m_bench->asker.accept();
        QTRY_VERIFY(m_bench->message().contains(u"is pinned"_s));
        QCOMPARE(files(), kBackups);
    }

    /// As in a vault that cannot be written, but also for root.
    void aFolderThatCannotBeChangedKeepsItsBackups()
    {
        clickTimes({u"13:00"_s});
        QVERIFY(QDir(table().selected().front().folder).mkdir(u".lock"_s));
        m_bench->get<QAction>(u"deleteBackups"_s).trigger();
        m_bench->asker.accept();
        QTRY_VERIFY(!m_bench->message().isEmpty());
        QVERIFY(!m_bench->message().contains(u"deleted"_s));
        QCOMPARE(files(), kBackups);
        QTRY_COMPARE(times().size(), kBackups);
    }

    void aPinThatCannotBeWrittenBesideItsBackupSaysWhereItIs()
    {
        clickTimes({u"13:00"_s});
        const QString folder = table().selected().front().folder;
        const AsNobody nobody(QFileInfo(m_bench->path(u"home"_s)).path(), folder);
        m_bench->get<QAction>(u"pin"_s).trigger();
        QTRY_VERIFY(m_bench->message().contains(u"kept in your catalogue"_s));
        QTRY_COMPARE(m_bench->get<QAction>(u"pin"_s).text(), u"Un&pin"_s);
        QVERIFY(!core::vault::backupAt(table().selected().front().artifactPath)->manifest->pinned);
    }

    void aNoteIsKeptInTheManifest()
    {
        clickTimes({u"12:00"_s});
        auto& note = m_bench->get<QLineEdit>(u"noteField"_s);
        note.setFocus();
        QTest::keyClicks(&note, u"before v2"_s);
        const QString path = table().selected().front().artifactPath;
        clickTimes({u"13:00"_s}); // going elsewhere keeps it
        QTRY_COMPARE(m_bench->listColumn(BackupListModel::Label).value(1), u"before v2"_s);
        QCOMPARE(core::vault::backupAt(path)->manifest->label, u"before v2"_s);
        QCOMPARE(title(), u"Today 13:00"_s);
        QCOMPARE(note.text(), QString());
    }

    void theListStaysWhereTheDriveIsGone()
    {
        const QString vault = m_bench->engine.workshop.places.backups;
        QVERIFY(QFile::rename(vault, vault + u"-away"_s));
        QTest::keyClick(&m_bench->window(), Qt::Key_F5);
        QTRY_VERIFY(m_bench->message().startsWith(u"The backups of app.db cannot be read now"_s));
        QCOMPARE(summary(), u"6 backups of app.db, as of today 14:00."_s);
        QCOMPARE(times().size(), kBackups);
        QVERIFY(QFile::rename(vault + u"-away"_s, vault));
        QTest::keyClick(&m_bench->window(), Qt::Key_F5);
        QTRY_COMPARE(m_bench->message(), QString());
        QVERIFY(!summary().contains(u"as of"_s));
    }

    void theCatalogueAnswersWhereTheDriveIsGoneAtTheStart()
    {
        m_bench->closeWindow();
        const QString vault = m_bench->engine.workshop.places.backups;
        QVERIFY(QFile::rename(vault, vault + u"-away"_s));
        m_bench->openBackups();
        QTRY_COMPARE(times().size(), kBackups);
        QTRY_COMPARE(summary(), u"6 backups of app.db, as of today 14:00."_s);
    }

private:
    [[nodiscard]] BackupTable& table() const { return m_bench->get<BackupTable>(u"backupTable"_s); }
    [[nodiscard]] QStringList times() const { return m_bench->listColumn(BackupListModel::When); }
    [[nodiscard]] QString summary() const { return m_bench->summary(u"backupsPage"_s); }
    [[nodiscard]] QString title() const { return m_bench->get<QLabel>(u"detailsTitle"_s).text(); }
    [[nodiscard]] int files() const
    {
        return int(m_bench->backupFiles().filter(QRegularExpression(u"\\.db$"_s)).size());
    }
    void settle() const { QTRY_VERIFY(m_bench->engine.reader.isIdle()); }

    void clickTimes(const QStringList& wanted) const
    {
        const auto* model = table().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!wanted.contains(index.data().toString()))
                continue;
            const bool first = index.data().toString() == wanted.first();
            QTest::mouseClick(table().viewport(), Qt::LeftButton,
                              first ? Qt::NoModifier : Qt::ControlModifier,
                              table().visualRect(index).center());
        }
    }

    std::unique_ptr<WindowBench> m_bench;
    QString m_database;
};

QTEST_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"

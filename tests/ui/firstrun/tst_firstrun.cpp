#include "core/config/config.h"
#include "tests/support/processes.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/firstrun/candidatemodel.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::firstrun::CandidateModel;
using ui::widgets::TableView;

namespace {

/// Counts what a person does: keys, presses of the mouse, drops. Each reaches a window once, before
/// it is given to widgets.
class InputCounter final : public QObject
{
public:
    InputCounter() { qApp->installEventFilter(this); }
    int inputs = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto type = event->type();
        if (watched->isWindowType()
            && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress
                || type == QEvent::Drop))
            ++inputs;
        return false;
    }
};

} // namespace

/// What the page of the first run finds, shows and does.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        m_bench = std::make_unique<WindowBench>();
        m_bench->places = {.home = m_bench->path(u"root"_s),
                           .places = {{m_bench->path(u"root"_s), 3}},
                           .mountTable = m_bench->path(u"no mounts"_s)};
    }

    void oneInputLeadsToTheFirstProvenBackup();
    void nothingIsProtectedBeforeItIsAskedFor();
    void theKeyboardChoosesAnother();
    void theMouseChoosesAnother();
    void saysWhoHoldsADatabase();
    void theFolderForBackupsCanBeChanged();
    void theFolderOfADroppedDatabaseIsChangedAtOnce();
    void aFolderThatCannotBeUsedIsSaid();
    void nothingJumpsWhenSomethingIsSaid();
    void looksAgain();
    void anAddedFolderIsRemembered();
    void anAddedFolderThatCannotBeLookedIntoIsSaid();
    void whatIsDroppedStandsFirst();
    void aDatabaseThatIsGoneIsSaid();
    void afterAnErrorItCanBeStartedAgain();
    void nothingFoundIsOneSentence();
    void aForgottenDatabaseIsFoundAgain();
    void tabWalksThePageInTheOrderOfReading();
    void theTableHasWordsForEverything();

private:
    QString make(const QString& name, int rows = 200) const
    {
        QDir().mkpath(QFileInfo(m_bench->path(name)).path());
        return m_bench->makeDatabase(name, rows);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const auto* model = m_bench->get<TableView>(u"foundTable"_s).model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QPushButton& button() const
    {
        return m_bench->get<QPushButton>(u"firstBackup"_s);
    }
    [[nodiscard]] QString selected() const
    {
        return m_bench->get<TableView>(u"foundTable"_s)
            .currentIndex()
            .siblingAtColumn(0)
            .data()
            .toString();
    }
    /// All words of the panel on the right that are shown.
    [[nodiscard]] QString panelWords() const
    {
        QStringList words;
        for (const auto* label :
             m_bench->get<QWidget>(u"firstBackupFrame"_s).findChildren<QLabel*>()) {
            if (label->isVisible())
                words << QString(label->text()).remove(QChar(0x200B));
        }
        return words.join(u'\n');
    }
    [[nodiscard]] core::Result<core::config::Config> config() const
    {
        return core::config::loadConfig(m_bench->engine.workshop.places.configFile);
    }
    void openAndWait()
    {
        auto& window = m_bench->openWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(button().isEnabled());
    }

    void openAndWaitForNothing()
    {
        auto& window = m_bench->openWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto& sentence = m_bench->get<QLabel>(u"foundSentence"_s);
        QTRY_VERIFY(sentence.text().startsWith(u"No unprotected"_s));
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestFirstRun::oneInputLeadsToTheFirstProvenBackup()
{
    const QString usual = make(u"root/.dispatch/data/workspace.db"_s);
    make(u"root/newer.db"_s);
    InputCounter counter;
    auto& window = m_bench->openWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.focusWidget(), &button());
    QCOMPARE(button().text(), u"Back up workspace.db now"_s);

    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(m_bench->isShown(u"backupsPage"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    QCOMPARE(counter.inputs, 1);
    QVERIFY(m_bench->message().startsWith(u"workspace.db is backed up and verified"_s));
    QCOMPARE(config()->databases.size(), 1u);
    QCOMPARE(config()->databases[0].path, usual);
}

void TestFirstRun::nothingIsProtectedBeforeItIsAskedFor()
{
    make(u"root/a.db"_s);
    openAndWait();
    QVERIFY(!QFile::exists(m_bench->engine.workshop.places.configFile));
    QVERIFY(!QFile::exists(m_bench->engine.workshop.places.backups));
    QVERIFY(!m_bench->isShown(u"sidebar"_s));
}

void TestFirstRun::theKeyboardChoosesAnother()
{
    make(u"root/.dispatch/data/workspace.db"_s);
    make(u"root/shop.db"_s);
    openAndWait();
    auto& table = m_bench->get<TableView>(u"foundTable"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_COMPARE(button().text(), u"Back up shop.db now"_s);
    QVERIFY(table.hasFocus()); // the button does not take it away from who walks
    QTRY_VERIFY(button().isEnabled());
    QTest::keyClick(&table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    QCOMPARE(config()->databases[0].name, u"shop.db"_s);
}

void TestFirstRun::theMouseChoosesAnother()
{
    make(u"root/.dispatch/data/workspace.db"_s);
    make(u"root/shop.db"_s);
    openAndWait();
    auto& table = m_bench->get<TableView>(u"foundTable"_s);
    const QPoint second = table.visualRect(table.model()->index(1, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, second);
    QTRY_VERIFY(button().text().contains(u"shop.db"_s) && button().isEnabled());
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, second);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
}

void TestFirstRun::saysWhoHoldsADatabase()
{
    const QString held = make(u"root/held.db"_s);
    make(u"root/free.db"_s);
    testsupport::HelperProcess holder(testsupport::holderProgram(), {u"file"_s, held});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    openAndWait();
    QCOMPARE(names(), (QStringList{u"held.db"_s, u"free.db"_s}));
    const auto* model = m_bench->get<TableView>(u"foundTable"_s).model();
    const QString pid = QString::number(holder.pid());
    QCOMPARE(model->index(0, CandidateModel::InUse).data().toString(),
             u"testholder (pid %1)"_s.arg(pid));
    QCOMPARE(model->index(1, CandidateModel::InUse).data().toString(), u"–"_s);
    QVERIFY(panelWords().contains(u"Open in testholder (pid %1, user "_s.arg(pid)));
    QVERIFY(panelWords().contains(u"WAL mode"_s));
}

void TestFirstRun::theFolderForBackupsCanBeChanged()
{
    make(u"root/a.db"_s);
    openAndWait();
    QVERIFY(panelWords().contains(u"Keep backups on the same drive"_s));
    QVERIFY(panelWords().contains(m_bench->engine.workshop.places.backups));
    m_bench->files.folder = m_bench->path(u"elsewhere"_s);
    QTest::mouseClick(&m_bench->get<QPushButton>(u"changeBackupsFolder"_s), Qt::LeftButton);
    QTRY_VERIFY(panelWords().contains(m_bench->path(u"elsewhere"_s)));
    QVERIFY(!QFile::exists(m_bench->path(u"elsewhere"_s))); // not before the backup
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    QVERIFY(m_bench->backupFiles().isEmpty());
    QCOMPARE(config()->databases[0].settings.backupsFolder, m_bench->path(u"elsewhere"_s));
}

void TestFirstRun::theFolderOfADroppedDatabaseIsChangedAtOnce()
{
    m_bench->openWindow();
    QTRY_VERIFY(m_bench->isShown(u"firstRunPage"_s));
    QVERIFY(m_bench->drop({m_bench->makeDatabase(u"dropped.db"_s)}));
    QTRY_VERIFY(button().isEnabled());
    m_bench->files.folder = m_bench->path(u"elsewhere"_s);
    QTest::mouseClick(&m_bench->get<QPushButton>(u"changeBackupsFolder"_s), Qt::LeftButton);
    QTRY_VERIFY(panelWords().contains(m_bench->path(u"elsewhere"_s)));
    QCOMPARE(config()->databases[0].settings.backupsFolder, m_bench->path(u"elsewhere"_s));
}

void TestFirstRun::aFolderThatCannotBeUsedIsSaid()
{
    const QString database = make(u"root/a.db"_s);
    openAndWait();
    m_bench->files.folder = database + u"/below a file"_s;
    QTest::mouseClick(&m_bench->get<QPushButton>(u"changeBackupsFolder"_s), Qt::LeftButton);
    QTRY_VERIFY(panelWords().contains(u"Backups cannot be kept there"_s));
    QVERIFY(!button().isEnabled());
    m_bench->files.folder = m_bench->path(u"good"_s);
    QTest::mouseClick(&m_bench->get<QPushButton>(u"changeBackupsFolder"_s), Qt::LeftButton);
    QTRY_VERIFY(button().isEnabled());
}

void TestFirstRun::nothingJumpsWhenSomethingIsSaid()
{
    openAndWaitForNothing();
    const auto& zone = m_bench->get<QWidget>(u"dropZone"_s);
    const auto top = [this, &zone] { return zone.mapTo(&m_bench->window(), QPoint()).y(); };
    const int before = top();
    QVERIFY(before > 100);
    QFile notes(m_bench->path(u"notes.db"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write(QByteArray(5000, 'x')) == 5000);
    notes.close();
    QVERIFY(m_bench->drop({notes.fileName()}));
    QTRY_VERIFY(m_bench->isShown(u"firstRunMessages"_s));
    const auto& bar = m_bench->get<QWidget>(u"firstRunMessages"_s);
    const auto& list = m_bench->get<QWidget>(u"foundPanel"_s);
    QTRY_VERIFY(list.y() > bar.y() && bar.y() > zone.y()); // all have their places
    QCOMPARE(top(), before);
    for (int i = 0; i < 5; ++i)
        make(u"root/shop%1.db"_s.arg(i));
    QTest::mouseClick(&m_bench->get<QPushButton>(u"lookAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(names().size(), 5);
    QCOMPARE(top(), before);
}

void TestFirstRun::looksAgain()
{
    make(u"root/a.db"_s);
    openAndWait();
    make(u"root/.dispatch/data/workspace.db"_s);
    auto& again = m_bench->get<QPushButton>(u"lookAgain"_s);
    QTest::mouseClick(&again, Qt::LeftButton);
    QVERIFY(!again.isEnabled());
    QTRY_COMPARE(names(), (QStringList{u"workspace.db"_s, u"a.db"_s}));
    QTRY_VERIFY(again.isEnabled());
    QCOMPARE(selected(), u"a.db"_s); // what was chosen stays so
    QCOMPARE(button().text(), u"Back up a.db now"_s);
    QVERIFY(QFile::remove(m_bench->path(u"root/a.db"_s)));
    QTest::mouseClick(&again, Qt::LeftButton);
    QTRY_COMPARE(selected(), u"workspace.db"_s);
}

void TestFirstRun::anAddedFolderIsRemembered()
{
    make(u"more/deep/b.db"_s);
    m_bench->openWindow();
    QTRY_VERIFY(m_bench->isShown(u"foundSentence"_s));
    m_bench->files.folder = m_bench->path(u"more"_s);
    QTest::mouseClick(&m_bench->get<QPushButton>(u"addSearchFolder"_s), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList{u"b.db"_s});
    QVERIFY(!m_bench->isShown(u"foundSentence"_s));
    m_bench->openWindow();
    QTRY_COMPARE(names(), QStringList{u"b.db"_s});
}

void TestFirstRun::anAddedFolderThatCannotBeLookedIntoIsSaid()
{
    m_bench->openWindow();
    QTRY_VERIFY(m_bench->isShown(u"foundSentence"_s));
    m_bench->files.folder = m_bench->path(u"gone"_s);
    QTest::mouseClick(&m_bench->get<QPushButton>(u"addSearchFolder"_s), Qt::LeftButton);
    QTRY_VERIFY(m_bench->message(u"firstRunMessages"_s).contains(u"There is no folder"_s));
    m_bench->openWindow(); // it is told once
    QTRY_VERIFY(m_bench->isShown(u"foundSentence"_s));
    QCOMPARE(m_bench->message(u"firstRunMessages"_s), QString());
}

void TestFirstRun::whatIsDroppedStandsFirst()
{
    make(u"root/.dispatch/data/workspace.db"_s);
    openAndWait();
    QVERIFY(m_bench->drop({m_bench->makeDatabase(u"dropped.db"_s)}));
    QTRY_COMPARE(names(), (QStringList{u"dropped.db"_s, u"workspace.db"_s}));
    QCOMPARE(selected(), u"dropped.db"_s);
    QTRY_VERIFY(button().isEnabled());
    QTRY_VERIFY(button().hasFocus());
    auto& table = m_bench->get<TableView>(u"foundTable"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_VERIFY(button().isEnabled() && button().text().contains(u"workspace.db"_s));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    QVERIFY(m_bench->message().startsWith(u"workspace.db"_s));
    QCOMPARE(config()->databases.size(), 2u);
}

void TestFirstRun::aDatabaseThatIsGoneIsSaid()
{
    make(u"root/.dispatch/data/workspace.db"_s);
    const QString gone = make(u"root/gone.db"_s);
    openAndWait();
    QVERIFY(QFile::remove(gone));
    auto& table = m_bench->get<TableView>(u"foundTable"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_VERIFY(panelWords().contains(u"There is no file"_s));
    QVERIFY(!button().isEnabled());
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(!QFile::exists(m_bench->engine.workshop.places.configFile));
    QTest::keyClick(&table, Qt::Key_Up);
    QTRY_VERIFY(button().isEnabled());
}

void TestFirstRun::afterAnErrorItCanBeStartedAgain()
{
    make(u"root/a.db"_s);
    openAndWait();
    m_bench->configure("[[database]\n"); // by somebody else, just now
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_VERIFY(m_bench->message(u"firstRunMessages"_s).contains(u"configuration"_s));
    QTRY_VERIFY(m_bench->isShown(u"firstRunPage"_s) && button().isEnabled());
    QVERIFY(QFile::remove(m_bench->engine.workshop.places.configFile));
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
}

void TestFirstRun::nothingFoundIsOneSentence()
{
    m_bench->openWindow();
    QTRY_VERIFY(m_bench->isShown(u"foundSentence"_s));
    QTRY_VERIFY(m_bench->get<QLabel>(u"foundSentence"_s).text().startsWith(u"No unprotected"_s));
    QVERIFY(!m_bench->isShown(u"firstBackupPanel"_s));
    QVERIFY(panelWords().contains(u"Choose a database"_s));
}

void TestFirstRun::aForgottenDatabaseIsFoundAgain()
{
    make(u"root/a.db"_s);
    openAndWait();
    QTest::mouseClick(&button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                              QStringList{u"Verified"_s}, 30'000);
    m_bench->get<QAction>(u"forgetDatabase"_s).trigger();
    m_bench->asker.accept();
    QTRY_VERIFY(m_bench->isShown(u"firstRunPage"_s));
    QTRY_COMPARE(names(), QStringList{u"a.db"_s});
    QTRY_VERIFY(button().isEnabled());
}

void TestFirstRun::tabWalksThePageInTheOrderOfReading()
{
    make(u"root/a.db"_s);
    openAndWait();
    auto& window = m_bench->window();
    auto& first = m_bench->get<QWidget>(u"dropChoose"_s);
    first.setFocus();
    QStringList reached;
    do {
        reached << window.focusWidget()->objectName();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != &first && reached.size() < 20);
    QCOMPARE(reached,
             (QStringList{u"dropChoose"_s, u"lookAgain"_s, u"foundTable"_s, u"addSearchFolder"_s,
                          u"changeBackupsFolder"_s, u"firstBackup"_s}));
    QTest::keyClick(&window, Qt::Key_F6);
    QCOMPARE(window.focusWidget()->objectName(), u"foundTable"_s);
    QTest::keyClick(&window, Qt::Key_F6);
    QCOMPARE(window.focusWidget(), &button());
}

void TestFirstRun::theTableHasWordsForEverything()
{
    using core::Holder;
    const auto now = m_bench->engine.workshop.clock();
    core::jobs::FoundDatabase database{.changedAt = now - std::chrono::minutes(2)};
    QCOMPARE(ui::firstrun::holderText(database), u"–"_s);
    QCOMPARE(ui::firstrun::holderDetail(database), u"rollback journal"_s);
    QVERIFY(ui::firstrun::holderSentence(database).startsWith(u"No program was seen"_s));
    QCOMPARE(ui::firstrun::changeText(database.changedAt, now), u"2 min ago"_s);
    const Holder node{.pid = 7, .program = u"node"_s, .user = u"dispatch"_s};
    database.walMode = true;
    database.holders = {node};
    QCOMPARE(ui::firstrun::holderText(database), u"node (pid 7)"_s);
    QCOMPARE(ui::firstrun::holderDetail(database), u"user dispatch, WAL mode"_s);
    database.holders = {node, node};
    QCOMPARE(ui::firstrun::holderText(database), u"node and one other"_s);
    QCOMPARE(ui::firstrun::holderDetail(database), u"WAL mode"_s);
    database.holders = {node, node, node};
    QCOMPARE(ui::firstrun::holderText(database), u"node and 2 others"_s);

    core::jobs::Discovery discovery{.databases = {database}, .folders = 1};
    QCOMPARE(ui::firstrun::summaryOf(discovery), u"One database in one folder"_s);
    discovery.folders = 1412;
    discovery.isWhole = false;
    QVERIFY(ui::firstrun::summaryOf(discovery).startsWith(u"One database in 1,412 folders, not"_s));
    QCOMPARE(ui::firstrun::summaryOf({}), QString());
    discovery.denied = 1;
    QVERIFY(ui::firstrun::emptySentence(discovery).contains(u"One folder could not be read"_s));
    for (const auto why : {core::jobs::WhyNotSearched::Missing, core::jobs::WhyNotSearched::Denied,
                           core::jobs::WhyNotSearched::NotOnADrive})
        QVERIFY(ui::firstrun::sentenceFor({u"/x"_s, why}).contains(u"\"/x\""_s));
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"

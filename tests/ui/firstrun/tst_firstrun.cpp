#include "core/config/config.h"
#include "tests/ui/firstrun/firstrunbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::backups::BackupListModel;
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

/// What the page of the first run does with the database that is chosen.
class TestFirstRun : public testsupport::FirstRunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void oneInputLeadsToTheFirstProvenBackup();
    void nothingIsProtectedBeforeItIsAskedFor();
    void theKeyboardChoosesAnother();
    void theMouseChoosesAnother();
    void theFolderForBackupsCanBeChanged();
    void theFolderOfADroppedDatabaseIsChangedAtOnce();
    void aFolderThatCannotBeUsedIsSaid();
    void whatIsDroppedStandsFirst();
    void aDatabaseThatIsGoneIsSaid();
    void afterAnErrorItCanBeStartedAgain();
    void tabWalksThePageInTheOrderOfReading();
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

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"

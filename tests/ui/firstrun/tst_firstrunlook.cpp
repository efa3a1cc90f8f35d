#include "tests/support/processes.h"
#include "tests/ui/firstrun/firstrunbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/firstrun/candidatemodel.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::backups::BackupListModel;
using ui::firstrun::CandidateModel;
using ui::widgets::TableView;

/// What the page of the first run finds on a machine, and how it shows it.
class TestFirstRunLook : public testsupport::FirstRunTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void saysWhoHoldsADatabase();
    void looksAgain();
    void anAddedFolderIsRemembered();
    void anAddedFolderThatCannotBeLookedIntoIsSaid();
    void nothingFoundIsOneSentence();
    void nothingJumpsWhenSomethingIsSaid();
    void aForgottenDatabaseIsFoundAgain();
    void theTableHasWordsForEverything();
};

void TestFirstRunLook::saysWhoHoldsADatabase()
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

void TestFirstRunLook::looksAgain()
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

void TestFirstRunLook::anAddedFolderIsRemembered()
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

void TestFirstRunLook::anAddedFolderThatCannotBeLookedIntoIsSaid()
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

void TestFirstRunLook::nothingFoundIsOneSentence()
{
    m_bench->openWindow();
    QTRY_VERIFY(m_bench->isShown(u"foundSentence"_s));
    QTRY_VERIFY(m_bench->get<QLabel>(u"foundSentence"_s).text().startsWith(u"No unprotected"_s));
    QVERIFY(!m_bench->isShown(u"firstBackupPanel"_s));
    QVERIFY(panelWords().contains(u"Choose a database"_s));
}

void TestFirstRunLook::nothingJumpsWhenSomethingIsSaid()
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

void TestFirstRunLook::aForgottenDatabaseIsFoundAgain()
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

void TestFirstRunLook::theTableHasWordsForEverything()
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

QTEST_MAIN(TestFirstRunLook)
#include "tst_firstrunlook.moc"

#include "core/sqlite/connection.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuptable.h"
#include "ui/compare/compareview.h"
#include "ui/diff/diffrowstable.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::diff::DiffRowsTable;
using ui::widgets::TableView;

namespace {

constexpr auto kTables = "CREATE TABLE animals(id INTEGER PRIMARY KEY, name TEXT);"
                         "INSERT INTO animals VALUES(1, 'cat'), (2, 'hen'), (3, 'bee');"
                         "CREATE TABLE plants(id INTEGER PRIMARY KEY, name TEXT);"
                         "INSERT INTO plants VALUES(1, 'oak');"
                         "CREATE VIEW names AS\nSELECT name\nFROM animals;";
constexpr auto kChanges = "DELETE FROM animals WHERE id = 3;"
                          "UPDATE animals SET name = 'duck' WHERE id = 2;"
                          "INSERT INTO animals VALUES(7, 'ant');"
                          "DROP VIEW names;"
                          "CREATE VIEW names AS\nSELECT name, id\nFROM animals;";

void run(const QString& path, const char* sql)
{
    using core::sqlite::Connection;
    auto opened = Connection::open(path,
                                   {.mode = QFileInfo::exists(path) ? Connection::Mode::ReadWrite
                                                                    : Connection::Mode::CreateNew});
    QVERIFY(opened && opened->execute(sql) && opened->close());
}

} // namespace

class tst_ComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        run(m_bench->path(u"app.db"_s), kTables);
        m_path = QFileInfo(m_bench->path(u"app.db"_s)).canonicalFilePath();
        m_bench->openBackups({m_path});
        QTRY_VERIFY(m_bench->get<QAction>(u"backUpNow"_s).isEnabled());
        m_bench->get<QAction>(u"backUpNow"_s).trigger();
        rest();
        QTRY_COMPARE(m_bench->backupFiles().size(), 2); // with its manifest
    }

    void cleanup() { m_bench.reset(); }

    void theDatabaseIsComparedWithItsNewestBackup()
    {
        run(m_path, kChanges);
        goTo();
        QVERIFY(m_bench->isShown(u"compareEmpty"_s));
        QVERIFY(!m_bench->isShown(u"compareMessages"_s)); // there is nothing to be said
        QCOMPARE(m_bench->get<QComboBox>(u"firstVersion"_s).currentText(), u"As it is now"_s);
        QVERIFY(m_bench->get<QComboBox>(u"secondVersion"_s).currentText().startsWith(u"Today"_s));
        QTest::mouseClick(&m_bench->get<QPushButton>(u"compareFirstButton"_s), Qt::LeftButton);
        rest();
        const QAbstractItemModelTester tester(list().model());
        QCOMPARE(
            lines(),
            (QStringList{u"Structure"_s, u"view names"_s, u"Tables"_s, u"animals"_s, u"plants"_s}));
        QCOMPARE(
            line(u"animals"_s),
            (QStringList{u"animals"_s, u"3"_s, u"3"_s, u"1 row added, 1 changed, 1 removed"_s}));
        QCOMPARE(line(u"plants"_s).last(), u"No difference"_s);
        QVERIFY(m_bench->summary(u"comparePage"_s).startsWith(u"1 of 2 "_s));
        QVERIFY(m_bench->summary(u"comparePage"_s).contains(u"The structure differs in 1 "_s));
        QCOMPARE(list().model()->headerData(1, Qt::Horizontal).toString(), u"Now"_s);
        QCOMPARE(list().model()->headerData(2, Qt::Horizontal).toString(), u"In the backup"_s);
    }

    void itSaysThatTheTwoAreTheSame()
    {
        goTo();
        compare();
        QVERIFY(m_bench->summary(u"comparePage"_s).startsWith(u"The two are the same: 2 "_s));
        QCOMPARE(lines(), (QStringList{u"Tables"_s, u"animals"_s, u"plants"_s}));
    }

    void rowsOfATableAreShown()
    {
        run(m_path, kChanges);
        goTo();
        compare();
        choose(u"animals"_s);
        auto& rows = m_bench->get<DiffRowsTable>(u"diffRows"_s);
        QTRY_COMPARE(rows.model()->rowCount(), 3);
        QTRY_COMPARE(rows.model()->index(1, 2).data().toString(), u"duck → hen"_s);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(rows.hasFocus());
    }

    void structureIsShownLineByLine()
    {
        run(m_path, kChanges);
        goTo();
        compare();
        choose(u"view names"_s);
        auto& first = m_bench->get<QPlainTextEdit>(u"firstSql"_s);
        auto& second = m_bench->get<QPlainTextEdit>(u"secondSql"_s);
        QVERIFY(first.isVisible() && second.isVisible());
        QCOMPARE(first.toPlainText(), u"CREATE VIEW names AS\nSELECT name, id\nFROM animals"_s);
        QCOMPARE(second.toPlainText(), u"CREATE VIEW names AS\nSELECT name\nFROM animals"_s);
        QCOMPARE(first.extraSelections().size(), 1);
        QCOMPARE(first.extraSelections().front().cursor.blockNumber(), 1);
    }

    void aBackupOfTheListIsComparedAtOnce()
    {
        run(m_path, kChanges);
        auto& table = m_bench->get<ui::backups::BackupTable>(u"backupTable"_s);
        QTRY_COMPARE(table.model()->rowCount(), 2); // its day, and it
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(1, 0)).center());
        QTRY_VERIFY(m_bench->get<QAction>(u"compareBackup"_s).isEnabled());
        QTest::keyClick(&m_bench->window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        rest();
        QVERIFY(m_bench->isShown(u"comparePage"_s));
        QTRY_COMPARE(line(u"animals"_s).value(3), u"1 row added, 1 changed, 1 removed"_s);
    }

    void aDroppedFileIsASide()
    {
        const QString other = m_bench->path(u"other.db"_s);
        run(other, kTables);
        run(other, "INSERT INTO plants VALUES(2, 'elm');");
        goTo();
        drop(u"secondSide"_s, other);
        QCOMPARE(m_bench->get<QComboBox>(u"secondDatabase"_s).currentText(), u"other.db"_s);
        QVERIFY(!m_bench->get<QComboBox>(u"secondVersion"_s).isEnabled());
        compare();
        QCOMPARE(line(u"plants"_s).last(), u"1 row added"_s);
        QCOMPARE(list().model()->headerData(2, Qt::Horizontal).toString(), u"other.db"_s);
        QTest::mouseClick(&m_bench->get<QPushButton>(u"swapSides"_s), Qt::LeftButton);
        compare();
        QCOMPARE(line(u"plants"_s).last(), u"1 row removed"_s);
    }

    void aChosenFileIsASide()
    {
        const QString other = m_bench->path(u"other.db"_s);
        run(other, kTables);
        goTo();
        m_bench->files.answer = {other};
        auto& choice = m_bench->get<QComboBox>(u"firstDatabase"_s);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_End);
        QTRY_COMPARE(choice.currentText(), u"other.db"_s);
        compare();
        QVERIFY(m_bench->summary(u"comparePage"_s).startsWith(u"The two are the same"_s));
    }

    void theSameOnBothSidesIsNoComparison()
    {
        goTo();
        auto& version = m_bench->get<QComboBox>(u"secondVersion"_s);
        version.setFocus();
        QTest::keyClick(&version, Qt::Key_Home);
        QVERIFY(!m_bench->get<QAction>(u"compareNow"_s).isEnabled());
        QCOMPARE(m_bench->get<QAction>(u"compareNow"_s).toolTip(),
                 u"Choose two that are not the same file."_s);
    }

    void whatIsNoDatabaseIsSaid()
    {
        QFile file(m_bench->path(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("These are no tables at all.") > 0);
        file.close();
        goTo();
        drop(u"secondSide"_s, file.fileName());
        compare();
        QVERIFY(m_bench->message(u"compareMessages"_s).contains(u"notes.txt"_s));
        QVERIFY(!m_bench->isShown(u"differencesList"_s));
        drop(u"secondSide"_s, m_path); // another choice, and the message goes
        QCOMPARE(m_bench->message(u"compareMessages"_s), QString());
    }

    void onlyWhatDiffersIsListed()
    {
        run(m_path, kChanges);
        goTo();
        compare();
        QTest::mouseClick(&m_bench->get<QCheckBox>(u"onlyDiffering"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        QCOMPARE(lines(),
                 (QStringList{u"Structure"_s, u"view names"_s, u"Tables"_s, u"animals"_s}));
        auto& search = m_bench->get<QLineEdit>(u"differencesSearch"_s);
        QTest::keyClicks(&search, u"ANI"_s);
        QCOMPARE(lines(), (QStringList{u"Tables"_s, u"animals"_s}));
        QTest::keyClicks(&search, u"x"_s);
        QVERIFY(m_bench->isShown(u"differencesEmpty"_s));
    }

    void aLongComparisonCanBeCancelled()
    {
        run(m_path,
            "INSERT INTO animals WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i+1 FROM n "
            "WHERE i<400000) SELECT i, 'animal ' || i FROM n;");
        goTo();
        m_bench->get<QAction>(u"compareNow"_s).trigger();
        QTRY_VERIFY(m_bench->isShown(u"compareJob"_s) && m_bench->isShown(u"differencesList"_s));
        auto& job = m_bench->get<QWidget>(u"compareJob"_s);
        QTest::mouseClick(job.findChild<QPushButton*>(u"jobCancel"_s), Qt::LeftButton);
        rest();
        QVERIFY(!m_bench->isShown(u"compareJob"_s));
        QVERIFY(m_bench->summary(u"comparePage"_s).contains(u"not compared"_s));
        QCOMPARE(line(u"animals"_s).last().isEmpty(), false);
    }

    void theSplitterIsRemembered()
    {
        goTo();
        compare();
        auto& splitter = m_bench->get<QSplitter>(u"compareSplit"_s);
        auto* handle = splitter.handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(5, 50));
        QTest::mouseMove(handle, QPoint(-40, 50));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(-40, 50));
        const int width = splitter.sizes().last();
        m_bench->closeWindow();
        m_bench->openBackups();
        goTo();
        compare();
        QTRY_COMPARE(m_bench->get<QSplitter>(u"compareSplit"_s).sizes().last(), width);
    }

    void theWindowGoesWhileItCompares()
    {
        goTo();
        m_bench->get<QAction>(u"compareNow"_s).trigger();
        m_bench->closeWindow();
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
    }

private:
    void rest() const
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle() && !m_bench->jobs.anyRunning(),
                                 60'000);
        QCoreApplication::processEvents();
    }

    void goTo() const
    {
        rest();
        QTest::keyClick(&m_bench->window(), Qt::Key_4, Qt::ControlModifier);
        rest();
        QVERIFY(m_bench->isShown(u"comparePage"_s));
    }

    void compare() const
    {
        m_bench->get<QAction>(u"compareNow"_s).trigger();
        rest();
    }

    void drop(const QString& side, const QString& file) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        auto& target = m_bench->get<QWidget>(side);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
        rest();
    }

    [[nodiscard]] TableView& list() const { return m_bench->get<TableView>(u"differencesList"_s); }

    [[nodiscard]] QStringList lines() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names << list().model()->index(row, 0).data().toString();
        return names;
    }

    [[nodiscard]] QStringList line(const QString& name) const
    {
        QStringList words;
        const auto row = lines().indexOf(name);
        for (int column = 0; row >= 0 && column < list().model()->columnCount(); ++column)
            words << list().model()->index(static_cast<int>(row), column).data().toString();
        return words;
    }

    void choose(const QString& name) const
    {
        list().setCurrentIndex(list().model()->index(static_cast<int>(lines().indexOf(name)), 0));
        rest();
    }

    std::unique_ptr<WindowBench> m_bench;
    QString m_path;
};

QTEST_MAIN(tst_ComparePage)
#include "tst_comparepage.moc"

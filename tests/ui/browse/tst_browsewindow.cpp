#include "core/sqlite/connection.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuptable.h"
#include "ui/browse/browsewindow.h"
#include "ui/browse/rowmodel.h"
#include "ui/browse/rowtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::browse::BrowseWindow;
using ui::browse::RowTable;
using ui::widgets::TableView;

namespace {

constexpr auto kTables =
    "CREATE TABLE sessions(id INTEGER PRIMARY KEY, title TEXT, note);"
    "INSERT INTO sessions VALUES(1, 'first', NULL), (2, 'second', '{\"a\":[1,2]}'), "
    "(5, 'third', x'00ff41');"
    "CREATE TABLE many(id INTEGER PRIMARY KEY, body TEXT);"
    "INSERT INTO many WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60000) "
    "SELECT i * 3, 'row ' || i || substr(hex(zeroblob(2000)), 1, CASE i WHEN 7 THEN 3000 ELSE 0 "
    "END) "
    "FROM n;"
    "CREATE TABLE blank(a, b);"
    "CREATE VIEW titles AS SELECT title FROM sessions;"
    "CREATE VIEW broken AS SELECT missing FROM sessions;";

} // namespace

class tst_BrowseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Qt says so wherever there is no window manager.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        m_bench = std::make_unique<WindowBench>();
        const QString path = m_bench->path(u"app.db"_s);
        auto made = core::sqlite::Connection::open(
            path, {.mode = core::sqlite::Connection::Mode::CreateNew});
        QVERIFY(made && made->execute(kTables) && made->close());
        m_bench->openBackups({QFileInfo(path).canonicalFilePath()});
        QTRY_VERIFY(m_bench->get<QAction>(u"backUpNow"_s).isEnabled());
        m_bench->get<QAction>(u"backUpNow"_s).trigger();
        auto& table = m_bench->get<ui::backups::BackupTable>(u"backupTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 2, 30'000); // its day, and it
        rest();
        QTRY_VERIFY(m_bench->isShown(u"searchField"_s));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(1, 0)).center());
        QVERIFY(m_bench->get<QAction>(u"openReadOnly"_s).isEnabled());
    }

    void cleanup() { m_bench.reset(); }

    void opensFromTheList()
    {
        QTest::keyClick(&m_bench->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        rest();
        auto& window = m_bench->get<BrowseWindow>(u"browseWindow"_s);
        QVERIFY(window.isVisible() && window.isWindow());
        QVERIFY(window.windowTitle().startsWith(u"app.db as of today "_s));
        QVERIFY(window.windowTitle().endsWith(u"read-only"_s));
        QCOMPARE(tables(),
                 QStringList({u"Tables"_s, u"sessions"_s, u"many"_s, u"blank"_s, u"Views"_s,
                              u"titles"_s, u"broken"_s}));
        QCOMPARE(rows(), QStringList({u"first"_s, u"second"_s, u"third"_s}));
        QCOMPARE(label(u"browseCount"_s), u"3 rows"_s);
    }

    void oneBackupHasOneWindow()
    {
        open();
        m_bench->get<QAction>(u"openReadOnly"_s).trigger();
        QCOMPARE(m_bench->window().findChildren<BrowseWindow*>().size(), 1);
        QTest::keyClick(&m_bench->get<BrowseWindow>(u"browseWindow"_s), Qt::Key_W,
                        Qt::ControlModifier);
        QTRY_VERIFY(m_bench->window().findChildren<BrowseWindow*>().isEmpty());
    }

    void rowsComeWhenTheyAreSeen()
    {
        open();
        choose(u"many"_s);
        auto& view = table();
        const QAbstractItemModelTester tester(view.model());
        QTRY_COMPARE(view.model()->rowCount(), 60'000);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 59'999);
        QTRY_COMPARE(view.model()->index(59'999, 1).data().toString(), u"row 60000"_s);
        view.scrollTo(view.model()->index(30'000, 0));
        QTRY_COMPARE(view.model()->index(30'000, 1).data().toString(), u"row 30001"_s);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void aHeaderSortsAndStopsSorting()
    {
        open();
        QCOMPARE(sortedBy(1), QStringList({u"first"_s, u"second"_s, u"third"_s}));
        QCOMPARE(sortedBy(1), QStringList({u"third"_s, u"second"_s, u"first"_s}));
        QCOMPARE(sortedBy(1), QStringList({u"first"_s, u"second"_s, u"third"_s}));
        QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), -1);
    }

    void rowsAreFiltered()
    {
        open();
        auto& field = m_bench->get<QLineEdit>(u"rowFilter"_s);
        QTest::keyClick(&m_bench->get<BrowseWindow>(u"browseWindow"_s), Qt::Key_F,
                        Qt::ControlModifier);
        QCOMPARE(m_bench->get<BrowseWindow>(u"browseWindow"_s).focusWidget(), &field);
        QTest::keyClicks(&field, u"IR"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        rest();
        QCOMPARE(rows(), QStringList({u"first"_s, u"third"_s}));
        QCOMPARE(label(u"browseCount"_s), u"2 rows fit the filter"_s);
        QCOMPARE(m_bench->get<BrowseWindow>(u"browseWindow"_s).focusWidget(), &table());
        QTest::keyClicks(&field, u"x"_s);
        QTRY_COMPARE(label(u"rowsEmpty"_s), u"No row fits the filter."_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        rest();
        QCOMPARE(rows().size(), 3);
        auto& kind = m_bench->get<QComboBox>(u"filterKind"_s);
        m_bench->get<QComboBox>(u"filterColumn"_s).setCurrentText(u"note"_s);
        kind.setCurrentText(u"is NULL"_s);
        rest();
        QCOMPARE(rows(), QStringList({u"first"_s}));
    }

    void rowsAreCopied()
    {
        open();
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(clipboard(), u"1\tfirst\t\n2\tsecond\t\"{\"\"a\"\":[1,2]}\"\n"_s);
        QTRY_COMPARE(label(u"browseTold"_s), u"2 rows are in the clipboard."_s);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(2, 1)).center());
        m_bench->get<QAction>(u"copyRowsWithHead"_s).trigger();
        QTRY_COMPARE(clipboard(), u"id\ttitle\tnote\n5\tthird\tx'00ff41'\n"_s);
        m_bench->get<QAction>(u"copyCsv"_s).trigger();
        QTRY_COMPARE(clipboard(), u"id,title,note\r\n5,third,x'00ff41'\r\n"_s);
        table().setCurrentIndex(table().model()->index(1, 1));
        m_bench->get<QAction>(u"copyValue"_s).trigger();
        QTRY_COMPARE(clipboard(), u"second"_s);
    }

    void aValueIsShownWhole()
    {
        open();
        auto& text = m_bench->get<QPlainTextEdit>(u"valueText"_s);
        table().setCurrentIndex(table().model()->index(1, 2));
        QCOMPARE(text.toPlainText(), u"{\n  \"a\": [\n    1,\n    2\n  ]\n}"_s);
        table().setCurrentIndex(table().model()->index(2, 2));
        QVERIFY(text.toPlainText().contains(u"00 ff 41"_s));
        table().setCurrentIndex(table().model()->index(0, 2));
        QCOMPARE(text.toPlainText(), u"NULL"_s);
        choose(u"many"_s);
        table().setCurrentIndex(table().model()->index(6, 1));
        QTRY_COMPARE(text.toPlainText().size(), 3005);
        QVERIFY(label(u"valueFacts"_s).startsWith(u"Text, "_s));
    }

    void rowsAreSaved()
    {
        open();
        m_bench->files.newFile = m_bench->path(u"out.csv"_s);
        m_bench->get<QPushButton>(u"saveCsvButton"_s).click();
        QCOMPARE(m_bench->files.suggested, u"app-sessions.csv"_s);
        rest();
        QCOMPARE(written(),
                 QByteArray("id,title,note\r\n1,first,\r\n2,second,\"{\"\"a\"\":[1,2]}\""
                            "\r\n5,third,x'00ff41'\r\n"));
        QVERIFY(m_bench->message(u"browseMessages"_s).startsWith(u"3 rows are saved"_s));
        table().selectRow(1);
        m_bench->get<QAction>(u"saveSelectedCsv"_s).trigger();
        rest();
        QCOMPARE(written(), QByteArray("id,title,note\r\n2,second,\"{\"\"a\"\":[1,2]}\"\r\n"));
    }

    void aBackupIsNotWrittenOver()
    {
        open();
        const QString artifact =
            m_bench->backupFiles().filter(QRegularExpression(u"\\.db$"_s)).value(0);
        const qint64 before = QFileInfo(artifact).size();
        m_bench->files.newFile = artifact;
        m_bench->get<QAction>(u"saveCsv"_s).trigger();
        rest();
        QCOMPARE(QFileInfo(artifact).size(), before);
        QVERIFY(m_bench->message(u"browseMessages"_s).startsWith(u"The rows were not saved"_s));
    }

    void aTableThatCannotBeReadSaysSo()
    {
        open();
        choose(u"broken"_s);
        QVERIFY(m_bench->message(u"rowMessages"_s).contains(u"cannot be read"_s));
        choose(u"titles"_s);
        QVERIFY(!m_bench->isShown(u"rowMessages"_s));
        QCOMPARE(rows(0), QStringList({u"first"_s, u"second"_s, u"third"_s}));
        choose(u"blank"_s);
        QCOMPARE(label(u"rowsEmpty"_s), u"This table has no rows."_s);
    }

    void tablesAreFound()
    {
        open();
        auto& search = m_bench->get<QLineEdit>(u"tableSearch"_s);
        QTest::keyClicks(&search, u"TITL"_s);
        QCOMPARE(tables(), QStringList({u"Views"_s, u"titles"_s}));
        QTest::keyClick(&search, Qt::Key_Return);
        rest();
        QCOMPARE(rows(0), QStringList({u"first"_s, u"second"_s, u"third"_s}));
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(tables().size(), 7);
    }

    void widthsAreRememberedForATable()
    {
        open();
        table().setColumnWidth(1, 233);
        choose(u"many"_s);
        QVERIFY(table().columnWidth(1) != 233);
        choose(u"sessions"_s);
        QCOMPARE(table().columnWidth(1), 233);
        m_bench->get<BrowseWindow>(u"browseWindow"_s).close();
        QTRY_VERIFY(m_bench->window().findChildren<BrowseWindow*>().isEmpty());
        open();
        QCOMPARE(table().columnWidth(1), 233);
    }

    void theKeyboardGoesThroughThePanes()
    {
        open();
        auto& window = m_bench->get<BrowseWindow>(u"browseWindow"_s);
        table().setCurrentIndex(table().model()->index(0, 0));
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&window, Qt::Key_F6);
            names << window.focusWidget()->objectName();
        }
        QCOMPARE(names,
                 QStringList({u"rowFilter"_s, u"rowTable"_s, u"valueText"_s, u"tableSearch"_s,
                              u"tableList"_s}));
        QTest::keyClick(&m_bench->get<TableView>(u"tableList"_s), Qt::Key_Return);
        QCOMPARE(window.focusWidget(), &table());
    }

    void theWindowGoesWithItsParentWhileItReads()
    {
        m_bench->get<QAction>(u"openReadOnly"_s).trigger();
        m_bench->closeWindow();
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
    }

private:
    void rest() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle() && !m_bench->jobs.anyRunning(),
                                 30'000);
    }

    void open() const
    {
        m_bench->get<QAction>(u"openReadOnly"_s).trigger();
        rest();
        QTRY_COMPARE(rows().value(0), u"first"_s);
    }

    [[nodiscard]] RowTable& table() const { return m_bench->get<RowTable>(u"rowTable"_s); }

    void choose(const QString& name) const
    {
        auto& list = m_bench->get<TableView>(u"tableList"_s);
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString() == name)
                list.setCurrentIndex(list.model()->index(row, 0));
        }
        rest();
        QTest::qWait(0); // rows are asked for by the picture of the table
        rest();
    }

    [[nodiscard]] QStringList tables() const
    {
        const auto* model = m_bench->get<TableView>(u"tableList"_s).model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }

    /// Up to ten.
    [[nodiscard]] QStringList rows(int column = 1) const
    {
        const auto* model = table().model();
        QStringList texts;
        for (int row = 0; row < std::min(10, model->rowCount()); ++row)
            texts << model->index(row, column).data().toString();
        if (!texts.contains(u"…"_s))
            return texts;
        const bool came = QTest::qWaitFor(
            [model, column] { return model->index(0, column).data().toString() != u"…"_s; }, 5000);
        return came ? rows(column) : texts;
    }

    [[nodiscard]] QStringList sortedBy(int column) const
    {
        auto* header = table().horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        rest();
        return rows();
    }

    [[nodiscard]] QString label(const QString& name) const
    {
        return m_bench->get<QLabel>(name).text();
    }

    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    [[nodiscard]] QByteArray written() const
    {
        QFile file(m_bench->path(u"out.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<WindowBench> m_bench;
};

QTEST_MAIN(tst_BrowseWindow)
#include "tst_browsewindow.moc"

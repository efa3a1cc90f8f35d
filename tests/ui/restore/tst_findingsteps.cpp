#include "core/sqlite/pagemap.h"
#include "tests/ui/restore/tablesbench.h"
#include "ui/browse/browsewindow.h"
#include "ui/verify/findingrow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::sqlite::PageKind;
using ui::verify::FindingRow;

/// From real damage to what is done about it: the next step of a finding is a button that opens the
/// wizard where the step begins, or hands over what is to be run.
class TestFindingSteps : public testsupport::TablesTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedTableOfTheDatabaseIsRestoredFromTheNewestGoodBackup()
    {
        setUpTables({}, kSchema);
        wipe(u"orders"_s, PageKind::TableLeaf);
        checkTheDatabase();
        auto* step = stepOf(u"orders is damaged"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Restore…"_s);
        QTest::mouseClick(step, Qt::LeftButton);
        QTRY_COMPARE(this->step(), 2);
        waitForChoice();
        QVERIFY(m_bench->get<QRadioButton>(u"scopeTables"_s).isChecked());
        QCOMPARE(ticked(), QStringList(u"orders"_s));
    }

    void aDatabaseWhoseSchemaIsGoneIsRestoredAsAWhole()
    {
        setUpTables({}, kSchema);
        write(100, QByteArray(1, '\7')); // the kind of the first page
        checkTheDatabase();
        auto* step = stepOf(u"cannot read its schema"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Restore…"_s);
        step->setFocus(Qt::TabFocusReason);
        QTest::keyClick(step, Qt::Key_Space);
        QTRY_COMPARE(this->step(), 1);
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
        QVERIFY(button(u"wizardNext"_s).isEnabled()); // the good backup is chosen
    }

    void aDamagedIndexIsRebuiltWithWhatIsCopied()
    {
        setUpTables({}, kSchema);
        write(middleOf(u"by_body"_s, PageKind::IndexLeaf, "order 1") + 6, "0");
        checkTheDatabase();
        auto* step = stepOf(u"by_body is damaged"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Copy SQL"_s);
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(step->text(), u"Copied"_s);
        const QString sql = QGuiApplication::clipboard()->text();
        QCOMPARE(sql, u"REINDEX main.\"by_body\";"_s);
        exec(sql.toUtf8());
        QCOMPARE(value("PRAGMA integrity_check"), u"ok"_s);
    }

    void anIndexThatCannotBeRebuiltIsNoSqlToCopy()
    {
        setUpTables({}, kSchema);
        wipe(u"by_body"_s, PageKind::IndexLeaf);
        checkTheDatabase();
        auto* step = stepOf(u"is damaged"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Restore…"_s);
        QTest::mouseClick(step, Qt::LeftButton);
        QTRY_COMPARE(this->step(), 1);
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
    }

    void aTableThatShrankComesBackFromTheBackupBefore()
    {
        setUpTables("DELETE FROM orders WHERE id > 10", kSchema);
        checkTheDatabase();
        auto* step = stepOf(u"The table orders lost"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QTest::mouseClick(step, Qt::LeftButton);
        QTRY_COMPARE(this->step(), 2);
        waitForChoice();
        QCOMPARE(ticked(), QStringList(u"orders"_s));
        checkEffect();
        restore();
        QCOMPARE(value("SELECT count(*) FROM orders"), u"2000"_s);
    }

    /// They are in the database as well: the backup is as good as it.
    void rowsToBeLookedAtAreShownInTheBackup()
    {
        setUpTables({},
                    "CREATE TABLE a(id INTEGER PRIMARY KEY);"
                    "CREATE TABLE items(id INTEGER PRIMARY KEY, a REFERENCES a(id));"
                    "INSERT INTO items VALUES(1, 99), (2, 98);");
        open();
        m_bench->get<QAction>(u"goTo:verify"_s).trigger();
        QTRY_VERIFY(m_bench->isShown(u"verifyPage"_s) && m_bench->engine.reader.isIdle());
        QTRY_VERIFY(rowOf(u"2 rows of items are without a parent"_s) != nullptr);
        auto* step = stepOf(u"2 rows of items are without a parent"_s);
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), u"Show rows"_s);
        QTest::mouseClick(step, Qt::LeftButton);
        auto* window = m_bench->window().findChild<ui::browse::BrowseWindow*>();
        QVERIFY(window != nullptr && window->isVisible());
        auto* list = window->findChild<QTreeView*>(u"tableList"_s);
        QVERIFY(list != nullptr);
        QTRY_COMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"items"_s);
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
        delete window;
    }

    void withoutAGoodBackupThereIsNoButton()
    {
        setUpTables({}, kSchema);
        wipe(u"orders"_s, PageKind::TableLeaf);
        open();
        for (const QString& file : m_bench->backupFiles())
            QVERIFY(QFile::remove(file));
        m_bench->get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
        checkOnThePage();
        QVERIFY(rowOf(u"orders is damaged"_s) != nullptr);
        QVERIFY(stepOf(u"orders is damaged"_s) == nullptr);
    }

private:
    static constexpr auto kSchema =
        "CREATE TABLE orders(id INTEGER PRIMARY KEY, body TEXT);"
        "CREATE INDEX by_body ON orders(body);"
        "CREATE TABLE notes(id INTEGER PRIMARY KEY, words TEXT);"
        "INSERT INTO notes VALUES(1, 'one'), (2, 'two');"
        "INSERT INTO orders WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
        "i<2000) SELECT i, 'order ' || i || hex(zeroblob(50)) FROM n;";

    void write(qint64 place, const QByteArray& bytes) const
    {
        QFile file(m_database);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(place)
            || file.write(bytes) != bytes.size())
            qFatal("The database cannot be damaged.");
    }

    /// A page in the middle of a tree becomes zeros.
    void wipe(const QString& tree, PageKind kind) const
    {
        write(middleOf(tree, kind), QByteArray(4096, '\0'));
    }

    /// Where a page in the middle of a tree begins, or those bytes in it.
    [[nodiscard]] qint64 middleOf(const QString& tree, PageKind kind,
                                  const QByteArray& bytes = {}) const
    {
        core::NoProgress unheard;
        const auto map = core::sqlite::mapPages(m_database, {{}, unheard});
        if (!map)
            qFatal("The database has no pages.");
        std::vector<qint64> pages;
        for (std::size_t page = 0; page < map->kinds.size(); ++page) {
            const std::uint32_t owner = map->owners[page];
            if (owner < map->trees.size() && map->trees[owner].name == tree
                && map->kinds[page] == kind)
                pages.push_back(static_cast<qint64>(page));
        }
        if (pages.size() < 3)
            qFatal("The tree has no page in the middle.");
        const qint64 start = pages[pages.size() / 2] * 4096;
        QFile file(m_database);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(start))
            qFatal("The database cannot be read.");
        const qsizetype place = file.read(4096).indexOf(bytes);
        if (place < 0)
            qFatal("The page does not hold it.");
        return start + place;
    }

    void checkTheDatabase()
    {
        open();
        checkOnThePage();
    }

    /// That of proofs, by the buttons there.
    void checkOnThePage()
    {
        m_bench->get<QAction>(u"goTo:verify"_s).trigger();
        QTRY_VERIFY(m_bench->isShown(u"verifyPage"_s) && m_bench->engine.reader.isIdle());
        auto& subjects = m_bench->get<QComboBox>(u"reportSubject"_s);
        subjects.setFocus();
        QTest::keyClick(&subjects, Qt::Key_End);
        QTRY_VERIFY(m_bench->isShown(u"databaseNotChecked"_s));
        press(u"checkNowButton"_s);
        waitForEnd();
        QTRY_VERIFY(!m_bench->window().findChildren<FindingRow*>().isEmpty());
    }

    [[nodiscard]] FindingRow* rowOf(const QString& words) const
    {
        const auto rows = m_bench->window().findChildren<FindingRow*>();
        const auto found = std::ranges::find_if(
            rows, [&](const FindingRow* row) { return row->accessibleName().contains(words); });
        return found == rows.end() ? nullptr : *found;
    }

    [[nodiscard]] QPushButton* stepOf(const QString& words) const
    {
        const auto* row = rowOf(words);
        return row == nullptr ? nullptr : row->findChild<QPushButton*>(u"findingStep"_s);
    }

    [[nodiscard]] QStringList ticked() const
    {
        QStringList names;
        for (const QString& table : {u"orders"_s, u"notes"_s}) {
            if (line(table).data(Qt::CheckStateRole).toInt() == Qt::Checked)
                names << table;
        }
        return names;
    }
};

QTEST_MAIN(TestFindingSteps)
#include "tst_findingsteps.moc"

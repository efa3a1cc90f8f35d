#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace pagemaptest;
using namespace Qt::StringLiterals;
using Kind = PageKind;

/// What a damaged schema says of the trees, and what is known without it.
class tst_PageMapSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void rootsAreThoseOfTheSchema_data();
    void rootsAreThoseOfTheSchema();
    void aWrongTypeInTheSchemaHidesNoTree();
    void withoutASchemaWhatIsLeftIsNobodys();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_PageMapSchema::rootsAreThoseOfTheSchema_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("fault");
    QTest::newRow("behind the end")
        << QByteArray("rootpage = 999999 WHERE name = 'b'") << u"1 BadRoot b 999999"_s;
    QTest::newRow("more than a number of 32 bits")
        << QByteArray("rootpage = 4294967298 WHERE name = 'b'") << u"1 BadRoot b 4294967298"_s;
    QTest::newRow("below 0") << QByteArray("rootpage = -3 WHERE name = 'b'") << u"1 BadRoot b -3"_s;
    QTest::newRow("an index without")
        << QByteArray("rootpage = 0 WHERE name = 'i'") << u"1 BadRoot i 0"_s;
    QTest::newRow("that of another")
        << QByteArray("rootpage = 2 WHERE name = 'b'") << u"2 UsedTwice a 2"_s;
    QTest::newRow("that of the schema")
        << QByteArray("rootpage = 1 WHERE name = 'b'") << u"1 UsedTwice sqlite_schema 2"_s;
    QTest::newRow("a table for an index")
        << QByteArray("rootpage = 3 WHERE name = 'i'") << u"3 UsedTwice b 3"_s;
}

void tst_PageMapSchema::rootsAreThoseOfTheSchema()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, fault);
    QVERIFY(make(m_path, {}, {"CREATE TABLE a(x)", "CREATE TABLE b(x)", "CREATE INDEX i ON a(x)"}));
    QVERIFY(mapOf(m_path).isSound());
    QVERIFY(
        Database(m_path).run({"PRAGMA writable_schema=ON", "UPDATE sqlite_schema SET " + change}));
    const PageMap map = mapOf(m_path);
    QVERIFY2(faultsOf(map).contains(fault), qPrintable(faultsOf(map).join(u'\n')));
    QVERIFY(map.schemaReadable);
    QVERIFY(faultsOf(map).contains(u"%1 NeverUsed - 0"_s.arg(change.endsWith("'i'") ? 4 : 3)));
    QVERIFY(!structureBySqlite(m_path).isEmpty());
}

/// Whether SQLite minds depends on the row; its pages are not lost by it.
void tst_PageMapSchema::aWrongTypeInTheSchemaHidesNoTree()
{
    QVERIFY(make(m_path, {}, {"CREATE TABLE a(x)", "CREATE INDEX i ON a(x)"}));
    QVERIFY(Database(m_path).run(
        {"PRAGMA writable_schema=ON", "UPDATE sqlite_schema SET type = 'x' || type"}));
    const PageMap map = mapOf(m_path);
    QCOMPARE(faultsOf(map).join(u'\n'), QString());
    QCOMPARE(map.owners, (std::vector<std::uint32_t>{0, 1, 2}));
}

void tst_PageMapSchema::withoutASchemaWhatIsLeftIsNobodys()
{
    QVERIFY(make(m_path, {.pageSize = 1024}, everything(1024)));
    Image image(m_path);
    QVERIFY(image.map().trees.front().pages > 2);
    put(image.bytes, image.header(1), 1, 9);
    QVERIFY(writeBytes(m_path, image.bytes));
    PageMap map = mapOf(m_path);
    QVERIFY(!map.schemaReadable);
    QCOMPARE(faultsOf(map), QStringList{u"1 BadType sqlite_schema 9"_s});
    QCOMPARE(map.trees.size(), 1u);
    QVERIFY(std::ranges::count(map.kinds, Kind::FreeLeaf) > 0); // the list needs no schema

    put(image.bytes, image.header(1), 1, 5);
    const quint32 page = image.page(Kind::TableLeaf, u"sqlite_schema"_s);
    put(image.bytes, image.cell(page, 0) + 2, 1, 0x7f); // the record's header is longer than it
    QVERIFY(writeBytes(m_path, image.bytes));
    map = mapOf(m_path);
    QVERIFY(!map.schemaReadable);
    QCOMPARE(map.trees.size(), image.map().trees.size() - 1); // the others are known
    QVERIFY(faultsOf(map).contains(
        line(page, "BadCellSize", u"sqlite_schema"_s, image.cell(page, 0) - image.start(page))));
}

QTEST_GUILESS_MAIN(tst_PageMapSchema)
#include "tst_pagemapschema.moc"

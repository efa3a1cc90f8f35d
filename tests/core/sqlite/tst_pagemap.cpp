#include "core/base/mappedfile.h"
#include "tests/core/sqlite/freepages.h"
#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace pagemaptest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Layout)

namespace {

std::size_t countOf(const PageMap& map, PageKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(map.kinds, kind));
}

} // namespace

/// Databases without damage: every page has the owner that SQLite gives it, and nothing is wrong.
class tst_PageMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void everyLayoutIsMapped_data();
    void everyLayoutIsMapped();
    void everyShapeIsMapped_data();
    void everyShapeIsMapped();
    void aTreeKnowsItsEntries();
    void theRootOnPageOneMayHaveASingleChild();
    void aSchemaOfOldDatabasesIsRead();
    void namesComeInEveryEncoding_data();
    void namesComeInEveryEncoding();
    void theHeaderSaysHowManyPagesThereAre();
    void aPieceBehindTheLastPageDoesNotCount();
    void theLockBytePageIsNobodys_data();
    void theLockBytePageIsNobodys();
    void whereItCannotBeMappedItIsRead();
    void progressCountsPages();
    void stopsWhenItIsTold();
    void whatIsNoDatabaseIsAnError();

private:
    void compareWithSqlite();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_PageMap::compareWithSqlite()
{
    const PageMap map = mapOf(m_path);
    QCOMPARE(faultsOf(map).join(u'\n'), QString());
    QVERIFY(map.isSound());
    QVERIFY(map.schemaReadable);
    const QStringList expected = pagesBySqlite(m_path);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(pagesByMap(map).join(u'\n'), expected.join(u'\n'));
    Database database(m_path);
    QCOMPARE(QString::number(map.pages), database.ask("PRAGMA page_count"));
    QCOMPARE(QString::number(countOf(map, PageKind::FreeLeaf) + countOf(map, PageKind::FreeTrunk)),
             database.ask("PRAGMA freelist_count"));
    QCOMPARE(countOf(map, PageKind::Unclaimed), 0u);
    std::uint64_t owned = 0;
    for (const PageTree& tree : map.trees)
        owned += tree.pages;
    QCOMPARE(owned, static_cast<std::uint64_t>(expected.size()));
}

void tst_PageMap::everyLayoutIsMapped_data()
{
    QTest::addColumn<Layout>("layout");
    const auto add = [](const Layout& layout) {
        QTest::addRow("%d bytes, auto_vacuum %d, %s, %d reserved", layout.pageSize,
                      layout.autoVacuum, layout.encoding.constData(), layout.reservedBytes)
            << layout;
    };
    for (const int size : {512, 1024, 2048, 4096, 8192, 16384, 32768, 65536}) {
        for (const int autoVacuum : {0, 1, 2})
            add({.pageSize = size, .autoVacuum = autoVacuum});
        add({.pageSize = size, .autoVacuum = 1, .encoding = "UTF-16le", .reservedBytes = 32});
        add({.pageSize = size, .encoding = "UTF-16be", .reservedBytes = 5});
    }
    add({.pageSize = 1024, .autoVacuum = 1, .reservedBytes = 255});
}

void tst_PageMap::everyLayoutIsMapped()
{
    QFETCH(Layout, layout);
    QVERIFY(make(m_path, layout, everything(layout.pageSize)));
    compareWithSqlite();
    const PageMap map = mapOf(m_path);
    QCOMPARE(map.pageSize.bytes(), ByteCount(layout.pageSize));
    QVERIFY(countOf(map, PageKind::FreeTrunk) > 0 || layout.autoVacuum == 1);
    QCOMPARE(countOf(map, PageKind::PointerMap) > 0, layout.autoVacuum != 0);
    for (const PageKind kind : {PageKind::TableInterior, PageKind::Overflow, PageKind::IndexLeaf})
        QVERIFY(countOf(map, kind) > 0);
    QCOMPARE(static_cast<int>(static_cast<quint8>(bytesOf(m_path).at(20))), layout.reservedBytes);
}

void tst_PageMap::everyShapeIsMapped_data()
{
    QTest::addColumn<QByteArrayList>("statements");
    QTest::newRow("nothing but a version") << QByteArrayList{"PRAGMA user_version=1"};
    QTest::newRow("full-text search") << QByteArrayList{
        "CREATE VIRTUAL TABLE f USING fts5(a, b)", "CREATE VIRTUAL TABLE g USING fts4(a)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
        "< 2000) INSERT INTO f SELECT 'word' || i % 71, hex(i * 7919) FROM n",
        "INSERT INTO g SELECT a || b FROM f"};
    QTest::newRow("R-tree") << QByteArrayList{
        "CREATE VIRTUAL TABLE r USING rtree(id, x0, x1)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT "
        "INTO r SELECT i, i * 37 % 1000, i * 37 % 1000 + 5 FROM n"};
    QTest::newRow("generated columns, STRICT, expressions") << QByteArrayList{
        "CREATE TABLE t(a INT, b INT GENERATED ALWAYS AS (a + 1) STORED, c INT AS (a * 2)) STRICT",
        "CREATE INDEX i ON t(a + b) WHERE a > 3", "INSERT INTO t(a) VALUES(1), (2), (30)"};
    QByteArrayList many;
    for (int i = 0; i < 400; ++i)
        many.append("CREATE TABLE \"table " + QByteArray::number(i) + "\"(a PRIMARY KEY, b)");
    QTest::newRow("a schema of many pages") << many;
    QTest::newRow("a large file of one row")
        << QByteArrayList{"CREATE TABLE t(a)", "INSERT INTO t VALUES(zeroblob(20000000))"};
    QTest::newRow("hundreds of free pages")
        << tableOf(3000) + QByteArrayList{"DELETE FROM t WHERE id > 3"};
    QTest::newRow("random inserts and deletes") << tableOf(3000)
            + QByteArrayList{"CREATE INDEX i ON t(body)", "DELETE FROM t WHERE id * 7919 % 11 < 6",
                             "UPDATE t SET body = substr(body, 1, id * 31 % 97) WHERE id % 2",
                             "INSERT INTO t(body) SELECT body || body FROM t"};
}

void tst_PageMap::everyShapeIsMapped()
{
    QFETCH(QByteArrayList, statements);
    QVERIFY(make(m_path, {}, statements));
    compareWithSqlite();
}

void tst_PageMap::aTreeKnowsItsEntries()
{
    QVERIFY(make(m_path, {.pageSize = 512}, everything(512)));
    const Image image(m_path);
    Database database(m_path);
    const auto entries = [&](const QString& name) {
        return QString::number(image.map().trees.at(image.tree(name)).entries);
    };
    QCOMPARE(entries(u"t"_s), database.ask("SELECT count(*) FROM t"));
    QCOMPARE(entries(u"t_name"_s), database.ask("SELECT count(*) FROM t"));
    QCOMPARE(entries(u"w"_s), database.ask("SELECT count(*) FROM w"));
    QCOMPARE(entries(u"negative"_s), u"4"_s);
    QCOMPARE(entries(u"sqlite_schema"_s), database.ask("SELECT count(*) FROM sqlite_schema"));
    const PageTree& index = image.map().trees.at(image.tree(u"t_name"_s));
    QVERIFY(index.isIndex);
    QCOMPARE(index.table, u"t"_s);
    QVERIFY(!image.map().trees.at(image.tree(u"w"_s)).isIndex);
    QCOMPARE(image.map().trees.front().root, PageNo(1));
}

/// It has 100 bytes less than its child: what fits there does not fit here.
void tst_PageMap::theRootOnPageOneMayHaveASingleChild()
{
    const QByteArray name = "t" + QByteArray(139, 'x');
    QVERIFY(make(m_path, {.pageSize = 512}, {"CREATE TABLE " + name + "(a)"}));
    const Image image(m_path);
    QCOMPARE(image.map().kinds.front(), PageKind::TableInterior);
    QCOMPARE(number(image.bytes, 103, 2), 0u);
    compareWithSqlite();
}

void tst_PageMap::aSchemaOfOldDatabasesIsRead()
{
    {
        Database database(m_path);
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_LEGACY_FILE_FORMAT, 1, nullptr);
        QVERIFY(database.run(everything(4096)));
    }
    QCOMPARE(number(bytesOf(m_path), 44, 4), 1u);
    compareWithSqlite();
}

void tst_PageMap::namesComeInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char* encoding : {"UTF-8", "UTF-16le", "UTF-16be"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void tst_PageMap::namesComeInEveryEncoding()
{
    QFETCH(QByteArray, encoding);
    const QStringList names{u"ünï 数 \U0001F5C4"_s, u"\uFEFFmark"_s, u""_s, u"it's \"x\""_s};
    QByteArrayList statements;
    for (const QString& name : names) {
        QString quoted = name;
        statements.append("CREATE TABLE \"" + quoted.replace(u'"', u"\"\""_s).toUtf8() + "\"(a)");
    }
    QVERIFY(make(m_path, {.encoding = encoding}, statements));
    const PageMap map = mapOf(m_path);
    QCOMPARE(static_cast<qsizetype>(map.trees.size()), names.size() + 1);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(map.trees[static_cast<std::size_t>(i) + 1].name, names.at(i));
}

void tst_PageMap::theHeaderSaysHowManyPagesThereAre()
{
    QVERIFY(make(m_path, {}, tableOf(500)));
    Image image(m_path);
    const std::uint32_t pages = image.map().pages;
    QCOMPARE(image.map().pagesInHeader, pages);

    QVERIFY(writeBytes(m_path, image.bytes + QByteArray(8192, '\0'))); // grown in advance
    PageMap map = mapOf(m_path);
    QCOMPARE(faultsOf(map).join(u'\n'), QString());
    QCOMPARE(map.pages, pages + 2);
    QCOMPARE(map.kinds.back(), PageKind::Unclaimed);

    put(image.bytes, 28, 4, 1); // written by a program that does not know of the number
    put(image.bytes, 92, 4, number(image.bytes, 24, 4) + 1);
    QVERIFY(writeBytes(m_path, image.bytes));
    compareWithSqlite();
    QCOMPARE(mapOf(m_path).pagesInHeader, 0u);
}

void tst_PageMap::aPieceBehindTheLastPageDoesNotCount()
{
    QVERIFY(make(m_path, {}, tableOf(100)));
    const Image image(m_path);
    QVERIFY(writeBytes(m_path, image.bytes + QByteArray(1000, 'x')));
    const PageMap map = mapOf(m_path);
    QCOMPARE(faultsOf(map).join(u'\n'), QString());
    QCOMPARE(map.pages, image.map().pages);
}

void tst_PageMap::theLockBytePageIsNobodys_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("no pointer maps") << Layout{.pageSize = 65536};
    // Of all page sizes this is the one where a pointer map would be on the lock-byte page.
    QTest::newRow("a pointer map moves out of its way")
        << Layout{.pageSize = 1024, .autoVacuum = 2};
}

/// A gigabyte of free pages, nearly all of them holes in the file.
void tst_PageMap::theLockBytePageIsNobodys()
{
    QFETCH(Layout, layout);
    QVERIFY(make(m_path, layout, tableOf(50)));
    const quint32 lockPage = (1U << 30U) / static_cast<quint32>(layout.pageSize) + 1;
    QVERIFY(growByFreePages(m_path, lockPage + 300));
    QCOMPARE(Database(m_path).ask("PRAGMA integrity_check"), u"ok"_s);
    const PageMap map = mapOf(m_path);
    QCOMPARE(faultsOf(map).join(u'\n'), QString());
    QCOMPARE(map.kinds.at(lockPage - 1), PageKind::LockByte);
    QCOMPARE(countOf(map, PageKind::LockByte), 1u);
    QCOMPARE(map.kinds.at(lockPage) == PageKind::PointerMap, layout.autoVacuum != 0);
    compareWithSqlite();
}

void tst_PageMap::whereItCannotBeMappedItIsRead()
{
    QVERIFY(make(m_path, {.pageSize = 1024, .autoVacuum = 1}, everything(1024)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::vector<std::unique_ptr<MappedFile>> all; // there are only so many
    while (auto map = MappedFile::map(file.handle(), 1024))
        all.push_back(std::move(map));
    compareWithSqlite();
}

void tst_PageMap::progressCountsPages()
{
    QVERIFY(make(m_path, {.pageSize = 512}, everything(512)));
    Sink sink;
    std::vector<Progress> seen;
    sink.onReport = [&](const Progress& progress) { seen.push_back(progress); };
    const auto map = mapPages(m_path, JobContext{.stop = {}, .progress = sink});
    QVERIFY(map);
    QVERIFY(seen.size() > 3);
    QVERIFY(std::ranges::is_sorted(seen, {}, &Progress::done));
    QCOMPARE(seen.back().done, std::uint64_t{map->pages});
    for (const Progress& progress : seen) {
        QCOMPARE(progress.phase, Phase::Checking);
        QCOMPARE(progress.unit, Unit::Pages);
        QCOMPARE(progress.total, std::uint64_t{map->pages});
        QCOMPARE(progress.bytesPerUnit, 512);
    }
}

void tst_PageMap::stopsWhenItIsTold()
{
    QVERIFY(make(m_path, {.pageSize = 512}, everything(512)));
    for (const int report : {0, 1, 3}) {
        std::stop_source stop;
        Sink sink;
        int reports = 0;
        sink.onReport = [&](const Progress&) {
            if (++reports == report)
                stop.request_stop();
        };
        if (report == 0)
            stop.request_stop();
        const auto map = mapPages(m_path, JobContext{.stop = stop.get_token(), .progress = sink});
        QCOMPARE(outcomeOf(map), errorKind(ErrorCode::Cancelled));
        QCOMPARE(reports, report); // nothing was done after it
    }
}

void tst_PageMap::whatIsNoDatabaseIsAnError()
{
    QCOMPARE(outcomeAt(m_path), errorKind(ErrorCode::SourceMissing));
    QCOMPARE(outcomeAt(m_folder->path()), errorKind(ErrorCode::SourceNotAFile));
    QVERIFY(writeBytes(m_path, {}));
    QCOMPARE(outcomeAt(m_path), errorKind(ErrorCode::SourceEmpty));
    QVERIFY(writeBytes(m_path, "SQLite format 3"));
    QCOMPARE(outcomeAt(m_path), errorKind(ErrorCode::SourceNotADatabase));
    QVERIFY(writeBytes(m_path, QByteArray(8192, 'x')));
    QCOMPARE(outcomeAt(m_path), errorKind(ErrorCode::SourceNotADatabase));
    QVERIFY(QFile::remove(m_path) && make(m_path, {}, {"CREATE TABLE t(a)"}));
    QByteArray bytes = bytesOf(m_path);
    put(bytes, 16, 2, 4097);
    QVERIFY(writeBytes(m_path, bytes));
    QCOMPARE(outcomeAt(m_path), errorKind(ErrorCode::SourceNotADatabase));
}

QTEST_GUILESS_MAIN(tst_PageMap)
#include "tst_pagemap.moc"

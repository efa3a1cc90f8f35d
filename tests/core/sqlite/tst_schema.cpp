#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/schema.h"
#include "core/sqlite/statement.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

const QStringList kOddNames{u"plain"_s,     u"two words"_s,        u"A\"b\"c"_s, u"it's"_s,
                            u"new\nline"_s, u"tab\tand\rreturn"_s, u"50%_of"_s,  u"[x]"_s,
                            u"`x`"_s,       u"ünï 数"_s,           u"select"_s,  u""_s,
                            u"\""_s,        u"x USING y"_s};

} // namespace

class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"x.db"_s);
    }
    void quotesNamesAndTexts();
    void listsTablesWhateverTheirNames();
    void tellsTheKindsApart();
    void namesTheModule_data();
    void namesTheModule();
    void listsTablesOfUnknownModules();
    void countsIndexes();
    void theOrderIsThatOfTheSchema();
    void aDamagedSchemaIsDamage();
    void aStopRequestEndsALongStatement();
    void hostileSqlFindsTheDoorsShut();
    void valuesComeBackAsTheyAre();

private:
    std::vector<TableInfo> tables();
    TableInfo table(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

std::vector<TableInfo> tst_Schema::tables()
{
    auto connection = Connection::open(m_path, {});
    if (!connection)
        return {};
    const auto found = tablesOf(*connection);
    if (!found)
        qWarning() << found.error().detail;
    return found ? *found : std::vector<TableInfo>();
}

TableInfo tst_Schema::table(const QString& name)
{
    const auto all = tables();
    const auto it = std::ranges::find(all, name, &TableInfo::name);
    return it == all.end() ? TableInfo{.name = u"(not listed)"_s} : *it;
}

void tst_Schema::quotesNamesAndTexts()
{
    QCOMPARE(quotedName(u"plain"_s), QByteArray("\"plain\""));
    QCOMPARE(quotedName(u"A\"b"_s), QByteArray("\"A\"\"b\""));
    QCOMPARE(quotedName(u""_s), QByteArray("\"\""));
    QCOMPARE(quotedText(u"it's"_s), QByteArray("'it''s'"));
    Database database(m_path);
    for (const QString& text : kOddNames) {
        QCOMPARE(database.ask("SELECT " + quotedText(text)), text);
        QVERIFY(database.run({"CREATE TABLE " + quotedName(text) + "(" + quotedName(text) + ")",
                              "DROP TABLE " + quotedName(text)}));
    }
}

void tst_Schema::listsTablesWhateverTheirNames()
{
    {
        Database database(m_path);
        for (const QString& name : kOddNames)
            QVERIFY(database.run({"CREATE TABLE " + quotedName(name) + "(a)"}));
    }
    const auto found = tables();
    QCOMPARE(static_cast<qsizetype>(found.size()), kOddNames.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].name, kOddNames.at(static_cast<qsizetype>(i)));
        QVERIFY(found[i].kind == TableKind::Ordinary);
        QVERIFY(found[i].rootPage > 1);
    }
}

void tst_Schema::tellsTheKindsApart()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE TABLE counted(id INTEGER PRIMARY KEY AUTOINCREMENT, a)",
                              "CREATE TABLE lean(k PRIMARY KEY) WITHOUT ROWID",
                              "CREATE VIRTUAL TABLE words USING fts5(body)",
                              "CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1)",
                              "CREATE INDEX i ON counted(a)", "CREATE VIEW v AS SELECT 1",
                              "INSERT INTO counted(a) VALUES(1)", "ANALYZE"}));
    }
    const auto kindOf = [this](const char* name) { return table(QLatin1StringView(name)).kind; };
    QVERIFY(kindOf("counted") == TableKind::Ordinary);
    QVERIFY(kindOf("lean") == TableKind::Ordinary);
    QVERIFY(kindOf("words") == TableKind::Virtual);
    QVERIFY(kindOf("boxes") == TableKind::Virtual);
    for (const char* shadow : {"words_data", "words_idx", "words_content", "words_docsize",
                               "words_config", "boxes_rowid", "boxes_node", "boxes_parent"})
        QVERIFY2(kindOf(shadow) == TableKind::Shadow, shadow);
    QVERIFY(kindOf("sqlite_sequence") == TableKind::Internal);
    QVERIFY(kindOf("sqlite_stat1") == TableKind::Internal);
    QCOMPARE(table(u"v"_s).name, u"(not listed)"_s);
    QCOMPARE(table(u"sqlite_schema"_s).name, u"(not listed)"_s);
    QCOMPARE(table(u"words"_s).rootPage, 0u);
    QCOMPARE(table(u"words_data"_s).module, QString());
}

void tst_Schema::namesTheModule_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("module");
    const auto add = [](const char* sql, const QString& name, const char* module) {
        QTest::newRow(sql) << QByteArray(sql) << name << QString::fromLatin1(module);
    };
    add("CREATE VIRTUAL TABLE f USING fts5(a)", u"f"_s, "fts5");
    add("create virtual table if not exists f using FTS4(a)", u"f"_s, "fts4");
    add("CREATE VIRTUAL TABLE \"x USING y\" USING fts5(a)", u"x USING y"_s, "fts5");
    add("CREATE VIRTUAL TABLE [a] USING rtree(id, x0, x1)", u"a"_s, "rtree");
    add("CREATE VIRTUAL TABLE `a``b` USING fts5 (a)", u"a`b"_s, "fts5");
    add("CREATE VIRTUAL TABLE 'quoted' USING \"fts5\"(a)", u"quoted"_s, "fts5");
    add("CREATE VIRTUAL TABLE main.f\n  USING\n  fts5(a)", u"f"_s, "fts5");
    add("CREATE VIRTUAL TABLE \"A\"\"b\" USING fts3(a)", u"A\"b"_s, "fts3");
}

void tst_Schema::namesTheModule()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, name);
    QFETCH(QString, module);
    {
        Database database(m_path);
        QVERIFY(database.run({sql}));
    }
    const TableInfo found = table(name);
    QCOMPARE(found.name, name);
    QVERIFY(found.kind == TableKind::Virtual);
    QCOMPARE(found.module, module);
}

void tst_Schema::listsTablesOfUnknownModules()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE TABLE t(a)", "PRAGMA writable_schema=ON",
                              "INSERT INTO sqlite_schema VALUES('table', 'ghost', 'ghost', 0, "
                              "'CREATE VIRTUAL TABLE ghost USING NoSuchModule(a, b)')"}));
    }
    QCOMPARE(tables().size(), 2u);
    QVERIFY(table(u"ghost"_s).kind == TableKind::Virtual);
    QCOMPARE(table(u"ghost"_s).module, u"nosuchmodule"_s);
    QVERIFY(table(u"t"_s).kind == TableKind::Ordinary);
}

void tst_Schema::countsIndexes()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE TABLE T(a UNIQUE, b, c)", "CREATE INDEX i ON t(b)",
                              "CREATE INDEX j ON t(c) WHERE c > 0", "CREATE TABLE none(a)"}));
    }
    QCOMPARE(table(u"T"_s).indexCount, 3);
    QCOMPARE(table(u"none"_s).indexCount, 0);
}

void tst_Schema::theOrderIsThatOfTheSchema()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE TABLE z(a)", "CREATE TABLE a(a)", "CREATE TABLE m(a)"}));
    }
    QStringList names;
    for (const TableInfo& info : tables())
        names.append(info.name);
    QCOMPARE(names, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
}

void tst_Schema::aDamagedSchemaIsDamage()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE TABLE t(a)", "PRAGMA writable_schema=ON",
                              "UPDATE sqlite_schema SET sql = 'no sense at all'"}));
    }
    auto connection = Connection::open(m_path, {});
    QVERIFY(connection);
    const auto found = tablesOf(*connection);
    QCOMPARE(outcomeOf(found), errorKind(ErrorCode::SourceDamaged));
    QCOMPARE(found.error().path, m_path);
    QCOMPARE(found.error().sqliteCode & 0xff, SQLITE_CORRUPT);
}

void tst_Schema::aStopRequestEndsALongStatement()
{
    auto connection = Connection::open(m_path, {.mode = Connection::Mode::CreateNew});
    QVERIFY(connection);
    std::stop_source stop;
    connection->stopWith(stop.get_token());
    QCOMPARE(outcomeOf(connection->execute("SELECT 1")), u"ok"_s);
    stop.request_stop();
    QCOMPARE(outcomeOf(connection->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                                           "FROM n) SELECT count(*) FROM n")),
             errorKind(ErrorCode::Cancelled));
}

void tst_Schema::hostileSqlFindsTheDoorsShut()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE TABLE t(a)", "CREATE TABLE seen(a)",
                              "CREATE TRIGGER r AFTER INSERT ON t BEGIN "
                              "INSERT INTO seen VALUES(new.a); END"}));
    }
    auto connection = Connection::open(m_path, {.mode = Connection::Mode::ReadWrite});
    QVERIFY(connection);
    QVERIFY(!connection->execute("ATTACH '" + m_path.toUtf8() + "2' AS other"));
    QVERIFY(!connection->execute("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"));
    QVERIFY(!connection->execute("SELECT load_extension('libc.so.6')"));
    QCOMPARE(outcomeOf(connection->execute("INSERT INTO t VALUES(1)")), u"ok"_s);
    QCOMPARE(outcomeOf(connection->close()), u"ok"_s);
    Database database(m_path);
    QCOMPARE(database.ask("SELECT count(*) FROM t"), u"1"_s);
    QCOMPARE(database.ask("SELECT count(*) FROM seen"), u"0"_s); // no trigger ran
    QCOMPARE(stateOf(m_folder->path()).size(), 1u);
}

void tst_Schema::valuesComeBackAsTheyAre()
{
    auto connection = Connection::open(m_path, {.mode = Connection::Mode::CreateNew});
    QVERIFY(connection);
    auto statement = connection->prepare("SELECT ?1, ?2, NULL, x'00ff00', CAST(x'610062' AS TEXT)");
    QCOMPARE(outcomeOf(statement), u"ok"_s);
    QVERIFY(statement->bind(1, u"ünï 'x'"_s));
    QVERIFY(statement->bind(2, qint64{-9007199254740993}));
    for (int round = 0; round < 2; ++round) { // reset() keeps the bindings
        QVERIFY(*statement->step() == Statement::Row::Available);
        QCOMPARE(statement->text(0), u"ünï 'x'"_s);
        QCOMPARE(statement->integer(1), qint64{-9007199254740993});
        QVERIFY(statement->isNull(2) && !statement->isNull(1));
        QCOMPARE(statement->blob(3), QByteArray::fromHex("00ff00"));
        QCOMPARE(statement->text(4).size(), 3); // a NUL inside a text is part of it
        QVERIFY(*statement->step() == Statement::Row::Done);
        statement->reset();
    }
    QVERIFY(!statement->bind(3, u"no such parameter"_s));
    QCOMPARE(outcomeOf(connection->prepare("SELECT 1 FROM missing")),
             errorKind(ErrorCode::Internal));
    QCOMPARE(outcomeOf(connection->prepare("SELECT 'a' < 'b' COLLATE german")),
             errorKind(ErrorCode::CannotJudge));
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"

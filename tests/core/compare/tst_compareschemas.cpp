#include "core/compare/schemadifference.h"
#include "tests/core/compare/comparebench.h"

#include <QTest>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace Qt::StringLiterals;

class tst_CompareSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void findsWhatWasAddedRemovedAndChanged();
    void leavesOutWhatBelongsToOthers();
    void findsOtherSettings();
    void saysThatASchemaIsDamaged();

private:
    [[nodiscard]] Result<SchemaDifference> difference() const;
    std::unique_ptr<Bench> m_bench;
};

Result<SchemaDifference> tst_CompareSchemas::difference() const
{
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    if (!first || !second)
        return first ? second.error() : first.error();
    return compareSchemas((*first)->connection(), (*second)->connection());
}

void tst_CompareSchemas::findsWhatWasAddedRemovedAndChanged()
{
    QVERIFY(m_bench->make(
        {"CREATE TABLE same(a, b)", "CREATE TABLE other(a)", "CREATE TABLE gone(a UNIQUE)",
         "CREATE INDEX i ON same(a)", "CREATE VIEW v AS SELECT 1",
         "CREATE TRIGGER same AFTER INSERT ON same BEGIN SELECT 1; END", "CREATE TABLE both(a)"},
        {"CREATE TABLE both(a)", "CREATE TABLE Other(a, b)", "CREATE TABLE same(a, b)",
         "CREATE TABLE v(a)", "CREATE INDEX I ON same(b)"}));
    const auto found = difference();
    QVERIFY(found);
    const std::vector<ObjectDifference> expected{
        {.kind = ObjectKind::Table,
         .name = u"gone"_s,
         .table = u"gone"_s,
         .change = Change::Removed,
         .before = u"CREATE TABLE gone(a UNIQUE)"_s},
        {.kind = ObjectKind::Table,
         .name = u"Other"_s,
         .table = u"Other"_s,
         .change = Change::Changed,
         .before = u"CREATE TABLE other(a)"_s,
         .after = u"CREATE TABLE Other(a, b)"_s},
        {.kind = ObjectKind::Table,
         .name = u"v"_s,
         .table = u"v"_s,
         .change = Change::Added,
         .after = u"CREATE TABLE v(a)"_s},
        {.kind = ObjectKind::Index,
         .name = u"I"_s,
         .table = u"same"_s,
         .change = Change::Changed,
         .before = u"CREATE INDEX i ON same(a)"_s,
         .after = u"CREATE INDEX I ON same(b)"_s},
        {.kind = ObjectKind::Trigger,
         .name = u"same"_s,
         .table = u"same"_s,
         .change = Change::Removed,
         .before = u"CREATE TRIGGER same AFTER INSERT ON same BEGIN SELECT 1; END"_s},
        {.kind = ObjectKind::View,
         .name = u"v"_s,
         .table = u"v"_s,
         .change = Change::Removed,
         .before = u"CREATE VIEW v AS SELECT 1"_s}};
    QCOMPARE(found->objects, expected);
    QCOMPARE(found->settings, std::vector<SettingDifference>());
    QVERIFY(!found->isNone());
}

void tst_CompareSchemas::leavesOutWhatBelongsToOthers()
{
    QVERIFY(
        m_bench->make({"CREATE TABLE t(a PRIMARY KEY)"},
                      {"CREATE TABLE t(a PRIMARY KEY)", "CREATE VIRTUAL TABLE words USING fts5(a)",
                       "CREATE TABLE n(a INTEGER PRIMARY KEY AUTOINCREMENT)", "ANALYZE"}));
    const auto found = difference();
    QVERIFY(found);
    QStringList names;
    for (const ObjectDifference& object : found->objects)
        names << object.name;
    QCOMPARE(names, QStringList({u"n"_s, u"words"_s}));
}

void tst_CompareSchemas::findsOtherSettings()
{
    QVERIFY(m_bench->make({"PRAGMA user_version=7", "PRAGMA application_id=-5",
                           "PRAGMA encoding='UTF-16be'", "CREATE TABLE t(a)"},
                          {"PRAGMA page_size=8192", "PRAGMA auto_vacuum=INCREMENTAL",
                           "PRAGMA journal_mode=WAL", "CREATE TABLE t(a)"}));
    const auto found = difference();
    QVERIFY(found);
    const std::vector<SettingDifference> expected{
        {.name = u"user_version"_s, .before = u"7"_s, .after = u"0"_s},
        {.name = u"application_id"_s, .before = u"-5"_s, .after = u"0"_s},
        {.name = u"encoding"_s, .before = u"UTF-16be"_s, .after = u"UTF-8"_s},
        {.name = u"page_size"_s, .before = u"4096"_s, .after = u"8192"_s},
        {.name = u"auto_vacuum"_s, .before = u"none"_s, .after = u"incremental"_s}};
    QCOMPARE(found->settings, expected);
    QVERIFY(found->objects.empty());
}

void tst_CompareSchemas::saysThatASchemaIsDamaged()
{
    QVERIFY(m_bench->make({"CREATE TABLE t(a)"},
                          {"CREATE TABLE t(a)", "PRAGMA writable_schema=ON",
                           "UPDATE sqlite_schema SET rootpage = 4711"}));
    QCOMPARE(sqlitetest::outcomeOf(difference()), u"source-damaged"_s);
}

QTEST_GUILESS_MAIN(tst_CompareSchemas)
#include "tst_compareschemas.moc"

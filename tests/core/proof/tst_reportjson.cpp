#include "core/proof/reportjson.h"
#include "tests/core/proof/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;

class tst_ReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasProven()
    {
        const QJsonObject json = parsed(sampleReport());
        QCOMPARE(json[u"format"_s].toInt(), 1);
        QCOMPARE(json[u"subject"_s].toString(), u"shop-1a2b3c4d/shop-backup-20260302-000000Z"_s);
        QCOMPARE(json[u"database"_s].toString(), u"shop.db"_s);
        QCOMPARE(json[u"is_backup"_s].toBool(), true);
        QCOMPARE(json[u"taken_at"_s].toString(), u"2026-03-02T00:00:00.000Z"_s);
        QCOMPARE(json[u"verified_at"_s].toString(), u"2026-03-03T00:00:00.000Z"_s);
        QCOMPARE(json[u"compared_with"_s].toString(), u"2026-03-01T00:00:00.000Z"_s);
        QCOMPARE(json[u"verdict"_s].toString(), u"ok"_s);
        QCOMPARE(json[u"level"_s].toString(), u"full"_s);
        QCOMPARE(json[u"bytes"_s].toInteger(), 49152);
        QVERIFY(json[u"newest_good"_s].isNull());
        const QJsonArray checks = json[u"checks"_s].toArray();
        QCOMPARE(checks.size(), 4);
        QCOMPARE(checks[1],
                 QJsonValue(QJsonObject{{u"name"_s, u"integrity"_s},
                                        {u"state"_s, u"ok"_s},
                                        {u"seconds"_s, 0.75},
                                        {u"findings"_s, 0}}));
    }

    void keysAreInSnakeCase()
    {
        const QByteArray text = proof::toJson(sampleReport());
        static const QRegularExpression key(u"\"([^\"]*)\":"_s);
        for (auto each = key.globalMatch(QString::fromUtf8(text)); each.hasNext();) {
            const QString name = each.next().captured(1);
            QVERIFY2(QRegularExpression(u"^[a-z_]+$"_s).match(name).hasMatch(), qPrintable(name));
        }
    }

    void theMapIsWrittenInRuns()
    {
        proof::Report report = sampleReport(
            "integrity",
            {{.kind = vault::FindingKind::Structure, .object = u"orders"_s, .pages = {PageNo(4)}}});
        const QJsonObject map = parsed(report)[u"page_map"_s].toObject();
        const QJsonArray runs = map[u"runs"_s].toArray();
        const QStringList expected{u"1 1 table-leaf 0"_s, u"2 1 table-interior 1"_s,
                                   u"3 1 table-leaf 1"_s, u"4 1 table-leaf 1 damaged"_s,
                                   u"5 1 overflow 1"_s,   u"6 1 index-interior 2"_s,
                                   u"7 1 index-leaf 2"_s, u"8 1 table-leaf 3"_s,
                                   u"9 1 free-trunk -"_s, u"10 3 free-leaf -"_s};
        QStringList found;
        for (const QJsonValue& run : runs)
            found << textOf(run.toObject());
        QCOMPARE(found, expected);
        QCOMPARE(map[u"trees"_s].toArray()[2],
                 QJsonValue(QJsonObject{{u"name"_s, u"by_day"_s},
                                        {u"table"_s, u"orders"_s},
                                        {u"is_index"_s, true},
                                        {u"root"_s, 6},
                                        {u"pages"_s, 2},
                                        {u"entries"_s, 1200}}));
    }

    void faultsOfTheMapAreNamed()
    {
        proof::Report report = sampleReport();
        report.map->faults = {
            {.page = PageNo(3), .kind = sqlite::PageFaultKind::BadChild, .tree = 1, .other = -5},
            {.page = PageNo(9),
             .kind = sqlite::PageFaultKind::NeverUsed,
             .tree = sqlite::PageMap::kNoTree}};
        report.map->faultCount = 20'000;
        const QJsonObject map = parsed(report)[u"page_map"_s].toObject();
        QCOMPARE(map[u"fault_count"_s].toInteger(), 20'000);
        const QJsonObject first = map[u"faults"_s].toArray()[0].toObject();
        QCOMPARE(first[u"kind"_s].toString(), u"bad-child"_s);
        QCOMPARE(first[u"tree"_s].toInt(), 1);
        QCOMPARE(first[u"other"_s].toInt(), -5);
        QVERIFY(map[u"faults"_s].toArray()[1].toObject()[u"tree"_s].isNull());
    }

    void whatTheNextStepIsAboutIsThere()
    {
        proof::Report report = sampleReport(
            "integrity",
            {{.kind = vault::FindingKind::Structure,
              .object = u"orders"_s,
              .count = 1,
              .pages = {PageNo(4)},
              .inSourceToo = true},
             {.kind = vault::FindingKind::Structure, .object = u"by_day"_s, .count = 1}});
        report.newestGoodId = u"other"_s;
        report.map->gaps = {{1, {}, 90}, {1, 501, 1000}};
        conclude(report);
        const QJsonArray findings = parsed(report)[u"findings"_s].toArray();
        const QJsonObject table = findings[0].toObject();
        QCOMPARE(table[u"next_step"_s].toString(), u"restore-tables"_s);
        QCOMPARE(table[u"restore_tables"_s].toArray(), QJsonArray{u"orders"_s});
        QCOMPARE(table[u"restore_from"_s].toString(), u"other"_s);
        QVERIFY(table[u"sql"_s].isNull());
        const QJsonArray gaps = table[u"rowids_out_of_reach"_s].toArray();
        QCOMPARE(int(gaps.size()), 2);
        QVERIFY(gaps[0].toObject()[u"first"_s].isNull());
        QCOMPARE(gaps[0].toObject()[u"last"_s].toInteger(), 90);
        QCOMPARE(gaps[1].toObject(), (QJsonObject{{u"first"_s, 501}, {u"last"_s, 1000}}));
        const QJsonObject index = findings[1].toObject();
        QCOMPARE(index[u"sql"_s].toString(), u"REINDEX main.\"by_day\";"_s);
        QVERIFY(index[u"restore_from"_s].isNull());
        QVERIFY(index[u"rowids_out_of_reach"_s].toArray().isEmpty());
    }

    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(sqlite::PageKind::Overflow); ++i)
            words << proof::pageKindKey(static_cast<sqlite::PageKind>(i));
        QCOMPARE(words.size(), int(sqlite::PageKind::Overflow) + 1);
        words.clear();
        for (int i = 0; i <= int(sqlite::PageFaultKind::BeyondEnd); ++i)
            words << proof::pageFaultKey(static_cast<sqlite::PageFaultKind>(i));
        QCOMPARE(words.size(), int(sqlite::PageFaultKind::BeyondEnd) + 1);
    }

    void whatIsNotKnownIsNull()
    {
        proof::Report report = sampleReport();
        report.map.reset();
        report.beforeAt = {};
        report.takenAt = {};
        report.tables = {{.name = u"gone"_s, .before = 4, .isGone = true}};
        const QJsonObject json = parsed(report);
        QVERIFY(json[u"page_map"_s].isNull());
        QVERIFY(json[u"compared_with"_s].isNull());
        QVERIFY(json[u"taken_at"_s].isNull());
        const QJsonObject table = json[u"tables"_s].toArray()[0].toObject();
        QVERIFY(table[u"rows"_s].isNull());
        QCOMPARE(table[u"rows_before"_s].toInt(), 4);
        QCOMPARE(table[u"gone"_s].toBool(), true);
        QCOMPARE(table[u"state"_s].toString(), u"not-checked"_s);
    }

    void hostileNamesComeBackAsTheyAre()
    {
        proof::Report report = sampleReport();
        const QString hostile = u"a\"b\\c\n\u0001</script>\u202E"_s;
        report.tables = {{.name = hostile, .rows = 1}};
        QCOMPARE(parsed(report)[u"tables"_s].toArray()[0].toObject()[u"name"_s].toString(),
                 hostile);
    }

private:
    static QJsonObject parsed(const proof::Report& report)
    {
        return QJsonDocument::fromJson(proof::toJson(report)).object();
    }

    static QString textOf(const QJsonObject& run)
    {
        const QJsonValue tree = run[u"tree"_s];
        return u"%1 %2 %3 %4"_s.arg(QString::number(run[u"first"_s].toInt()),
                                    QString::number(run[u"count"_s].toInt()),
                                    run[u"kind"_s].toString(),
                                    tree.isNull() ? u"-"_s : QString::number(tree.toInt()))
            + (run[u"damaged"_s].toBool() ? u" damaged"_s : QString());
    }
};

QTEST_GUILESS_MAIN(tst_ReportJson)
#include "tst_reportjson.moc"

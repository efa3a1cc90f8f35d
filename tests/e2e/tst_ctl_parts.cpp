#include "app/ctl/commandline.h"
#include "app/ctl/failure.h"
#include "app/ctl/jsonlines.h"
#include "app/ctl/nearest.h"
#include "app/ctl/printable.h"
#include "app/ctl/progressline.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/statusformats.h"
#include "app/ctl/tables.h"
#include "app/ctl/values.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app::ctl;

namespace {

QString textOf(const Line& line)
{
    QString text;
    for (const Styled& piece : line)
        text += piece.text;
    return text;
}

core::Progress copying()
{
    return {.phase = core::Phase::Copying,
            .done = 312'480,
            .total = 471'859,
            .unit = core::Unit::Pages,
            .bytesPerUnit = 4096,
            .bytesPerSecond = 88'290'099,
            .secondsLeft = 7};
}

core::jobs::DatabaseStatus statusOf(const QString& name, core::policy::HealthLevel level,
                                    std::optional<core::UtcTime> proven)
{
    core::jobs::DatabaseStatus status;
    status.database.config.name = name;
    status.database.config.path = u"/srv/"_s + name;
    status.health = {
        .level = level,
        .reasons = {{.kind = core::policy::ReasonKind::ProtectedAndFresh, .level = level}},
        .newestProven = proven,
        .newestBackup = proven};
    status.maxAge = 24h;
    status.backups = 3;
    status.storedBytes = core::ByteCount(12'345'678'901);
    return status;
}

constexpr core::UtcTime kNow{1'800'000'000'000ms};

} // namespace

class TestCtlParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::setlocale(LC_ALL, "C.UTF-8");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theProgressLineSaysAllWhereThereIsRoom()
    {
        const QString line = textOf(progressLine(copying(), 120, false));
        QVERIFY2(line.startsWith(u"Copying pages  ██"), qPrintable(line));
        QVERIFY(line.endsWith(u"  66 %  312,480 of 471,859 pages  84.2 MiB/s  about 7 s left"));
    }

    void theProgressLineFitsEveryWidth()
    {
        core::Progress progress = copying();
        progress.subject = u"日本語の表\n"_s;
        for (int width = 1; width < 140; ++width) {
            const QString line = textOf(progressLine(progress, width, false));
            QVERIFY2(displayWidth(line) <= width, qPrintable(u"%1: %2"_s.arg(width).arg(line)));
            QVERIFY(!line.contains(u'\n'));
        }
        QVERIFY(textOf(progressLine(progress, 60, false)).contains(u"about 7 s left"));
        QVERIFY(textOf(progressLine(progress, 40, true)).startsWith(u"Stopping"));
    }

    void anUnknownTotalDrawsNoBar()
    {
        const QString line = textOf(
            progressLine({.phase = core::Phase::Checking, .done = 12, .total = 0}, 100, false));
        QVERIFY2(!line.contains(u'%') && !line.contains(u'░') && line.contains(u"12"),
                 qPrintable(line));
    }

    void controlCharactersAreShownNotObeyed()
    {
        QCOMPARE(printable(u"a\x1b[31m\n\t\u009b\u202eb"_s), u"a\\x1b[31m\\n\\t\\u009b\\u202eb"_s);
        QCOMPARE(printable(u"Grüße 😀 日本"_s), u"Grüße 😀 日本"_s);
        QCOMPARE(displayWidth(u"日本a"_s), 5);
        QCOMPARE(elided(u"/srv/backups/shop"_s, 9), u"/srv…shop"_s);
        QCOMPARE(shellQuoted(u"it's here"_s), u"'it'\\''s here'"_s);
    }

    void jsonLinesKeepTheirOrderAndEscape()
    {
        const QByteArray text = JsonLine("x"_L1)
                                    .add("z"_L1, u"\u009b\n\"ü"_s)
                                    .add("a"_L1, qint64{9'007'199'254'740'993})
                                    .text();
        QCOMPARE(text,
                 QByteArray("{\"event\":\"x\",\"z\":\"\\u009b\\n\\\"ü\",\"a\":9007199254740993}"));
        QCOMPARE(QJsonDocument::fromJson(text).object().value(u"z"_s).toString(), u"\u009b\n\"ü"_s);
    }

    void tablesAlignAndGiveWay()
    {
        Table table({{.title = u"ID"_s},
                     {.title = u"SIZE"_s, .alignRight = true, .givesWay = 1},
                     {.title = u"EMPTY"_s},
                     {.title = u"PLACE"_s, .leastWidth = 6, .givesWay = 2}});
        table.addRow({{u"日本"_s}, {u"1"_s}, {}, {u"/srv/backups"_s}});
        table.addRow({{u"b\n"_s}, {u"12345"_s}, {}, {u"/x"_s}});
        const auto linesAt = [&](std::optional<int> room) {
            QStringList lines;
            for (const Line& line : table.lines(room))
                lines.append(textOf(line));
            return lines;
        };
        QCOMPARE(linesAt(std::nullopt),
                 QStringList({u"ID     SIZE  PLACE"_s, u"日本      1  /srv/backups"_s,
                              u"b\\n   12345  /x"_s}));
        QCOMPARE(linesAt(20).at(1), u"日本      1  /sr…ups"_s);
        QCOMPARE(linesAt(12).at(1), u"日本      1"_s);
        QCOMPARE(linesAt(5).at(1), u"日本"_s);
    }

    void spansNeedTheirUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("hours") << u"24h"_s << qint64{86400};
        QTest::newRow("together") << u"1d12h"_s << qint64{129600};
        QTest::newRow("seconds") << u"90s"_s << qint64{90};
        QTest::newRow("weeks") << u"2w"_s << qint64{1209600};
        QTest::newRow("bare") << u"24"_s << qint64{-1};
        QTest::newRow("empty") << QString() << qint64{-1};
        QTest::newRow("nothing") << u"0h"_s << qint64{-1};
        QTest::newRow("negative") << u"-1h"_s << qint64{-1};
        QTest::newRow("endless") << u"999999999w"_s << qint64{-1};
        QTest::newRow("line end") << u"24h\n"_s << qint64{-1};
    }
    void spansNeedTheirUnit()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, seconds);
        QCOMPARE(parseSpan(text).value_or(-1s).count(), seconds);
    }

    void theNearestWordIsMeant()
    {
        const QStringList known{u"backup"_s, u"list"_s, u"pin"_s, u"unpin"_s, u"find-good"_s};
        QCOMPARE(nearest(u"bakcup"_s, known), u"backup"_s);
        QCOMPARE(nearest(u"find"_s, known), u"find-good"_s);
        QCOMPARE(nearest(u"restore"_s, known), QString());
    }

    void rowsThatAreMissedAreToldOtherNotesAreNot()
    {
        using namespace core::vault;
        const Finding stored{.kind = FindingKind::ConstraintViolation, .object = u"orders"_s};
        const Finding missed{.kind = FindingKind::ExpectationFailed, .object = u"orders >= 1"_s};
        const Proof proof{
            .verdict = Verdict::Ok,
            .checks = {{.name = u"integrity"_s, .state = Verdict::Ok, .findings = {stored}},
                       {.name = u"contents"_s, .state = Verdict::Ok, .findings = {missed}}}};
        QCOMPARE(findingLines(proof, true).size(), 2u);
        const auto told = findingLines(proof, false);
        QCOMPARE(told.size(), 1u);
        QVERIFY(told.front().back().text.contains(u"orders >= 1"));
    }

    void theWorstCodeCounts()
    {
        QCOMPARE(worseCode(1, 3), 3);
        QCOMPARE(worseCode(6, 3), 3);
        QCOMPARE(worseCode(6, 1), 6);
        QCOMPARE(worseCode(0, 5), 5);
        QCOMPARE(worseCode(3, 4), 4);
    }

    void fileNamesInBracketsAreNotLists()
    {
        const auto parsed = parseCommandLine({"verify", "[a,b]", "--level", "quick", "[c].db"});
        const auto* line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(std::get<VerifyOptions>(line->command).subjects,
                 QStringList({u"[a,b]"_s, u"[c].db"_s}));
        QCOMPARE(std::get<VerifyOptions>(line->command).level, core::vault::CheckLevel::Quick);
    }

    void globalFlagsMayComeBeforeAndAfter()
    {
        for (const auto& arguments : std::vector<std::vector<std::string>>{
                 {"--json", "backup", "list"}, {"backup", "list", "--json"}}) {
            const auto parsed = parseCommandLine(arguments);
            const auto* line = std::get_if<CommandLine>(&parsed);
            QVERIFY(line);
            QVERIFY(line->manner.json);
            QCOMPARE(std::get<core::jobs::BackupSpec>(line->command).database, u"list"_s);
        }
    }

    void nagiosHasOneLineWithItsNumbers()
    {
        using core::policy::HealthLevel;
        const auto all = std::vector{statusOf(u"dispatch.db"_s, HealthLevel::Ok, kNow - 3600s),
                                     statusOf(u"it's|a=b\n"_s, HealthLevel::Error, std::nullopt)};
        const QString text = nagiosText(all, kNow);
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY(text.startsWith(u"HOLDFAST CRITICAL - dispatch.db: "));
        QVERIFY2(
            text.endsWith(
                u" | 'dispatch.db age'=3600s;86400;172800 'it''s/a_b\\n age'=U;86400;172800\n"),
            qPrintable(text));
        QCOMPARE(text.count(u'|'), 1);
    }

    void prometheusEscapesAndNeverRepeatsASeries()
    {
        using core::policy::HealthLevel;
        const auto all = std::vector{statusOf(u"a\"b\\c\nd"_s, HealthLevel::Warning, kNow - 60s),
                                     statusOf(u"same"_s, HealthLevel::Ok, kNow),
                                     statusOf(u"same"_s, HealthLevel::Ok, std::nullopt)};
        auto renamed = all;
        renamed[2].database.config.path = u"/other/same"_s;
        const QStringList lines = prometheusText(renamed, kNow).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.contains(
            u"holdfast_last_proven_backup_age_seconds{database=\"a\\\"b\\\\c\\nd\"} 60"_s));
        QVERIFY(lines.contains(u"holdfast_health{database=\"/srv/same\"} 0"_s));
        QVERIFY(lines.contains(u"holdfast_stored_bytes{database=\"/other/same\"} 12345678901"_s));
        QVERIFY(lines.contains(
            u"holdfast_last_backup_timestamp_seconds{database=\"/srv/same\"} 1800000000"_s));
        QVERIFY(!lines.join(u'\n').contains(u"age_seconds{database=\"/other/same\"}"));
        QCOMPARE(lines.filter(u"# TYPE"_s).size(), 5);
    }

    void monitoringLevelsOfSeveralAreTheWorst()
    {
        using core::policy::HealthLevel;
        QCOMPARE(monitoringCode(worstLevel({})), 3);
        QCOMPARE(monitoringCode(worstLevel({statusOf(u"a"_s, HealthLevel::Unknown, {}),
                                            statusOf(u"b"_s, HealthLevel::Error, {})})),
                 2);
        QCOMPARE(monitoringCode(worstLevel({statusOf(u"a"_s, HealthLevel::Unknown, {}),
                                            statusOf(u"b"_s, HealthLevel::Ok, {})})),
                 3);
    }
};

QTEST_GUILESS_MAIN(TestCtlParts)
#include "tst_ctl_parts.moc"

#include "core/jobs/restorereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::jobs;
using core::restore::StepKind;
using core::restore::StepState;

namespace {

RestoreAccount sample()
{
    RestoreReport report{.id = u"dispatch-restore-20250929-143200Z"_s,
                         .target = u"/srv/<dispatch>.db"_s,
                         .backupId = u"dispatch/dispatch-20250929-140000Z"_s,
                         .safetyFolder = u"/kept/one"_s,
                         .seconds = 12.5,
                         .verified = true,
                         .tables = {{.table = u"sessions"_s, .now = 1482, .then = 1461},
                                    {.table = u"<b>settings</b>"_s, .then = 9}}};
    report.steps = {
        .steps = {{.kind = StepKind::Stage,
                   .state = StepState::Done,
                   .detail = u"48.2 MiB copied."_s,
                   .seconds = 4.1},
                  {.kind = StepKind::Probe, .state = StepState::Skipped}},
        .log = {{.at = core::UtcTime(std::chrono::seconds(3)), .text = u"docker compose down"_s}}};
    return {
        .report = report,
        .title = u"dispatch.db is restored"_s,
        .text = u"It took 12 s."_s,
        .begunAt = core::UtcTime(std::chrono::seconds(1)),
        .endedAt = core::UtcTime(std::chrono::seconds(14)),
        .checks = {{u"The web interface opens"_s, true}, {u"The settings are present"_s, false}}};
}

QString htmlOf(const RestoreAccount& account)
{
    return QString::fromUtf8(restoreReportText(account, ReportFormat::Html, QTimeZone::utc()));
}

} // namespace

class TestRestoreReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonTellsAllOfIt()
    {
        const QJsonObject json =
            QJsonDocument::fromJson(
                restoreReportText(sample(), ReportFormat::Json, QTimeZone::utc()))
                .object();
        QCOMPARE(json.value(u"format"_s).toInt(), 1);
        QCOMPARE(json.value(u"kind"_s).toString(), u"restore"_s);
        QCOMPARE(json.value(u"end"_s).toString(), u"restored"_s);
        QCOMPARE(json.value(u"begun_at"_s).toString(), u"1970-01-01T00:00:01.000Z"_s);
        QVERIFY(json.value(u"verified"_s).toBool());
        QVERIFY(!json.contains(u"trouble"_s));
        const QJsonObject step = json.value(u"steps"_s).toArray().first().toObject();
        QCOMPARE(step.value(u"step"_s).toString(), u"stage"_s);
        QCOMPARE(step.value(u"state"_s).toString(), u"done"_s);
        const QJsonArray tables = json.value(u"tables"_s).toArray();
        QCOMPARE(tables.first().toObject().value(u"rows_after"_s).toInt(), 1461);
        QVERIFY(tables.last().toObject().value(u"rows_before"_s).isNull());
        const QJsonArray checks = json.value(u"checks"_s).toArray();
        QVERIFY(checks.first().toObject().value(u"ticked"_s).toBool());
        QVERIFY(!checks.last().toObject().value(u"ticked"_s).toBool());
    }

    void rowsThatAreKnownOneByOneAreToldSo()
    {
        RestoreAccount account = sample();
        account.report.tables = {{.table = u"workspaces"_s,
                                  .now = 41,
                                  .then = 41,
                                  .rows = RowChanges{.added = 2, .changed = 1200, .removed = 2}}};
        const QString html = htmlOf(account);
        for (const QString& number : {u">+2<"_s, u">~1,200<"_s, u">\u22122<"_s})
            QVERIFY2(html.contains(number), qPrintable(number));
        const QJsonObject table =
            QJsonDocument::fromJson(
                restoreReportText(account, ReportFormat::Json, QTimeZone::utc()))
                .object()
                .value(u"tables"_s)
                .toArray()
                .first()
                .toObject();
        QCOMPARE(table.value(u"added"_s).toInt(), 2);
        QCOMPARE(table.value(u"changed"_s).toInt(), 1200);
        QCOMPARE(table.value(u"removed"_s).toInt(), 2);
    }

    void whatWentWrongHasItsStableWord()
    {
        RestoreAccount account = sample();
        account.isUndo = true;
        account.report.end = RestoreEnd::RolledBack;
        account.report.trouble = core::Error{.code = core::ErrorCode::ProbeFailed};
        const QJsonObject json =
            QJsonDocument::fromJson(
                restoreReportText(account, ReportFormat::Json, QTimeZone::utc()))
                .object();
        QCOMPARE(json.value(u"kind"_s).toString(), u"undo"_s);
        QCOMPARE(json.value(u"trouble"_s).toObject().value(u"kind"_s).toString(),
                 u"probe-failed"_s);
    }

    void htmlNeedsNothingElse()
    {
        const QString html = htmlOf(sample());
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        for (const QString& part :
             QStringList{u"dispatch.db is restored"_s, u"48.2 MiB copied."_s, u"1,482"_s,
                         u"The web interface opens"_s, u"docker compose down"_s, u"/kept/one"_s})
            QVERIFY2(html.contains(part), qPrintable(part));
    }

    void namesAreNoMarkup()
    {
        const QString html = htmlOf(sample());
        QVERIFY(!html.contains(u"<b>settings"_s));
        QVERIFY(!html.contains(u"<dispatch>"_s));
    }

    void onlyWhatIsProvenIsGreen()
    {
        RestoreAccount account = sample();
        QVERIFY(htmlOf(account).contains(u"panel banner ok"_s));
        account.report.verified = false;
        QVERIFY(!htmlOf(account).contains(u"panel banner ok"_s));
        account.report.end = RestoreEnd::RolledBack;
        QVERIFY(htmlOf(account).contains(u"panel banner error"_s));
    }
};

QTEST_GUILESS_MAIN(TestRestoreReport)
#include "tst_restorereport.moc"

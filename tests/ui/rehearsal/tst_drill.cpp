#include "ui/rehearsal/drill.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ui::rehearsal;

/// What is run on a restored database, as a person types it.
class TestDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aConfiguredAddressGetsThePortOfTheSandbox_data()
    {
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QString>("proposed");
        const auto row = [](const char* configured, const char* proposed) {
            QTest::newRow(configured)
                << QString::fromLatin1(configured) << QString::fromLatin1(proposed);
        };
        row("http://localhost:3030/api/health", "http://localhost:{port}/api/health");
        row("http://127.0.0.1/", "http://127.0.0.1:{port}/");
        row("http://127.0.0.1", "http://127.0.0.1:{port}");
        row("https://[::1]:8443/x?port=8443", "https://[::1]:{port}/x?port=8443");
        row("http://admin@localhost:80/", "http://admin@localhost:{port}/");
        row("http://localhost:{port}/a", "http://localhost:{port}/a");
        row("https://dispatch.example.com/health", "https://dispatch.example.com/health");
        row("curl -f http://localhost:3030/", "curl -f http://localhost:3030/");
        row("", "");
    }
    void aConfiguredAddressGetsThePortOfTheSandbox()
    {
        QFETCH(const QString, configured);
        QFETCH(const QString, proposed);
        QCOMPARE(drillFrom({.probe = configured}).probe, proposed);
    }

    void whatReachesProductionIsDoubted()
    {
        const core::config::RestoreCommands configured{.start = u"docker compose up -d"_s,
                                                       .probe = u"https://example.com/"_s};
        const Drill drill = drillFrom(configured);
        QVERIFY(!doubtAboutStart(drill, configured).isEmpty());
        QVERIFY(!doubtAboutProbe(drill).isEmpty());
        QVERIFY(canRun(drill)); // a doubt, no problem
        const Drill own{.start = u"npm start"_s, .probe = u"http://localhost:{port}/"_s};
        QVERIFY(doubtAboutStart(own, configured).isEmpty());
        QVERIFY(doubtAboutProbe(own).isEmpty());
        QVERIFY(doubtAboutProbe({.probe = u"test -s x"_s}).isEmpty());
    }

    void anApplicationNeedsAProbeAndAHeaderAColon()
    {
        QVERIFY(canRun({}));
        QVERIFY(canRun({.probe = u"true"_s}));
        QVERIFY(!canRun({.start = u"npm start"_s}));
        const QString url = u"http://localhost:{port}/"_s;
        QVERIFY(canRun({.probe = url, .headers = {u"Accept: text/html"_s}}));
        QVERIFY(!canRun({.probe = url, .headers = {u"secret"_s}}));
        QVERIFY(canRun({.probe = u"true"_s, .headers = {u"secret"_s}})); // not used
    }

    void theEngineIsToldWhatWasTyped()
    {
        const QString url = u"http://localhost:{port}/"_s;
        const auto spec =
            specFor(u"/srv/a.db"_s,
                    {.start = u"npm start"_s, .probe = url, .headers = {u"Accept: text/html"_s}},
                    {.probeTimeout = 7s});
        QCOMPARE(spec.database, u"/srv/a.db"_s);
        QCOMPARE(spec.start, u"npm start"_s);
        QCOMPARE(spec.probe.target, url);
        QCOMPARE(spec.probe.headers, QStringList{u"Accept: text/html"_s});
        QVERIFY(spec.probe.timeout == 7s);
        QVERIFY(
            specFor({}, {.probe = u"true"_s, .headers = {u"a: b"_s}}, {}).probe.headers.isEmpty());
    }

    void whatWasRunLastIsKeptButNoSecret()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const Drill drill{
            .start = u"PORT=$PORT npm start"_s,
            .probe = u"http://localhost:{port}/"_s,
            .headers = {u"Authorization: env:TOKEN"_s, u"X-Key: hush"_s, u"X-File: @/etc/key"_s}};
        remember(settings, u"/srv/a b/ä%.db"_s, drill);
        const Drill kept = remembered(settings, u"/srv/a b/ä%.db"_s);
        QCOMPARE(kept.start, drill.start);
        QCOMPARE(kept.probe, drill.probe);
        const QStringList headers{u"Authorization: env:TOKEN"_s, u"X-File: @/etc/key"_s};
        QCOMPARE(kept.headers, headers);
        QVERIFY(remembered(settings, u"/srv/other.db"_s) == Drill{});
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"

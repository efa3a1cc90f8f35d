#include "core/config/config.h"
#include "core/jobs/inspect.h"
#include "core/jobs/properties.h"
#include "tests/core/jobs/jobsbench.h"

#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using jobs::DatabaseProperties;
using jobs::PropertyField;
using jobs::PropertyTexts;

class tst_Properties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsSetAndWhatCountsOtherwise();
    void onlyProtectedDatabasesHaveProperties();
    void namesWhatCannotBeTaken_data();
    void namesWhatCannotBeTaken();
    void saysWhatALimitMeans();
    void changesOneValueAndKeepsTheFile();
    void anEmptyTextLetsTheDefaultCount();
    void writesTheCommandsOfARestore();
    void headersAreAListThatIsEditedInPlace();
    void whatNobodyChangedStaysAsItIsWritten();
    void saysHowLongARestoreCanBeUndone();
    void aHeaderThatIsNoneIsNamedByItsLine();
    void takesAllOrNothing();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] QString config() const { return m_bench->workshop.places.configFile; }
    [[nodiscard]] DatabaseProperties now()
    {
        const auto properties = jobs::propertiesOf(m_bench->database(), workshop());
        return properties ? *properties : DatabaseProperties();
    }
    [[nodiscard]] QString change(const PropertyTexts& wanted)
    {
        return outcomeOf(jobs::changeDatabase({m_bench->database(), wanted}, workshop()));
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_Properties::init()
{
    m_bench = std::make_unique<Bench>();
    QVERIFY(m_bench->make(tableOf(20)));
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
}

void tst_Properties::tellsWhatIsSetAndWhatCountsOtherwise()
{
    const QByteArray defaults = "[defaults]\nmax_age = '3h'\ncompression = 'zstd'\n";
    QVERIFY(writeBytes(config(),
                       defaults + "[[database]]\npath = '" + m_bench->database().toUtf8()
                           + "'\nlabel = 'Shop'\nmax_age = '3h'\nverify = 'quick'\n"));
    const DatabaseProperties properties = now();
    QCOMPARE(properties.path, m_bench->database());
    const PropertyTexts own{.label = u"Shop"_s, .verifyLevel = u"quick"_s, .maxAge = u"3h"_s};
    QVERIFY(properties.own == own);
    const PropertyTexts counts{.backupsFolder = workshop().places.backups,
                               .compression = u"zstd"_s,
                               .verifyLevel = u"full"_s,
                               .maxAge = u"3h"_s,
                               .commandTimeout = u"2m"_s,
                               .probeTimeout = u"1m"_s,
                               .restoreProofAge = u"24h"_s,
                               .keepSafetyCopies = u"30d"_s};
    QVERIFY(properties.defaults == counts);
    QCOMPARE(properties.root, workshop().places.backups);
    QCOMPARE(properties.backupsThere, 0u);
    QCOMPARE(properties.presets.size(), 1u);
    QCOMPARE(properties.presets[0].title, u"Dispatch"_s);
    QVERIFY(m_bench->backup());
    QCOMPARE(now().backupsThere, 1u);
}

void tst_Properties::onlyProtectedDatabasesHaveProperties()
{
    const QString other = m_bench->data() + u"/other.db"_s;
    QVERIFY(m_bench->make(tableOf(1), other));
    const QString unknown = errorKind(ErrorCode::DatabaseUnknown);
    QCOMPARE(outcomeOf(jobs::propertiesOf(other, workshop())), unknown);
    QCOMPARE(outcomeOf(jobs::changeDatabase({other, {.label = u"x"_s}}, workshop())), unknown);
    QCOMPARE(outcomeOf(jobs::propertiesOf(u"nobody"_s, workshop())), unknown);
}

void tst_Properties::namesWhatCannotBeTaken_data()
{
    QTest::addColumn<PropertyTexts>("wanted");
    QTest::addColumn<int>("field"); // -1: all is well
    const auto row = [](const char* name, const PropertyTexts& wanted,
                        std::optional<PropertyField> field) {
        QTest::newRow(name) << wanted << (field ? static_cast<int>(*field) : -1);
    };
    using Field = PropertyField;
    row("nothing", {}, {});
    row("all of it",
        {.label = u"Main"_s,
         .preset = u"dispatch"_s,
         .backupsFolder = u"/mnt/x"_s,
         .compression = u"zstd:19"_s,
         .verifyLevel = u"full"_s,
         .maxAge = u"90m"_s,
         .stop = u"docker compose down"_s,
         .start = u"docker compose up -d"_s,
         .probe = u"https://user:x@shop.example:8443/api?x=1"_s,
         .probeHeaders = u"Authorization: @/etc/key\n\n X-Key : env:KEY \nX-Plain: a: b"_s,
         .commandTimeout = u"1s"_s,
         .probeTimeout = u"90s"_s,
         .restoreProofAge = u"0s"_s,
         .keepSafetyCopies = u"0s"_s,
         .rehearseStart = u"npm start"_s,
         .rehearseProbe = u"http://127.0.0.1:{port}/api?db={database}"_s},
        {});
    row("commands ask", {.probe = u"curl http://x | grep ok"_s, .rehearseProbe = u"./ask"_s}, {});
    row("blanks around it", {.backupsFolder = u" ~/x "_s, .maxAge = u" 2w "_s}, {});
    row("relative folder", {.backupsFolder = u"backups"_s}, Field::BackupsFolder);
    row("somebody else's home", {.backupsFolder = u"~root/x"_s}, Field::BackupsFolder);
    row("number alone", {.maxAge = u"24"_s}, Field::MaxAge);
    row("no time at all", {.maxAge = u"0h"_s}, Field::MaxAge);
    row("fraction", {.maxAge = u"1.5h"_s}, Field::MaxAge);
    row("unknown preset", {.preset = u"grafana"_s}, Field::Preset);
    row("unknown compression", {.compression = u"rar"_s}, Field::Compression);
    row("level too high", {.compression = u"gzip:10"_s}, Field::Compression);
    row("URL without a host", {.probe = u"http:///api"_s}, Field::Probe);
    row("URL with words for a port", {.probe = u"http://localhost:port/"_s}, Field::Probe);
    row("a place for a port in production", {.probe = u"http://x:{port}/"_s}, Field::Probe);
    row("URL that is not of the web", {.probe = u"ftp://localhost/"_s}, Field::Probe);
    row("header without a colon", {.probeHeaders = u"Bearer abc"_s}, Field::ProbeHeaders);
    row("header without a name", {.probeHeaders = u": abc"_s}, Field::ProbeHeaders);
    row("header with a blank in its name", {.probeHeaders = u"My Key: abc"_s}, Field::ProbeHeaders);
    row("header without a value", {.probeHeaders = u"X-Key: "_s}, Field::ProbeHeaders);
    row("header from no file", {.probeHeaders = u"X-Key: @"_s}, Field::ProbeHeaders);
    row("header from no variable", {.probeHeaders = u"X-Key: env:"_s}, Field::ProbeHeaders);
    row("header with a control character", {.probeHeaders = u"X-Key: a\u0001b"_s},
        Field::ProbeHeaders);
    row("commands without time", {.commandTimeout = u"0s"_s}, Field::CommandTimeout);
    row("commands in minutes of what", {.commandTimeout = u"2"_s}, Field::CommandTimeout);
    row("an answer at once", {.probeTimeout = u"0m"_s}, Field::ProbeTimeout);
    row("a proof that ages never", {.restoreProofAge = u"never"_s}, Field::RestoreProofAge);
    row("kept for no number", {.keepSafetyCopies = u"for ever"_s}, Field::KeepSafetyCopies);
    row("started and not asked", {.rehearseStart = u"npm start"_s}, Field::RehearseProbe);
    row("rehearsal with a bad URL", {.rehearseProbe = u"http://{host}:1/"_s}, Field::RehearseProbe);
    row("rehearsal of another scheme", {.rehearseProbe = u"ws://localhost:{port}"_s},
        Field::RehearseProbe);
    row("rehearsal that asks production",
        {.probe = u"http://localhost:3030/"_s, .rehearseProbe = u" http://localhost:3030/"_s},
        Field::RehearseProbe);
    row("unknown level", {.verifyLevel = u"some"_s}, Field::VerifyLevel);
}

void tst_Properties::namesWhatCannotBeTaken()
{
    QFETCH(const PropertyTexts, wanted);
    QFETCH(const int, field);
    const auto problems = jobs::problemsWith(wanted, now());
    QCOMPARE(problems.size(), field < 0 ? 0u : 1u);
    // What is said to be right can be written, and nothing else can.
    const QByteArray before = bytesOf(config());
    const QString outcome = change(wanted);
    QCOMPARE(outcome, field < 0 ? u"ok"_s : errorKind(ErrorCode::InvalidArgument));
    if (field < 0)
        return;
    QCOMPARE(static_cast<int>(problems[0].field), field);
    QVERIFY(problems[0].sentence.endsWith(u'.'));
    QCOMPARE(bytesOf(config()), before);
}

void tst_Properties::saysWhatALimitMeans()
{
    const DatabaseProperties properties = now();
    QCOMPARE(jobs::limitsIn({}, properties),
             u"A proven backup older than 24 h is a warning, one older than 48 h an "
             "error."_s);
    QVERIFY(jobs::limitsIn({.maxAge = u" 90m "_s}, properties).contains(u"older than 3 h an"_s));
    QCOMPARE(jobs::limitsIn({.maxAge = u"soon"_s}, properties), QString());
    QCOMPARE(jobs::limitsIn({.maxAge = u"0h"_s}, properties), QString());
    QCOMPARE(jobs::rootIn({}, properties), workshop().places.backups);
    QCOMPARE(jobs::rootIn({.backupsFolder = u" /a/../b/ "_s}, properties), u"/b"_s);
}

void tst_Properties::changesOneValueAndKeepsTheFile()
{
    const QByteArray path = m_bench->database().toUtf8();
    QVERIFY(writeBytes(config(),
                       "# mine\n[[database]] # shop\npath = '" + path
                           + "' # here\nmax_age = '2h' # why\npreset = 'gone'\nz = 1\n"));
    PropertyTexts wanted = now().own;
    wanted.maxAge = u" 7d "_s;
    wanted.label = u"The \"shop\""_s;
    QCOMPARE(change(wanted), u"ok"_s); // though its preset is not there any more
    QCOMPARE(bytesOf(config()),
             "# mine\n[[database]] # shop\npath = '" + path
                 + "' # here\nmax_age = \"7d\" # why\npreset = 'gone'\nz = 1\n"
                   "label = \"The \\\"shop\\\"\"\n");
    const QByteArray before = bytesOf(config());
    QCOMPARE(change(now().own), u"ok"_s);
    QCOMPARE(bytesOf(config()), before);
}

void tst_Properties::anEmptyTextLetsTheDefaultCount()
{
    QCOMPARE(change({.compression = u"gzip"_s, .maxAge = u"2h"_s}), u"ok"_s);
    QVERIFY(bytesOf(config()).contains("gzip"));
    QCOMPARE(change({.maxAge = u"2h"_s}), u"ok"_s);
    QVERIFY(!bytesOf(config()).contains("compression"));
    QVERIFY(bytesOf(config()).contains("max_age = \"2h\""));
}

void tst_Properties::writesTheCommandsOfARestore()
{
    const PropertyTexts wanted{.stop = u"cd /srv && docker compose down"_s,
                               .start = u"cd /srv && docker compose up -d"_s,
                               .probe = u"http://127.0.0.1:3030/api"_s,
                               .probeHeaders = u"Authorization: @/etc/key\nX-Key: env:KEY"_s,
                               .commandTimeout = u"5m"_s,
                               .probeTimeout = u"90s"_s,
                               .restoreProofAge = u"12h"_s,
                               .keepSafetyCopies = u"7d"_s,
                               .rehearseStart = u"npm start"_s,
                               .rehearseProbe = u"http://127.0.0.1:{port}/api"_s};
    QCOMPARE(change(wanted), u"ok"_s);
    QVERIFY(now().own == wanted);
    const auto all = config::loadConfig(config());
    const config::RestoreCommands commands{
        .stop = wanted.stop,
        .start = wanted.start,
        .probe = wanted.probe,
        .probeHeaders = {u"Authorization: @/etc/key"_s, u"X-Key: env:KEY"_s},
        .commandTimeout = std::chrono::minutes(5),
        .probeTimeout = std::chrono::seconds(90),
        .rehearseStart = wanted.rehearseStart,
        .rehearseProbe = wanted.rehearseProbe};
    QVERIFY(all->databases[0].restore == commands);
    QCOMPARE_EQ(all->databases[0].settings.keepSafetyCopies, std::chrono::hours(7 * 24));
    QCOMPARE(change({}), u"ok"_s);
    QVERIFY(config::loadConfig(config())->databases[0].restore == config::RestoreCommands());
    QVERIFY(!bytesOf(config()).contains("probe"));
}

void tst_Properties::headersAreAListThatIsEditedInPlace()
{
    const QByteArray head = "# mine\n[[database]]\npath = '" + m_bench->database().toUtf8() + "'\n";
    const QByteArray tail = " # secret\nprobe = 'http://localhost/' # why\n\n[other]\nz = 1\n";
    QVERIFY(writeBytes(config(), head + "probe_headers = [\n  'A: 1',\n  'B: 2'\n]" + tail));
    QCOMPARE(now().own.probeHeaders, u"A: 1\nB: 2"_s);
    PropertyTexts wanted = now().own;
    wanted.probeHeaders = u" A: 1 \n\nC: \"x\"\n"_s;
    QCOMPARE(change(wanted), u"ok"_s);
    QCOMPARE(bytesOf(config()), head + "probe_headers = [\"A: 1\", \"C: \\\"x\\\"\"]" + tail);
    wanted.probeHeaders.clear();
    QCOMPARE(change(wanted), u"ok"_s);
    QCOMPARE(bytesOf(config()), head + "probe = 'http://localhost/' # why\n\n[other]\nz = 1\n");
}

void tst_Properties::whatNobodyChangedStaysAsItIsWritten()
{
    const QByteArray before = "[[database]]\npath = '" + m_bench->database().toUtf8()
        + "'\nstop = \"\"\"\ncd /srv\ndocker compose down\n\"\"\" # both\n"
          "probe_headers = [ ' A: 1 ', ] # kept\n";
    QVERIFY(writeBytes(config(), before));
    PropertyTexts wanted = now().own;
    QCOMPARE(wanted.stop, u"cd /srv\ndocker compose down"_s);
    wanted.label = u"Shop"_s;
    QCOMPARE(change(wanted), u"ok"_s);
    QString text = QString::fromUtf8(bytesOf(config()));
    QVERIFY(text.contains(u"label = \"Shop\"\n"));
    QCOMPARE(text.remove(u"label = \"Shop\"\n"_s), QString::fromUtf8(before));
}

void tst_Properties::saysHowLongARestoreCanBeUndone()
{
    const DatabaseProperties properties = now();
    QCOMPARE(jobs::keepingIn({}, properties),
             u"A restore can be undone for 30 days, the newest one always."_s);
    QVERIFY(jobs::provingIn({}, properties).contains(u"older than 24 h is proven again"_s));
    QVERIFY(jobs::provingIn({.restoreProofAge = u"0s"_s}, properties).startsWith(u"Every"_s));
    QCOMPARE(jobs::provingIn({.restoreProofAge = u"ever"_s}, properties), QString());
    QVERIFY(jobs::keepingIn({.keepSafetyCopies = u" 7d "_s}, properties).contains(u"7 days"_s));
    QVERIFY(jobs::keepingIn({.keepSafetyCopies = u"0s"_s}, properties).contains(u"Only"_s));
    QCOMPARE(jobs::keepingIn({.keepSafetyCopies = u"ever"_s}, properties), QString());
    const restore::Probe probe = jobs::probeIn(
        {.probe = u" http://x/ "_s, .probeHeaders = u"\nA: 1\n"_s}, std::chrono::seconds(5));
    QVERIFY(probe == (restore::Probe{u"http://x/"_s, {u"A: 1"_s}, std::chrono::seconds(5)}));
}

/// What stands in it is not repeated: it may be the secret itself.
void tst_Properties::aHeaderThatIsNoneIsNamedByItsLine()
{
    const auto problems = jobs::problemsWith({.probeHeaders = u"A: 1\n\nhunter2\nB"_s}, now());
    QCOMPARE(problems.size(), 1u);
    QVERIFY(problems[0].sentence.startsWith(u"Line 3 "_s));
    QVERIFY(!problems[0].sentence.contains(u"hunter2"_s));
}

void tst_Properties::takesAllOrNothing()
{
    const QByteArray before = bytesOf(config());
    QCOMPARE(change({.label = u"x"_s, .maxAge = u"soon"_s}), errorKind(ErrorCode::InvalidArgument));
    QCOMPARE(bytesOf(config()), before);
}

QTEST_GUILESS_MAIN(tst_Properties)
#include "tst_properties.moc"

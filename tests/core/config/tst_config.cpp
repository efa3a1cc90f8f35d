#include "core/config/config.h"
#include "core/config/duration.h"
#include "core/config/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::config;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Config : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileGivesTheDefaults()
    {
        const auto config = parseConfig("", u"config.toml"_s);
        QVERIFY(config);
        QCOMPARE(*config, Config{});
        QCOMPARE_EQ(config->defaults.maxAge, 24h);
        QCOMPARE_EQ(config->defaults.wait, 10s);
        QCOMPARE_EQ(config->defaults.verifyLevel, vault::CheckLevel::Full);
    }

    void readsEverySetting()
    {
        const auto config = parseConfig(R"([defaults]
backups_folder = "/backups/"
compression = "gzip"
verify = "quick"
max_age = "90m"
wait = "2m"
restore_proof_age = "12h"
keep_safety_copies = "14d"
[[database]]
name = "shop"
path = "/srv/shop/../shop/shop.db"
label = "Läden"
preset = "dispatch"
earlier_folders = ["/old/", "/older"]
compression = "zstd:9"
max_age = "7d"
keep_safety_copies = "90d"
stop = "docker compose down"
start = "docker compose up -d"
probe = "http://127.0.0.1:3030/"
probe_headers = ["Authorization: @/etc/key", "X-Key: env:KEY"]
command_timeout = "5m"
probe_timeout = "90s"
rehearse_start = "npm start"
rehearse_probe = "http://127.0.0.1:{port}/"
)",
                                        u"config.toml"_s);
        QVERIFY(config);
        const DatabaseSettings defaults{.backupsFolder = u"/backups"_s,
                                        .compression = {.codec = vault::Codec::Gzip},
                                        .verifyLevel = vault::CheckLevel::Quick,
                                        .maxAge = 90min,
                                        .wait = 2min,
                                        .restoreProofAge = 12h,
                                        .keepSafetyCopies = 14 * 24h};
        QCOMPARE(config->defaults, defaults);
        DatabaseSettings own = defaults;
        own.compression = {.codec = vault::Codec::Zstd, .level = 9};
        own.maxAge = 7 * 24h;
        own.keepSafetyCopies = 90 * 24h;
        const DatabaseConfig shop{
            .name = u"shop"_s,
            .path = u"/srv/shop/shop.db"_s,
            .label = u"Läden"_s,
            .preset = u"dispatch"_s,
            .earlierFolders = {u"/old"_s, u"/older"_s},
            .settings = own,
            .restore = {.stop = u"docker compose down"_s,
                        .start = u"docker compose up -d"_s,
                        .probe = u"http://127.0.0.1:3030/"_s,
                        .probeHeaders = {u"Authorization: @/etc/key"_s, u"X-Key: env:KEY"_s},
                        .commandTimeout = 5min,
                        .probeTimeout = 90s,
                        .rehearseStart = u"npm start"_s,
                        .rehearseProbe = u"http://127.0.0.1:{port}/"_s}};
        QCOMPARE_EQ(config->databases.size(), 1u);
        QCOMPARE(config->databases[0], shop);
    }

    void aTildeIsTheHomeFolderAndAMissingNameComesFromTheFile()
    {
        const auto config = parseConfig("[[database]]\npath = \"~/data/my shop.db\"", {});
        QVERIFY(config);
        QCOMPARE(config->databases[0].path, QDir::homePath() + u"/data/my shop.db"_s);
        QCOMPARE(config->databases[0].name, u"my shop"_s);
    }

    void unknownKeysAreNoError()
    {
        QVERIFY(parseConfig("x = 1\n[defaults]\ncolour = 'red'\n[[database]]\npath = '/a'\n"
                            "later = { a = 1 }\n[database.sub]\ny = 2\n[other]\nz = 3\n",
                            {}));
    }

    void saysWhatIsWrongInWhichLine_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* toml, const char* detail) {
            QTest::newRow(name) << QByteArray(toml) << QString::fromUtf8(detail);
        };
        row("no TOML", "a = 1\nb = = 2\n", "line 2: ");
        row("unfinished string", "[defaults]\nwait = \"10s\n", "line 2: ");
        row("same key twice", "[defaults]\nwait = '1s'\nwait = '2s'\n", "line 3: ");
        row("number instead of a string", "[defaults]\n\nmax_age = 24\n",
            "line 3: \"max_age\" must be a string.");
        row("unknown compression", "[defaults]\ncompression = 'lz4'\n",
            "line 2: \"compression\" must be");
        row("compression level beyond the last", "[defaults]\ncompression = 'gzip:10'\n",
            "line 2: \"compression\" must be");
        row("unknown level", "[defaults]\nverify = 'Full'\n", "line 2: \"verify\" must be");
        row("time without a unit", "[defaults]\nmax_age = '24'\n", "line 2: \"max_age\" must be");
        row("no age at all", "[defaults]\nmax_age = '0h'\n", "line 2: \"max_age\" must be");
        row("relative backups folder", "[defaults]\nbackups_folder = 'backups'\n",
            "line 2: \"backups_folder\" must be an absolute path");
        row("bad value in a database", "[[database]]\npath = '/a'\nwait = 'long'\n",
            "line 3: \"wait\" must be");
        row("an age that is none", "[defaults]\nrestore_proof_age = '24'\n",
            "line 2: \"restore_proof_age\" must be a time");
        row("copies kept for a number", "[defaults]\nkeep_safety_copies = 30\n",
            "line 2: \"keep_safety_copies\" must be a string.");
        row("commands in a list", "[[database]]\npath = '/a'\nstop = ['docker', 'down']\n",
            "line 3: \"stop\" must be a string.");
        row("a probe that is a flag", "[[database]]\npath = '/a'\nprobe = true\n",
            "line 3: \"probe\" must be a string.");
        row("headers that are no list", "[[database]]\npath = '/a'\nprobe_headers = 'A: b'\n",
            "line 3: \"probe_headers\" must be");
        row("a header without a name", "[[database]]\npath = '/a'\nprobe_headers = ['secret']\n",
            "line 3: \"probe_headers\" holds what is no header");
        row("no time for a command", "[[database]]\npath = '/a'\ncommand_timeout = '0s'\n",
            "line 3: \"command_timeout\" must be a time");
        row("a probe that waits for a number", "[[database]]\npath = '/a'\nprobe_timeout = 60\n",
            "line 3: \"probe_timeout\" must be a string.");
        row("an expectation that is none", "[[database]]\npath = '/a'\nexpect = ['many rows']\n",
            "line 3: \"expect\" holds \"many rows\", which is neither");
        row("an expectation that writes", "[[database]]\npath = '/a'\nexpect = ['DELETE FROM t']\n",
            "line 3: \"expect\" holds");
        row("no path", "# c\n[[database]]\nname = 'a'\n", "line 2: This database has no \"path\".");
        row("relative path", "[[database]]\npath = 'a.db'\n", "line 2: \"path\" must be");
        row("path is a list", "[[database]]\npath = ['/a']\n",
            "line 2: \"path\" must be a string.");
        row("NUL in a path", "[[database]]\npath = \"/a\\u0000b\"\n",
            "line 2: \"path\" must not contain");
        row("empty name", "[[database]]\nname = ' '\npath = '/a'\n",
            "line 2: \"name\" must not be empty.");
        row("name with a slash", "[[database]]\nname = 'a/b'\npath = '/a'\n",
            "line 2: \"name\" must not contain");
        row("name used twice",
            "[[database]]\nname='a'\npath='/a'\n[[database]]\npath='/b'\nname='a'\n",
            "line 6: The name \"a\" is used twice.");
        row("derived name used twice",
            "[[database]]\npath='/x/a.db'\n[[database]]\npath='/y/a.db'\n",
            "line 3: The name \"a\" is used twice.");
        row("one table instead of a list", "[database]\npath = '/a'\n",
            "line 1: \"database\" must be a list of tables");
        row("list of numbers", "\ndatabase = [1]\n",
            "line 2: \"database\" must be a list of tables");
        row("defaults is no table", "defaults = 3\n", "line 1: \"defaults\" must be a table.");
    }

    void saysWhatIsWrongInWhichLine()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, detail);
        const auto config = parseConfig(toml, u"/etc/config.toml"_s);
        QVERIFY(!config);
        QCOMPARE_EQ(config.error().code, ErrorCode::ConfigInvalid);
        QCOMPARE(config.error().path, u"/etc/config.toml"_s);
        QVERIFY2(config.error().detail.startsWith(detail), qPrintable(config.error().detail));
    }

    void aMissingFileIsEmptyAndAFolderIsUnreadable()
    {
        const QTemporaryDir folder;
        const auto missing = loadConfig(folder.filePath(u"config.toml"_s));
        QVERIFY(missing);
        QCOMPARE(*missing, Config{});
        const auto unreadable = loadConfig(folder.path());
        QVERIFY(!unreadable);
        QCOMPARE_EQ(unreadable.error().code, ErrorCode::SourceUnreadable);
    }

    void aLinkThatLeadsBackToItselfIsNotAMissingFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"config.toml"_s);
        QVERIFY(QFile::link(u"config.toml"_s, path));
        const auto config = loadConfig(path);
        QVERIFY(!config);
        QCOMPARE_EQ(config.error().code, ErrorCode::ConfigInvalid);
        QVERIFY(config.error().detail.contains(u"symbolic link"_s));
    }

    void theShippedExampleIsRightAndShowsEverySetting()
    {
        const auto config = loadConfig(QStringLiteral(EXAMPLE_CONFIG));
        QVERIFY2(config, config ? "" : qPrintable(config.error().detail));
        QCOMPARE_EQ(config->databases.size(), 2u);
        QCOMPARE(config->databases[0].preset, u"dispatch"_s);
        QCOMPARE_EQ(config->databases[0].settings.maxAge, 2h);
        QCOMPARE_EQ(config->databases[1].settings.compression.level, 9);
        QCOMPARE_EQ(config->databases[1].expectations.size(), 2u);
        const RestoreCommands& commands = config->databases[0].restore;
        QVERIFY(commands.stop.endsWith(u"docker compose down"));
        QVERIFY(commands.start.endsWith(u"docker compose up -d"));
        QCOMPARE(commands.probeHeaders,
                 QStringList(u"Authorization: @/etc/holdfast/dispatch.key"_s));
        QVERIFY(commands.rehearseStart.endsWith(u"npm start"));
        QCOMPARE(commands.rehearseProbe, u"http://127.0.0.1:{port}/api/settings"_s);
        QCOMPARE_EQ(commands.commandTimeout, RestoreCommands{}.commandTimeout);
        QCOMPARE_EQ(commands.probeTimeout, RestoreCommands{}.probeTimeout);
        // "complete": what the example says are the defaults are the defaults.
        DatabaseSettings shown = config->defaults;
        shown.backupsFolder.clear();
        QCOMPARE(shown, DatabaseSettings{});
    }

    void findsADatabaseByNameAndByEveryWayToItsFile()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"real"_s));
        QFile file(folder.filePath(u"real/a.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"link"_s)));
        const Config config{
            .databases = {{.name = u"b"_s, .path = folder.filePath(u"real/b.db"_s)},
                          {.name = u"a"_s, .path = folder.filePath(u"link/a.db"_s)}}};
        const DatabaseConfig* const a = &config.databases[1];
        QCOMPARE(findDatabase(config, u"a"_s), a);
        QCOMPARE(findDatabase(config, folder.filePath(u"real/a.db"_s)), a);
        QCOMPARE(findDatabase(config, folder.filePath(u"real/../link/a.db"_s)), a);
        // The file of the other one does not exist; its folder is resolved all the same.
        QCOMPARE(findDatabase(config, folder.filePath(u"link/b.db"_s)), &config.databases[0]);
        QCOMPARE(findDatabase(config, folder.filePath(u"real/c.db"_s)), nullptr);
        QCOMPARE(findDatabase(config, u"c"_s), nullptr);
    }

    void durationsAreANumberAndAUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: not a duration
        QTest::newRow("seconds") << u"10s"_s << qint64{10};
        QTest::newRow("minutes") << u"90m"_s << qint64{5400};
        QTest::newRow("hours") << u"24h"_s << qint64{86400};
        QTest::newRow("days") << u"7d"_s << qint64{604800};
        QTest::newRow("weeks") << u"2w"_s << qint64{1209600};
        QTest::newRow("none") << u"0s"_s << qint64{0};
        QTest::newRow("no unit") << u"10"_s << qint64{-1};
        QTest::newRow("no number") << u"h"_s << qint64{-1};
        QTest::newRow("negative") << u"-1h"_s << qint64{-1};
        QTest::newRow("fraction") << u"1.5h"_s << qint64{-1};
        QTest::newRow("two of them") << u"1h30m"_s << qint64{-1};
        QTest::newRow("line end") << u"1h\nx"_s << qint64{-1};
        QTest::newRow("beyond all sense") << u"9999999999w"_s << qint64{-1};
    }

    void durationsAreANumberAndAUnit()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, seconds);
        const auto duration = parseDuration(text);
        QCOMPARE_EQ(duration ? duration->count() : -1, seconds);
        if (duration)
            QCOMPARE(parseDuration(durationText(*duration)), duration);
    }

    void durationsAreWrittenShort()
    {
        QCOMPARE(durationText(24h), u"24h"_s);
        QCOMPARE(durationText(48h), u"2d"_s);
        QCOMPARE(durationText(36h), u"36h"_s);
        QCOMPARE(durationText(90min), u"90m"_s);
        QCOMPARE(durationText(0s), u"0s"_s);
    }

    void everythingLivesBelowTheHomeThatTheEnvironmentNames()
    {
        qputenv("HOLDFAST_HOME", "/srv/holdfast/");
        QCOMPARE(placesFromEnvironment(), placesBelow(u"/srv/holdfast"_s));
        QCOMPARE(placesFromEnvironment().backups, u"/srv/holdfast/backups"_s);
        qunsetenv("HOLDFAST_HOME");
    }

    void otherwiseTheXdgPlacesCount()
    {
        qunsetenv("HOLDFAST_HOME");
        qputenv("XDG_CONFIG_HOME", "/c");
        qputenv("XDG_DATA_HOME", "relative"); // invalid by the specification
        qunsetenv("XDG_STATE_HOME");
        const Places places = placesFromEnvironment();
        QCOMPARE(places.configFile, u"/c/holdfast/config.toml"_s);
        QCOMPARE(places.backups, QDir::homePath() + u"/.local/share/holdfast/backups"_s);
        QCOMPARE(places.logs, QDir::homePath() + u"/.local/state/holdfast/log"_s);
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("XDG_DATA_HOME");
    }
};

QTEST_GUILESS_MAIN(tst_Config)
#include "tst_config.moc"

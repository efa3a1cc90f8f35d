#include "core/config/places.h"
#include "core/config/preset.h"
#include "core/language/language.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::config;
using namespace Qt::StringLiterals;

namespace {

/// sqlite_schema of a database that today's Dispatch made, and of one that the guide describes.
const QStringList kToday{u"_migrations"_s,
                         u"auth_api_keys"_s,
                         u"auth_sessions"_s,
                         u"auth_users"_s,
                         u"cron_jobs"_s,
                         u"cron_logs"_s,
                         u"logs"_s,
                         u"session_events"_s,
                         u"sessions"_s,
                         u"settings"_s,
                         u"webhook_logs"_s,
                         u"webhooks"_s,
                         u"workspace_layout"_s,
                         u"workspace_panes"_s,
                         u"workspace_window_state"_s,
                         u"workspaces"_s};
const QStringList kGuide{
    u"configuration_settings"_s, u"onboarding_state"_s, u"retention_policies"_s,
    u"session_events"_s,         u"sessions"_s,         u"settings_categories"_s,
    u"user_preferences"_s,       u"workspace_layout"_s, u"workspaces"_s};

} // namespace

class tst_Preset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto presets = allPresets(m_dir->filePath(u"config.toml"_s));
        QVERIFY2(presets, presets ? "" : qPrintable(presets.error().detail));
        m_presets = *presets;
    }

    void whatIsShippedSpeaksTheLanguageOfTheReader()
    {
        if (core::language::available().size() == 1)
            QSKIP("Built without Qt's Linguist tools: there is English only.");
        core::language::Translators translators;
        translators.use(u"de"_s);
        const QString config = m_dir->filePath(u"config.toml"_s);
        const auto german = allPresets(config);
        QVERIFY(german);
        for (std::size_t i = 0; i < m_presets[0].groups.size(); ++i) {
            const QString& english = m_presets[0].groups[i].name;
            QVERIFY2((*german)[0].groups[i].name != english, qPrintable(english));
            QCOMPARE((*german)[0].groups[i].tables, m_presets[0].groups[i].tables);
        }
        for (qsizetype i = 0; i < m_presets[0].checks.size(); ++i)
            QVERIFY2((*german)[0].checks[i] != m_presets[0].checks[i],
                     qPrintable(m_presets[0].checks[i]));

        // A person's own words are theirs, also where they are the same.
        QVERIFY(QDir(m_dir->path()).mkdir(u"presets"_s));
        QFile own(m_dir->filePath(u"presets/dispatch.toml"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("name = \"dispatch\"\nchecks = [\"The workspaces load\"]\n"
                  "[[group]]\nname = \"Settings\"\ntables = [\"settings\"]\n");
        own.close();
        const auto owned = allPresets(config);
        QVERIFY(owned);
        QCOMPARE((*owned)[0].groups[0].name, u"Settings"_s);
        QCOMPARE((*owned)[0].checks, QStringList{u"The workspaces load"_s});
    }

    void dispatchIsShipped()
    {
        QCOMPARE_EQ(m_presets.size(), 1u);
        const Preset& dispatch = m_presets[0];
        QCOMPARE(dispatch.name, u"dispatch"_s);
        QCOMPARE(dispatch.title, u"Dispatch"_s);
        QCOMPARE(dispatch.checks,
                 QStringList({u"The web interface opens"_s, u"The settings are present"_s,
                              u"The workspaces load"_s, u"A new session can be started"_s}));
        QCOMPARE(dispatch.usualPaths[0], u"~/.dispatch/data/workspace.db"_s);
        QCOMPARE(expandHome(dispatch.usualPaths[0]),
                 QDir::homePath() + u"/.dispatch/data/workspace.db"_s);
        QCOMPARE_EQ(dispatch.expectations.size(), 3u);
        for (const Expectation& expectation : dispatch.expectations)
            QCOMPARE(expectation,
                     (Expectation{.table = expectation.table, .rows = 1, .onlyIfThere = true}));
        const QStringList secrets{u"auth_users"_s, u"auth_sessions"_s, u"auth_api_keys"_s};
        for (const TableGroup& group : dispatch.groups)
            QCOMPARE_EQ(group.holdsSecrets, group.tables == secrets);
    }

    void takesWhatExistsAndNamesWhatItDidNotFind_data()
    {
        QTest::addColumn<QStringList>("tables");
        QTest::addColumn<int>("found");
        QTest::addColumn<QString>("missing");
        QTest::newRow("today's tables")
            << kToday << 16
            << u"settings_categories configuration_settings user_preferences onboarding_state "
               "retention_policies"_s;
        QTest::newRow("the guide's tables")
            << kGuide << 9
            << u"settings workspace_panes workspace_window_state auth_users auth_sessions "
               "auth_api_keys cron_jobs webhooks logs cron_logs webhook_logs _migrations"_s;
    }

    void takesWhatExistsAndNamesWhatItDidNotFind()
    {
        QFETCH(const QStringList, tables);
        QFETCH(const int, found);
        QFETCH(const QString, missing);
        const PresetMatch match = matchPreset(m_presets[0], tables);
        QCOMPARE_EQ(match.found.size(), found);
        QCOMPARE(match.missing.join(u' '), missing);
        QCOMPARE(match.unnamed, QStringList());
        QCOMPARE(presetByMarks(m_presets, tables), &m_presets[0]);
    }

    void aDatabaseWithoutAllMarksIsNobodys()
    {
        QStringList tables = kToday;
        tables.removeOne(u"workspace_layout"_s);
        QCOMPARE(presetByMarks(m_presets, tables), nullptr);
        QCOMPARE(presetByMarks(m_presets, {}), nullptr);
        QCOMPARE(presetByMarks({Preset{.name = u"no marks"_s}}, kToday), nullptr);
    }

    void namesAreComparedAsSqliteDoes()
    {
        const PresetMatch match = matchPreset(m_presets[0], {u"Sessions"_s, u"mine"_s});
        QCOMPARE(match.found, QStringList{u"Sessions"_s});
        QCOMPARE(match.unnamed, QStringList{u"mine"_s});
        QVERIFY(!match.missing.contains(u"sessions"_s));
        QVERIFY(match.missing.contains(u"session_events"_s));
    }

    void presetsOfTheUserWinByName()
    {
        putPreset(u"a.toml"_s, "name = 'dispatch'\ntitle = 'Ours'\n");
        putPreset(u"b.toml"_s, "name = 'shop'\n[[expect]]\nsql = 'SELECT 1'\n");
        const auto presets = allPresets(m_dir->filePath(u"config.toml"_s));
        QVERIFY(presets);
        QCOMPARE_EQ(presets->size(), 2u);
        QCOMPARE((*presets)[0].title, u"Ours"_s);
        QCOMPARE((*presets)[1].title, u"shop"_s); // for want of a title
        QCOMPARE((*presets)[1].expectations[0].sql, u"SELECT 1"_s);
    }

    void saysWhatIsWrongInAPreset_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no name") << "title = 'x'\n"_ba << u"line 1: This preset has no \"name\"."_s;
        QTest::newRow("a group without a name")
            << "name = 'x'\n[[group]]\ntables = ['a']\n"_ba << u"line 2: This group has"_s;
        QTest::newRow("tables that are no strings")
            << "name = 'x'\n[[group]]\nname = 'g'\ntables = ['a', 1]\n"_ba
            << u"line 4: \"tables\" must be a list of strings."_s;
        QTest::newRow("an expectation of nothing")
            << "name = 'x'\n[[expect]]\nmin_rows = 1\n"_ba << u"line 2: An expectation has"_s;
        QTest::newRow("rows below zero")
            << "name = 'x'\n[[expect]]\ntable = 'a'\nmin_rows = -1\n"_ba
            << u"line 4: \"min_rows\" must not"_s;
        QTest::newRow("secrets in words")
            << "name = 'x'\n[[group]]\nname = 'g'\nholds_secrets = 'yes'\n"_ba
            << u"line 4: \"holds_secrets\" must be true or false."_s;
    }

    void saysWhatIsWrongInAPreset()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, detail);
        putPreset(u"a.toml"_s, toml);
        const auto presets = allPresets(m_dir->filePath(u"config.toml"_s));
        QVERIFY(!presets);
        QCOMPARE_EQ(presets.error().code, ErrorCode::ConfigInvalid);
        QCOMPARE(presets.error().path, m_dir->filePath(u"presets/a.toml"_s));
        QVERIFY2(presets.error().detail.startsWith(detail), qPrintable(presets.error().detail));
    }

private:
    void putPreset(const QString& name, const QByteArray& toml)
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"presets"_s));
        QFile file(m_dir->filePath(u"presets/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE_EQ(file.write(toml), toml.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<Preset> m_presets;
};

QTEST_GUILESS_MAIN(tst_Preset)
#include "tst_preset.moc"

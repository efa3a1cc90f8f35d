#include "core/config/tablegrouping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::config;
using namespace Qt::StringLiterals;

namespace {

const std::vector<TableGroup> kGroups{
    {.name = u"Settings"_s, .tables = {u"settings"_s, u"preferences"_s}},
    {.name = u"Sign-in"_s, .tables = {u"keys"_s}, .holdsSecrets = true},
    {.name = u"Old"_s, .tables = {u"gone"_s, u"settings"_s}},
};

} // namespace

class tst_TableGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfEitherSideAreThere()
    {
        const GroupedTables grouped =
            groupTables(kGroups, {u"settings"_s}, {u"keys"_s, u"settings"_s});
        QCOMPARE(grouped.groups,
                 (std::vector<TableGroup>{
                     {.name = u"Settings"_s, .tables = {u"settings"_s}},
                     {.name = u"Sign-in"_s, .tables = {u"keys"_s}, .holdsSecrets = true}}));
        QCOMPARE(grouped.others, QStringList());
        QCOMPARE(grouped.missing, QStringList({u"preferences"_s, u"gone"_s}));
    }

    void whatIsInNoGroupIsAnother()
    {
        const GroupedTables grouped =
            groupTables(kGroups, {u"z"_s, u"keys"_s, u"a"_s}, {u"m"_s, u"a"_s});
        QCOMPARE(grouped.others, QStringList({u"z"_s, u"a"_s, u"m"_s}));
        QCOMPARE(grouped.groups.size(), 1U);
    }

    void namesAreSpeltAsTheyAreNow()
    {
        const GroupedTables grouped =
            groupTables(kGroups, {u"KEYS"_s, u"Mine"_s}, {u"Keys"_s, u"mine"_s, u"Settings"_s});
        QCOMPARE(grouped.groups[0].tables, QStringList{u"Settings"_s});
        QCOMPARE(grouped.groups[1].tables, QStringList{u"KEYS"_s});
        QCOMPARE(grouped.others, QStringList{u"Mine"_s});
        QVERIFY(!grouped.missing.contains(u"keys"_s));
    }

    void aTableIsInOnePlace()
    {
        const GroupedTables grouped = groupTables(kGroups, {u"settings"_s, u"gone"_s}, {});
        QCOMPARE(grouped.groups.size(), 2U);
        QCOMPARE(grouped.groups[0].tables, QStringList{u"settings"_s});
        QCOMPARE(grouped.groups[1].tables, QStringList{u"gone"_s});
    }

    void withoutGroupsAllAreOthers()
    {
        const GroupedTables grouped = groupTables({}, {u"b"_s}, {u"a"_s});
        QCOMPARE(grouped, (GroupedTables{.others = {u"b"_s, u"a"_s}}));
    }

    void dispatchSortsItsTables()
    {
        const QTemporaryDir folder;
        const auto presets = allPresets(folder.filePath(u"config.toml"_s));
        QVERIFY(presets);
        const GroupedTables grouped =
            groupTables(presets->front().groups, {u"workspaces"_s, u"auth_api_keys"_s, u"mine"_s},
                        {u"workspace_layout"_s});
        QCOMPARE(grouped.groups.size(), 2U);
        QCOMPARE(grouped.groups[0].tables, QStringList({u"workspaces"_s, u"workspace_layout"_s}));
        QVERIFY(!grouped.groups[0].holdsSecrets);
        QVERIFY(grouped.groups[1].holdsSecrets);
        QCOMPARE(grouped.others, QStringList{u"mine"_s});
        QVERIFY(grouped.missing.contains(u"onboarding_state"_s));
    }
};

QTEST_GUILESS_MAIN(tst_TableGrouping)
#include "tst_tablegrouping.moc"

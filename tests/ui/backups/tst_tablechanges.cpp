#include "ui/backups/tablechangemodel.h"
#include "ui/backups/tablechanges.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::backups;
using namespace std::chrono_literals;
using core::vault::Backup;
using ui::widgets::CellTone;

namespace {

Backup backup(const QString& id, int hoursAgo, bool withTables = true)
{
    Backup made{.id = id, .takenAt = core::UtcTime(1'759'154'400'000ms) - hoursAgo * 1h};
    made.manifest = core::vault::Manifest{};
    if (withTables)
        made.manifest->tables = {{u"t"_s, 1}};
    return made;
}

/// What a row says, and whether it says it in green or red.
QStringList rowOf(const TableChangeModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < TableChangeModel::ColumnCount; ++column)
        texts << model.index(row, column).data().toString();
    const auto tone =
        model.index(row, TableChangeModel::Change).data(ui::widgets::ToneRole).toInt();
    texts << QStringList{u"plain"_s, u"good"_s, u"bad"_s, u"faint"_s}.at(tone);
    return texts;
}

} // namespace

class TestTableChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void comparesTableByTable()
    {
        const auto changes = changesSince({{u"old"_s, 7}, {u"same"_s, 3}, {u"less"_s, 9}},
                                          {{u"same"_s, 3}, {u"new"_s, 5}, {u"less"_s, 4}});
        const std::vector<TableChange> expected{
            {u"new"_s, 5, {}}, {u"less"_s, 4, 9}, {u"old"_s, {}, 7}, {u"same"_s, 3, 3}};
        QVERIFY(changes == expected);
    }

    void saysSignsAndNamesWhatIsNewOrGone()
    {
        TableChangeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTables(changesSince({{u"a"_s, 1474}, {u"b"_s, 9}, {u"c"_s, 6}, {u"gone"_s, 38}},
                                     {{u"a"_s, 95'911}, {u"b"_s, 5}, {u"c"_s, 6}, {u"new"_s, 0}}),
                        true);
        QCOMPARE(rowOf(model, 0), (QStringList{u"a"_s, u"95,911"_s, u"+94,437"_s, u"good"_s}));
        QCOMPARE(rowOf(model, 1), (QStringList{u"b"_s, u"5"_s, u"−4"_s, u"bad"_s}));
        QCOMPARE(rowOf(model, 2), (QStringList{u"new"_s, u"0"_s, u"new"_s, u"good"_s}));
        QCOMPARE(rowOf(model, 3), (QStringList{u"gone"_s, u"–"_s, u"gone"_s, u"bad"_s}));
        QCOMPARE(rowOf(model, 4), (QStringList{u"c"_s, u"6"_s, u"–"_s, u"faint"_s}));
        const auto spoken = [&](int row) {
            return model.index(row, TableChangeModel::Change)
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        QCOMPARE(spoken(1), u"4 removed"_s);
        QCOMPARE(spoken(4), u"no change"_s);
    }

    void withoutABackupBeforeNothingIsNew()
    {
        TableChangeModel model;
        model.setTables(changesSince({}, {{u"a"_s, 5}}), false);
        QCOMPARE(rowOf(model, 0).mid(0, 3), (QStringList{u"a"_s, u"5"_s, QString()}));
    }

    void theBackupBeforeIsTheNextOlderOneWithTables()
    {
        const std::vector<Backup> all{backup(u"d"_s, 1), backup(u"c"_s, 2, false),
                                      backup(u"b"_s, 3), backup(u"a"_s, 4)};
        QCOMPARE(backupBefore(all[0], all)->id, u"b"_s);
        QCOMPARE(backupBefore(all[2], all)->id, u"a"_s);
        QVERIFY(backupBefore(all[3], all) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestTableChanges)
#include "tst_tablechanges.moc"

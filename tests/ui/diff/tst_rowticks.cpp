#include "ui/diff/rowticks.h"

#include <QTest>

using core::compare::Change;
using core::compare::RowDifference;
using core::rows::Value;
using core::rows::ValueType;
using ui::diff::KindCounts;
using ui::diff::RowTicks;

namespace {

RowDifference rowOf(Change change, qint64 key)
{
    return {.change = change, .key = {{.type = ValueType::Integer, .integer = key}}};
}

} // namespace

class tst_RowTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowIsTickedByItsKey()
    {
        RowTicks ticks;
        ticks.set(rowOf(Change::Added, 7), true);
        QVERIFY(ticks.isTicked(rowOf(Change::Added, 7)));
        QVERIFY(!ticks.isTicked(rowOf(Change::Added, 8)));
        QVERIFY(!ticks.isTicked(rowOf(Change::Changed, 7)));
        QCOMPARE(ticks.count(KindCounts{.added = 5}), 1);
        ticks.set(rowOf(Change::Added, 7), false);
        QCOMPARE(ticks, RowTicks());
    }

    void keysOfOtherTypesAreOtherRows()
    {
        RowTicks ticks;
        ticks.set(rowOf(Change::Added, 1), true);
        const RowDifference text{
            .change = Change::Added,
            .key = {{.type = ValueType::Text, .bytes = "1", .size = 1}}};
        QVERIFY(!ticks.isTicked(text));
    }

    void allOfAKindAreTickedButSome()
    {
        RowTicks ticks;
        ticks.setAll(Change::Removed, true);
        QVERIFY(ticks.isWhole(Change::Removed));
        ticks.set(rowOf(Change::Removed, 3), false);
        QVERIFY(!ticks.isTicked(rowOf(Change::Removed, 3)));
        QVERIFY(ticks.isTicked(rowOf(Change::Removed, 9'999'999)));
        QCOMPARE(ticks.count(KindCounts{.removed = 10'000'000}), 9'999'999);
        QVERIFY(ticks.isAll(Change::Removed) && !ticks.isWhole(Change::Removed));
        QCOMPARE(ticks.exceptions(Change::Removed).size(), std::size_t{1});
        ticks.set(rowOf(Change::Removed, 3), true);
        QVERIFY(ticks.isWhole(Change::Removed));
    }

    void aRowWithoutAKeyCannotBeTicked()
    {
        RowTicks ticks;
        ticks.set({.change = Change::Added}, true);
        QVERIFY(ticks.isNone(KindCounts{.added = 3}));
    }
};

QTEST_GUILESS_MAIN(tst_RowTicks)
#include "tst_rowticks.moc"

#include "ui/tables/rowchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::compare::Change;
using core::tables::Conflict;
using core::tables::TableChoice;
using ui::tables::ticksFor;

class TestRowChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTicksAreTheRowsThatChange_data()
    {
        QTest::addColumn<Conflict>("conflict");
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("removed");
        QTest::newRow("replace") << Conflict::Replace << true << true;
        QTest::newRow("overwrite") << Conflict::Overwrite << true << false;
        QTest::newRow("add missing") << Conflict::AddMissing << false << false;
    }

    void theTicksAreTheRowsThatChange()
    {
        QFETCH(const Conflict, conflict);
        QFETCH(const bool, changed);
        QFETCH(const bool, removed);
        const TableChoice choice{.table = u"t"_s, .conflict = conflict};
        const auto ticks = ticksFor(&choice);
        QVERIFY(ticks.isWhole(Change::Added));
        QCOMPARE(ticks.isWhole(Change::Changed), changed);
        QCOMPARE(ticks.isWhole(Change::Removed), removed);
    }

    void rowsThatWereChosenAreTickedAlone()
    {
        const core::tables::RowKey key{{.type = core::rows::ValueType::Integer, .integer = 7}};
        const TableChoice choice{.table = u"t"_s, .keys = {key}};
        const auto ticks = ticksFor(&choice);
        QVERIFY(ticks.isTicked({.change = Change::Added, .key = key}));
        QVERIFY(!ticks.isWhole(Change::Added));
        QCOMPARE(ticks.count({.added = 10, .removed = 10, .changed = 10}), 1);
    }

    void nothingIsTickedOfATableThatIsNotChosen()
    {
        QVERIFY(ticksFor(nullptr).isNone({.added = 1, .removed = 1, .changed = 1}));
        const TableChoice some{.table = u"t"_s, .where = u"id > 3"_s};
        QVERIFY(ticksFor(&some).isNone({.added = 1, .removed = 1, .changed = 1}));
    }
};

QTEST_GUILESS_MAIN(TestRowChoice)
#include "tst_rowchoice.moc"

#include "ui/tables/choices.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::tables::Conflict;
using ui::tables::Choices;

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTickedTableKeepsWhatCameLater()
    {
        Choices choices;
        choices.setTables({u"t"_s}, true);
        QCOMPARE(choices.stateOf(u"t"_s), Qt::Checked);
        QCOMPARE(choices.of(u"t"_s)->conflict, Conflict::Overwrite);
    }

    void namesAreComparedAsSqliteDoes()
    {
        Choices choices;
        choices.setTables({u"Sessions"_s}, true);
        QVERIFY(choices.of(u"sessions"_s) != nullptr);
        choices.setTables({u"SESSIONS"_s}, false);
        QVERIFY(choices.choice().isNone());
    }

    void whatWasSaidOfATableIsKeptWhileItIsNotTicked()
    {
        Choices choices;
        choices.setTables({u"t"_s}, true);
        choices.setConflict(u"t"_s, Conflict::AddMissing);
        choices.setTables({u"t"_s}, false);
        QVERIFY(choices.of(u"t"_s) == nullptr);
        choices.setTables({u"t"_s}, true);
        QCOMPARE(choices.of(u"t"_s)->conflict, Conflict::AddMissing);
    }

    void tickedRowsComeBackAsTheBackupHasThem()
    {
        Choices choices;
        choices.setTables({u"t"_s}, true);
        choices.setKeys(u"t"_s, {key(1), key(2)});
        QCOMPARE(choices.stateOf(u"t"_s), Qt::PartiallyChecked);
        QCOMPARE(choices.of(u"t"_s)->conflict, Conflict::Replace);
        choices.setKeys(u"t"_s, {});
        QCOMPARE(choices.stateOf(u"t"_s), Qt::Unchecked);
    }

    void wholeTablesAreNotReplacedBecauseRowsOfThemWereTicked()
    {
        Choices choices;
        choices.setKeys(u"t"_s, {key(1)});
        choices.setTables({u"t"_s}, true);
        QCOMPARE(choices.stateOf(u"t"_s), Qt::Checked);
        QCOMPARE(choices.of(u"t"_s)->conflict, Conflict::Overwrite);
        choices.setKeys(u"t"_s, {key(1)});
        choices.setKeys(u"t"_s, {});
        choices.setTables({u"t"_s}, true);
        QCOMPARE(choices.of(u"t"_s)->conflict, Conflict::Overwrite);
    }

    void aConditionTakesThePlaceOfTicks()
    {
        Choices choices;
        choices.setKeys(u"t"_s, {key(1)});
        choices.setWhere(u"t"_s, u"id > 3"_s);
        QVERIFY(choices.of(u"t"_s)->keys.empty());
        QCOMPARE(choices.stateOf(u"t"_s), Qt::PartiallyChecked);
    }

    void nothingIsToldTwice()
    {
        Choices choices;
        const QSignalSpy told(&choices, &Choices::changed);
        choices.setTables({u"t"_s}, true);
        choices.setTables({u"t"_s}, true);
        choices.setConflict(u"t"_s, Conflict::Overwrite);
        choices.setObjects({}, true);
        QCOMPARE(told.count(), 1);
    }

    void lostObjectsAreChosenByThemselves()
    {
        Choices choices;
        const core::tables::ObjectChoice view{.kind = core::compare::ObjectKind::View,
                                              .name = u"v"_s};
        choices.setObjects({view}, true);
        QVERIFY(choices.has(view));
        QVERIFY(!choices.choice().isNone());
        choices.setObjects({view}, false);
        QVERIFY(choices.choice().isNone());
    }

    void aColumnOfAnotherNameIsNoted()
    {
        Choices choices;
        choices.setTables({u"t"_s}, true);
        choices.setColumnFrom(u"t"_s, u"theme"_s, u"colour"_s);
        QCOMPARE(choices.of(u"t"_s)->columnsFrom.value(u"theme"_s), u"colour"_s);
        choices.setColumnFrom(u"t"_s, u"theme"_s, {});
        QVERIFY(choices.of(u"t"_s)->columnsFrom.isEmpty());
        choices.setValue(u"t"_s, u"theme"_s, key(3).front());
        QCOMPARE(choices.of(u"t"_s)->values.size(), 1);
        choices.setValue(u"t"_s, u"theme"_s, std::nullopt);
        QVERIFY(choices.of(u"t"_s)->values.isEmpty());
    }

private:
    static core::tables::RowKey key(qint64 id)
    {
        return {{.type = core::rows::ValueType::Integer, .integer = id}};
    }
};

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"

#include "ui/tables/keyquestion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::jobs::KeyLook;
using core::tables::Choice;
using core::tables::Conflict;
using core::tables::KeyEffect;
using ui::tables::keyQuestion;

class TestKeyQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedWhereNothingHangsOnIt()
    {
        const Choice choice{.tables = {{.table = u"workspaces"_s}}};
        QVERIFY(!keyQuestion({.closure = choice}, choice));
    }

    void childrenThatLoseTheirParentAreNamed()
    {
        const Choice choice{.tables = {{.table = u"workspaces"_s}}};
        const auto question =
            keyQuestion(look({.key = key(), .orphaned = 2, .childrenInBackup = 8}), choice);
        QVERIFY(question);
        QCOMPARE(question->title, u"workspaces is referenced by workspace_layout: restore both?"_s);
        QVERIFY(question->breaks);
        QVERIFY(question->parent.isChosen);
        QCOMPARE(question->parent.words, u"will be replaced"_s);
        QCOMPARE(question->child.words, u"2 rows lose their parent"_s);
        QVERIFY(question->child.isWarned);
        QCOMPARE(question->columns, u"workspace_id"_s);
        QCOMPARE(question->takeAll, u"R&estore both"_s);
        QCOMPARE(question->takeOnly, u"&Only workspaces"_s);
        QCOMPARE(question->outcome, u"Restoring both leaves 0 rows without a parent."_s);
    }

    void childrenThatCanComeBackAreNoFault()
    {
        const Choice choice{
            .tables = {{.table = u"workspaces"_s, .conflict = Conflict::AddMissing}}};
        const auto question = keyQuestion(look({.key = key(), .childrenInBackup = 1}), choice);
        QVERIFY(question);
        QVERIFY(!question->breaks);
        QCOMPARE(question->child.words, u"1 row can come with it"_s);
        QVERIFY(!question->child.isWarned);
    }

    void aParentThatIsMissingIsAskedFor()
    {
        const Choice choice{.tables = {{.table = u"workspace_layout"_s}}};
        const auto question =
            keyQuestion(look({.key = key(), .withoutParent = 3, .parentsInBackup = 2}), choice);
        QVERIFY(question);
        QCOMPARE(question->title, u"workspace_layout refers to workspaces: restore both?"_s);
        QCOMPARE(question->parent.words, u"2 rows can come with it"_s);
        QCOMPARE(question->child.words, u"3 rows have no parent"_s);
    }

    void theKeyThatBreaksComesFirst()
    {
        const Choice choice{.tables = {{.table = u"workspaces"_s}}};
        auto both = look({.key = key(), .childrenInBackup = 900});
        auto other = key();
        other.child = u"workspace_panes"_s;
        both.effects.effects.push_back({.key = other, .orphaned = 1});
        both.closure.tables.push_back({.table = u"workspace_panes"_s});
        const auto question = keyQuestion(both, choice);
        QVERIFY(question);
        QCOMPARE(question->child.table, u"workspace_panes"_s);
        QCOMPARE(question->child.words, u"1 row loses its parent"_s);
        QCOMPARE(question->takeAll, u"R&estore all 3 tables"_s);
    }

    void rowsThatHangOnRowsOfTheSameTable()
    {
        const Choice choice{.tables = {{.table = u"tree"_s, .keys = {{{}}}}}};
        const core::tables::ForeignKey self{
            .child = u"tree"_s, .childColumns = {u"up"_s}, .parent = u"tree"_s};
        KeyLook found{.effects = {.effects = {{.key = self, .withoutParent = 1}}},
                      .closure = {.tables = {{.table = u"tree"_s, .keys = {{{}}, {{}}}}}}};
        const auto question = keyQuestion(found, choice);
        QVERIFY(question);
        QCOMPARE(question->title,
                 u"Rows of tree hang on other rows of it: restore them as well?"_s);
        QCOMPARE(question->takeOnly, u"&Only what is ticked"_s);
    }

    void whatNothingCanBeDoneAboutIsNotAsked()
    {
        const Choice choice{.tables = {{.table = u"workspace_layout"_s}}};
        const KeyLook found{.effects = {.effects = {{.key = key(), .withoutParent = 3}}},
                            .closure = choice};
        QVERIFY(!keyQuestion(found, choice)); // the plan says that it breaks
    }

private:
    static core::tables::ForeignKey key()
    {
        return {.child = u"workspace_layout"_s,
                .childColumns = {u"workspace_id"_s},
                .parent = u"workspaces"_s,
                .parentColumns = {u"id"_s}};
    }

    static KeyLook look(const KeyEffect& effect)
    {
        return {.effects = {.effects = {effect}},
                .closure = {.tables = {{.table = u"workspaces"_s},
                                       {.table = u"workspace_layout"_s,
                                        .conflict = Conflict::AddMissing}}}};
    }
};

QTEST_GUILESS_MAIN(TestKeyQuestion)
#include "tst_keyquestion.moc"

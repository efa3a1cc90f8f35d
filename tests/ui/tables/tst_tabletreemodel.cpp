#include "ui/tables/choices.h"
#include "ui/tables/tabletreemodel.h"
#include "ui/widgets/diffcounts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::tables::Conflict;
using ui::diff::ComparedTable;
using ui::tables::Choices;
using ui::tables::TableTreeModel;
using ui::widgets::DiffCounts;

class TestTableTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_choices = std::make_unique<Choices>();
        m_model = std::make_unique<TableTreeModel>(*m_choices);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setContent(
            {.tables = {table(u"notes"_s), table(u"sessions"_s), table(u"workspaces"_s),
                        table(u"workspace_layout"_s), table(u"new"_s, true, false)},
             .groups = {{.name = u"Sessions"_s, .tables = {u"sessions"_s, u"session_events"_s}},
                        {.name = u"Workspaces"_s,
                         .tables = {u"workspaces"_s, u"workspace_layout"_s}}},
             .rowsThen = {{u"notes"_s, 23}},
             .lost = {{.kind = core::compare::ObjectKind::View, .name = u"recent"_s}}});
    }

    void tablesStandInTheirGroups()
    {
        QCOMPARE(titles(),
                 QStringList({u"Sessions"_s, u"Workspaces"_s, u"Other tables"_s,
                              u"Lost views, triggers and indexes"_s}));
        QCOMPARE(names(1), QStringList({u"workspaces"_s, u"workspace_layout"_s}));
        QCOMPARE(names(2), QStringList({u"notes"_s, u"new"_s}));
        QCOMPARE(names(3), QStringList({u"recent"_s}));
        QCOMPARE(m_model->notFound(), QStringList({u"session_events"_s}));
    }

    void aGroupHasThreeStates()
    {
        const QModelIndex group = m_model->index(1, 0);
        QCOMPARE(state(group), Qt::Unchecked);
        m_model->toggle(m_model->indexOf(u"workspaces"_s));
        QCOMPARE(state(group), Qt::PartiallyChecked);
        m_model->toggle(group);
        QCOMPARE(state(group), Qt::Checked);
        QCOMPARE(m_choices->choice().tables.size(), 2);
        m_model->toggle(group);
        QCOMPARE(state(group), Qt::Unchecked);
        QVERIFY(m_choices->choice().isNone());
    }

    void aTableThatTheBackupLacksCannotBeTicked()
    {
        const QModelIndex line = m_model->indexOf(u"new"_s);
        QVERIFY(!line.data(Qt::CheckStateRole).isValid());
        m_model->toggle(line);
        QVERIFY(m_choices->choice().isNone());
        QCOMPARE(line.siblingAtColumn(TableTreeModel::Effect).data().toString(),
                 u"Not in the backup"_s);
        m_model->toggle(m_model->index(2, 0));
        QCOMPARE(m_choices->choice().tables.size(), 1);
        QCOMPARE(state(m_model->index(2, 0)), Qt::Checked);
    }

    void countsComeInAsTablesAreCompared()
    {
        QCOMPARE(cell(u"workspaces"_s, TableTreeModel::Effect).data().toString(),
                 u"Not compared yet"_s);
        m_model->setTable(compared(u"workspaces"_s, 5, 3, 1, 33));
        QCOMPARE(cell(u"workspaces"_s, TableTreeModel::Now).data().toString(), u"37"_s);
        QCOMPARE(cell(u"workspaces"_s, TableTreeModel::Then).data().toString(), u"41"_s);
        QCOMPARE(countsOf(u"workspaces"_s), (DiffCounts{.removed = 1, .changed = 3, .added = 5}));
        m_model->setTable(compared(u"sessions"_s, 0, 0, 0, 9));
        QCOMPARE(cell(u"sessions"_s, TableTreeModel::Effect).data().toString(), u"No difference"_s);
    }

    void rowsOfATableThatIsProvenTheSameAreThoseOfTheBackup()
    {
        auto same = compared(u"notes"_s, 0, 0, 0, 0);
        same.difference.provenSame = true;
        same.difference.same.reset();
        QCOMPARE(cell(u"notes"_s, TableTreeModel::Now).data().toString(), QString());
        m_model->setTable(same);
        QCOMPARE(cell(u"notes"_s, TableTreeModel::Now).data().toString(), u"23"_s);
        QCOMPARE(cell(u"notes"_s, TableTreeModel::Then).data().toString(), u"23"_s);
    }

    void whatStaysAsItIsIsKnown()
    {
        m_model->setTable(compared(u"workspaces"_s, 5, 3, 1, 33));
        const QModelIndex effect = cell(u"workspaces"_s, TableTreeModel::Effect);
        const auto kept = [&effect] {
            return effect.data(TableTreeModel::KeptRole).value<DiffCounts>();
        };
        QVERIFY(kept().isEmpty());
        m_model->toggle(effect);
        QCOMPARE(kept(), (DiffCounts{.removed = 1}));
        m_choices->setConflict(u"workspaces"_s, Conflict::AddMissing);
        QCOMPARE(kept(), (DiffCounts{.removed = 1, .changed = 3}));
        m_choices->setConflict(u"workspaces"_s, Conflict::Replace);
        QVERIFY(kept().isEmpty());
    }

    void tablesAreFoundByTheirColumnsAsWell()
    {
        auto layout = compared(u"workspace_layout"_s, 0, 0, 0, 1);
        layout.secondColumns = {{.name = u"Pane_Width"_s}};
        m_model->setTable(layout);
        m_model->setFilter(u"pane_w"_s, false);
        QCOMPARE(titles(), QStringList({u"Workspaces"_s}));
        QCOMPARE(names(0), QStringList({u"workspace_layout"_s}));
        m_model->setFilter({}, false);
        QCOMPARE(m_model->rowCount(), 4);
    }

    void tablesInWhichNothingDiffersGo()
    {
        m_model->setTable(compared(u"workspaces"_s, 0, 0, 0, 4));
        m_model->setFilter({}, true);
        QCOMPARE(names(1), QStringList({u"workspace_layout"_s})); // not compared yet
        m_model->setTable(compared(u"sessions"_s, 0, 0, 0, 4)); // the last one of its group
        QCOMPARE(titles().front(), u"Workspaces"_s);
        m_model->setTable(compared(u"workspace_layout"_s, 1, 0, 0, 4));
        QCOMPARE(names(0), QStringList({u"workspace_layout"_s}));
    }

    void whatCannotBeComparedSaysSo()
    {
        auto damaged = compared(u"notes"_s, 0, 0, 0, 0);
        damaged.difference.trouble = core::Error{.code = core::ErrorCode::SourceDamaged};
        m_model->setTable(damaged);
        const QModelIndex effect = cell(u"notes"_s, TableTreeModel::Effect);
        QCOMPARE(effect.data().toString(), u"Cannot be compared"_s);
        QVERIFY(!effect.data(Qt::ToolTipRole).toString().isEmpty());
        m_model->setFilter({}, true);
        QVERIFY(m_model->indexOf(u"notes"_s).isValid()); // it is not known to be the same
    }

    void lostViewsAreTickedByThemselves()
    {
        const QModelIndex view = m_model->index(0, 0, m_model->index(3, 0));
        QCOMPARE(view.siblingAtColumn(TableTreeModel::Effect).data().toString(),
                 u"The view comes back"_s);
        m_model->toggle(view);
        QCOMPARE(m_choices->choice().objects.size(), 1);
        QCOMPARE(state(m_model->index(3, 0)), Qt::Checked);
    }

private:
    static ComparedTable table(const QString& name, bool isNow = true, bool isThen = true)
    {
        return {.table = {.name = name, .inFirst = isNow, .inSecond = isThen}};
    }

    static ComparedTable compared(const QString& name, qint64 added, qint64 changed, qint64 removed,
                                  qint64 same)
    {
        ComparedTable one = table(name);
        one.state = ComparedTable::State::Done;
        one.difference = {
            .table = name, .added = added, .removed = removed, .changed = changed, .same = same};
        return one;
    }

    [[nodiscard]] QModelIndex cell(const QString& name, int column) const
    {
        return m_model->indexOf(name).siblingAtColumn(column);
    }

    [[nodiscard]] DiffCounts countsOf(const QString& name) const
    {
        return cell(name, TableTreeModel::Effect)
            .data(TableTreeModel::CountsRole)
            .value<DiffCounts>();
    }

    static Qt::CheckState state(const QModelIndex& index)
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            titles << m_model->index(row, 0).data().toString();
        return titles;
    }

    [[nodiscard]] QStringList names(int group) const
    {
        const QModelIndex parent = m_model->index(group, 0);
        QStringList names;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            names << m_model->index(row, 0, parent).data().toString();
        return names;
    }

    std::unique_ptr<Choices> m_choices;
    std::unique_ptr<TableTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestTableTreeModel)
#include "tst_tabletreemodel.moc"

#include "ui/restore/effectmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::jobs::TableChange;
using ui::restore::EffectModel;

namespace {

QString textOf(const EffectModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestEffectModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceIsWhatRestoringDoesToTheDatabaseNow_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("then");
        QTest::addColumn<QString>("effect");
        QTest::newRow("rows come back") << qint64(10) << qint64(214) << u"204 rows added"_s;
        QTest::newRow("rows go") << qint64(96'310) << qint64(94'882) << u"1,428 rows removed"_s;
        QTest::newRow("the same") << qint64(6) << qint64(6) << u"No difference"_s;
        QTest::newRow("gone since") << qint64(-1) << qint64(6) << u"The table comes back"_s;
        QTest::newRow("new since") << qint64(6) << qint64(-1) << u"Not in the backup"_s;
        QTest::newRow("unknown") << qint64(-1) << qint64(-1) << u"Not counted"_s;
    }

    void aDifferenceIsWhatRestoringDoesToTheDatabaseNow()
    {
        QFETCH(const qint64, now);
        QFETCH(const qint64, then);
        QFETCH(const QString, effect);
        TableChange change{.table = u"sessions"_s};
        if (now >= 0)
            change.now = now;
        if (then >= 0)
            change.then = then;
        EffectModel model(EffectModel::Tense::Before);
        const QAbstractItemModelTester tester(&model);
        model.setTables({change});
        QCOMPARE(textOf(model, 0, EffectModel::Effect), effect);
        QCOMPARE(textOf(model, 0, EffectModel::Now), now < 0 ? u"–"_s : QLocale().toString(now));
    }

    void barsAreMeasuredByTheGreatestDifference()
    {
        EffectModel model(EffectModel::Tense::Before);
        model.setTables({{.table = u"a"_s, .now = 10, .then = 15},
                         {.table = u"b"_s, .now = 400, .then = 1},
                         {.table = u"c"_s, .now = 1}});
        QCOMPARE(model.most(), 399);
        const auto counts =
            model.index(0, 0).data(EffectModel::CountsRole).value<ui::widgets::DiffCounts>();
        QCOMPARE(counts.added, 5);
        QCOMPARE(counts.removed, 0);
        QVERIFY(!model.index(2, 0).data(EffectModel::CountsRole).isValid());
    }

    void rowsThatAreKnownOneByOneAreToldSo()
    {
        EffectModel model(EffectModel::Tense::After);
        model.setTables(
            {{.table = u"a"_s,
              .now = 10,
              .then = 10,
              .rows = core::jobs::RowChanges{.added = 3, .changed = 12, .removed = 3}},
             {.table = u"made"_s, .then = 5, .rows = core::jobs::RowChanges{.added = 5}}});
        QCOMPARE(textOf(model, 0, EffectModel::Effect), u"3 rows added, 12 changed, 3 removed"_s);
        QCOMPARE(textOf(model, 1, EffectModel::Effect), u"The table comes back"_s);
        QCOMPARE(model.most(), 12);
        const auto widest =
            model.index(0, 0).data(EffectModel::WidestRole).value<ui::widgets::DiffCounts>();
        QCOMPARE(widest.changed, 12);
    }

    void theTitlesSayWhetherItIsDone()
    {
        const EffectModel before(EffectModel::Tense::Before);
        const EffectModel after(EffectModel::Tense::After);
        const auto title = [](const EffectModel& model, int column) {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QCOMPARE(title(before, EffectModel::Now), u"Rows now"_s);
        QCOMPARE(title(after, EffectModel::Now), u"Rows before"_s);
        QCOMPARE(title(before, EffectModel::Effect), u"What restoring does"_s);
        QCOMPARE(title(after, EffectModel::Effect), u"What restoring did"_s);
    }
};

QTEST_GUILESS_MAIN(TestEffectModel)
#include "tst_effectmodel.moc"

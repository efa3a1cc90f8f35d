#include "ui/firstrun/candidatemodel.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::firstrun::Candidate;
using ui::firstrun::CandidateModel;

class TestCandidateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneRowADatabase()
    {
        CandidateModel model(&noon);
        const QAbstractItemModelTester tester(&model);
        model.setCandidates({database(u"/srv/a.db"_s), database(u"/srv/b & c.db"_s)});
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column, int role) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(1, CandidateModel::Database, Qt::DisplayRole).toString(), u"b & c.db"_s);
        QCOMPARE(cell(1, CandidateModel::Database, ui::widgets::SecondLineRole).toString(),
                 u"/srv/b & c.db"_s);
        QCOMPARE(cell(1, CandidateModel::Database, Qt::AccessibleTextRole).toString(),
                 u"b & c.db, /srv/b & c.db"_s);
        QCOMPARE(cell(0, CandidateModel::Size, Qt::DisplayRole).toString(), u"2.0 KiB"_s);
        QCOMPARE(cell(0, CandidateModel::Changed, Qt::DisplayRole).toString(), u"5 min ago"_s);
        QCOMPARE(cell(0, CandidateModel::InUse, Qt::DisplayRole).toString(), u"–"_s);
        QVERIFY(!cell(0, CandidateModel::InUse, Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(cell(0, 0, CandidateModel::PathRole).toString(), u"/srv/a.db"_s);
        for (int column = 0; column < CandidateModel::ColumnCount; ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void theSameDatabasesAreUpdatedInPlace()
    {
        CandidateModel model(&noon);
        const QAbstractItemModelTester tester(&model);
        model.setCandidates({database(u"/a.db"_s), database(u"/b.db"_s)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Candidate grown = database(u"/b.db"_s);
        grown.database.bytes = core::ByteCount(1 << 20);
        model.setCandidates({database(u"/a.db"_s), grown});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(1, CandidateModel::Size).data().toString(), u"1.0 MiB"_s);
        model.setCandidates({grown});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.indexOf(u"/b.db"_s).row(), 0);
        QVERIFY(!model.indexOf(u"/a.db"_s).isValid());
        model.setCandidates({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static core::UtcTime noon()
    {
        return core::UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 3 / 1))
            + std::chrono::hours(12);
    }
    static Candidate database(const QString& path)
    {
        return {.database = {.path = path,
                             .name = path.mid(path.lastIndexOf(u'/') + 1),
                             .bytes = core::ByteCount(2048),
                             .changedAt = noon() - std::chrono::minutes(5)}};
    }
};

QTEST_GUILESS_MAIN(TestCandidateModel)
#include "tst_candidatemodel.moc"

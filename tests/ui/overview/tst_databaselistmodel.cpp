#include "tests/ui/overview/sampledatabases.h"
#include "ui/overview/databaselistmodel.h"
#include "ui/theme/status.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::vault::Verdict;
using testsupport::sampleBackup;
using testsupport::sampleDatabase;
using ui::overview::DatabaseListModel;
using ui::overview::RowAction;
using ui::theme::Status;

namespace {

std::vector<core::jobs::DatabaseStatus> fleet()
{
    return {sampleDatabase(u"dispatch.db"_s, {sampleBackup(32min, Verdict::Ok)}, u"Production"_s),
            sampleDatabase(u"staging.db"_s, {sampleBackup(26h, Verdict::Ok)}, u"Staging"_s),
            sampleDatabase(u"demo.db"_s,
                           {sampleBackup(13h, Verdict::Damaged), sampleBackup(20h, Verdict::Ok)}),
            sampleDatabase(u"archive.db"_s, {})};
}

Status statusAt(const QAbstractItemModel& model, int row)
{
    return static_cast<Status>(
        model.index(row, 0).data(ui::widgets::TableRole::StatusRole).toInt());
}

QString at(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList names(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << at(model, row, DatabaseListModel::Database);
    return all;
}

} // namespace

/// The table of databases.
class TestDatabaseListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<DatabaseListModel>(&testsupport::sampleTime);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setDatabases(fleet());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsHealthWithItsReasonAndAction()
    {
        using Model = DatabaseListModel;
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(at(*m_model, 0, Model::Health), u"OK"_s);
        QCOMPARE(at(*m_model, 0, Model::LastBackup), u"32 min ago"_s);
        QCOMPARE(m_model->index(0, Model::LastBackup)
                     .data(ui::widgets::TableRole::SecondLineRole)
                     .toString(),
                 u"today 14:00"_s);
        QCOMPARE(at(*m_model, 0, Model::LastVerified), u"31 min ago"_s);
        QCOMPARE(at(*m_model, 0, Model::Action), QString());
        QCOMPARE(at(*m_model, 1, Model::Health), u"Warning"_s);
        QCOMPARE(at(*m_model, 1, Model::Action), u"Back up now"_s);
        QCOMPARE(at(*m_model, 2, Model::Health), u"Error"_s);
        QCOMPARE(at(*m_model, 2, Model::Action), u"Open report"_s);
        QCOMPARE(at(*m_model, 3, Model::LastBackup), u"–"_s);
        QCOMPARE(at(*m_model, 3, Model::Why), u"There is no backup of this database."_s);
        QVERIFY(statusAt(*m_model, 1) == Status::Warning);
    }

    void readsBothLinesAloud()
    {
        QCOMPARE(
            m_model->index(0, DatabaseListModel::Database).data(Qt::AccessibleTextRole).toString(),
            u"dispatch.db, Production · 48.0 MiB"_s);
    }

    void aRunningJobTakesThePlaceOfTheReason()
    {
        const QString path = u"/srv/staging.db"_s;
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setRunning(
            path, ui::overview::Running{.title = u"Backing up staging.db"_s, .percent = 66});
        QCOMPARE(changed.size(), 1);
        QVERIFY(statusAt(*m_model, 1) == Status::Running);
        QCOMPARE(at(*m_model, 1, DatabaseListModel::Why), u"Backing up staging.db, 66\u00a0%"_s);
        QCOMPARE(at(*m_model, 1, DatabaseListModel::Action), QString());
        m_model->setDatabases(fleet()); // read anew meanwhile
        QVERIFY(statusAt(*m_model, 1) == Status::Running);
        m_model->setRunning(path, std::nullopt);
        QVERIFY(statusAt(*m_model, 1) == Status::Warning);
        QCOMPARE(at(*m_model, 1, DatabaseListModel::Action), u"Back up now"_s);
    }

    void aStepOfAJobThatShowsNothingNewIsNotTold()
    {
        const ui::overview::Running running{.title = u"Backing up staging.db"_s, .percent = 66};
        m_model->setRunning(u"/srv/staging.db"_s, running);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setRunning(u"/srv/staging.db"_s, running);
        m_model->setRunning(u"/srv/of-nobody.db"_s, running);
        QCOMPARE(changed.size(), 0);
    }

    void newFactsKeepTheRows()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        auto databases = fleet();
        databases[1] = sampleDatabase(u"staging.db"_s, {sampleBackup(1min, Verdict::Ok)});
        m_model->setDatabases(databases);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(at(*m_model, 1, DatabaseListModel::Health), u"OK"_s);
        databases.pop_back();
        m_model->setDatabases(databases);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(!m_model->indexOf(u"/srv/archive.db"_s).isValid());
        QCOMPARE(m_model->indexOf(u"/srv/demo.db"_s).row(), 2);
    }

    void sortsByWhatIsMeantAndGoesBackToWhatWasGiven()
    {
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(m_model.get());
        sorted.setSortRole(DatabaseListModel::SortRole);
        const QStringList given = names(*m_model);
        QCOMPARE(names(sorted), given);
        sorted.sort(DatabaseListModel::Health);
        QCOMPARE(names(sorted),
                 (QStringList{u"demo.db"_s, u"archive.db"_s, u"staging.db"_s, u"dispatch.db"_s}));
        sorted.sort(DatabaseListModel::LastBackup, Qt::DescendingOrder);
        QCOMPARE(names(sorted),
                 (QStringList{u"dispatch.db"_s, u"demo.db"_s, u"staging.db"_s, u"archive.db"_s}));
        sorted.sort(-1);
        QCOMPARE(names(sorted), given);
    }

private:
    std::unique_ptr<DatabaseListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestDatabaseListModel)
#include "tst_databaselistmodel.moc"

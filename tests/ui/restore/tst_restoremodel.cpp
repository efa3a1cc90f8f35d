#include "ui/restore/restoremodel.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::restore::Record;
using core::restore::RecordState;
using ui::restore::RestoreModel;
using ui::theme::Status;

namespace {

core::UtcTime noon()
{
    return core::UtcTime(
        std::chrono::milliseconds(QDateTime(QDate(2025, 9, 29), QTime(12, 0)).toMSecsSinceEpoch()));
}

Record recordOf(RecordState state)
{
    return {.id = u"dispatch-restore-20250929-100000Z"_s,
            .folder = u"/home/me/restores/one"_s,
            .kind = u"restore"_s,
            .state = state,
            .target = u"/srv/dispatch.db"_s,
            .backupId = u"dispatch/dispatch-20250929-080000Z"_s,
            .begunAt = noon() - std::chrono::hours(2),
            .before = core::restore::TargetState::AtRest,
            .bytes = core::ByteCount(2'097'152)};
}

QString textOf(const RestoreModel& model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

class TestRestoreModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachRestore()
    {
        RestoreModel model(&noon);
        const QAbstractItemModelTester tester(&model);
        model.setRecords({recordOf(RecordState::Done)});
        QCOMPARE(textOf(model, RestoreModel::When), u"Today 10:00"_s);
        QCOMPARE(textOf(model, RestoreModel::What), u"dispatch.db restored"_s);
        QCOMPARE(model.index(0, RestoreModel::What).data(ui::widgets::SecondLineRole).toString(),
                 u"dispatch/dispatch-20250929-080000Z"_s);
        QCOMPARE(textOf(model, RestoreModel::Kept), u"2.0 MiB"_s);
        QCOMPARE(textOf(model, RestoreModel::Undo), u"Undo…"_s);
        QCOMPARE(model.index(0, 0).data(RestoreModel::IdRole).toString(),
                 u"dispatch-restore-20250929-100000Z"_s);
    }

    void tellsHowItStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("undoneBy");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("canUndo");
        const auto row = [](const char* name, RecordState state, const QString& undoneBy,
                            const QString& words, Status status, bool canUndo) {
            QTest::newRow(name) << static_cast<int>(state) << undoneBy << words
                                << static_cast<int>(status) << canUndo;
        };
        row("done", RecordState::Done, {}, u"Done"_s, Status::Ok, true);
        row("undone", RecordState::Done, u"other"_s, u"Undone"_s, Status::Note, false);
        row("taken back", RecordState::RolledBack, {}, u"Taken back"_s, Status::Note, false);
        row("running", RecordState::Running, {}, u"Running"_s, Status::Running, false);
        row("swapped", RecordState::Swapped, {}, u"Not finished"_s, Status::Warning, true);
        row("settled", RecordState::Interrupted, {}, u"Interrupted"_s, Status::Note, true);
    }

    void tellsHowItStands()
    {
        QFETCH(const int, state);
        QFETCH(const QString, undoneBy);
        QFETCH(const QString, words);
        QFETCH(const int, status);
        QFETCH(const bool, canUndo);
        Record record = recordOf(static_cast<RecordState>(state));
        record.undoneBy = undoneBy;
        RestoreModel model(&noon);
        model.setRecords({record});
        QCOMPARE(textOf(model, RestoreModel::State), words);
        QCOMPARE(model.index(0, RestoreModel::State).data(ui::widgets::StatusRole).toInt(), status);
        QCOMPARE(!textOf(model, RestoreModel::Undo).isEmpty(), canUndo);
    }

    void anUndoIsToldAsOne()
    {
        Record record = recordOf(RecordState::Done);
        record.undoes = u"dispatch-restore-20250928-100000Z"_s;
        RestoreModel model(&noon);
        model.setRecords({record});
        QCOMPARE(textOf(model, RestoreModel::What), u"Restore of dispatch.db undone"_s);
    }
};

QTEST_GUILESS_MAIN(TestRestoreModel)
#include "tst_restoremodel.moc"

#include "ui/restore/choicemodel.h"
#include "ui/theme/status.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::vault::Backup;
using core::vault::Verdict;
using ui::restore::ChoiceModel;

namespace {

core::UtcTime noon()
{
    return core::UtcTime(
        std::chrono::milliseconds(QDateTime(QDate(2025, 9, 29), QTime(12, 0)).toMSecsSinceEpoch()));
}

Backup backupOf(const QString& file, std::chrono::hours age, Verdict verdict)
{
    core::vault::Manifest manifest{.bytes = core::ByteCount(2'097'152),
                                   .storedBytes = core::ByteCount(1'048'576)};
    manifest.proof = core::vault::Proof{.at = noon(), .verdict = verdict};
    return {.artifactPath = file,
            .takenAt = noon() - age,
            .storedBytes = core::ByteCount(1'048'576),
            .manifest = manifest};
}

QString textOf(const ChoiceModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestChoiceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachBackup()
    {
        ChoiceModel model(&noon);
        const QAbstractItemModelTester tester(&model);
        auto pinned = backupOf(u"/b/old.db"_s, std::chrono::hours(48), Verdict::Damaged);
        pinned.manifest->pinned = true;
        pinned.manifest->label = u"before v2.5"_s;
        model.setBackups({backupOf(u"/b/new.db"_s, std::chrono::hours(2), Verdict::Ok), pinned});
        QCOMPARE(textOf(model, 0, ChoiceModel::When), u"Today 10:00"_s);
        QCOMPARE(textOf(model, 0, ChoiceModel::Age), u"2 h ago"_s);
        QCOMPARE(textOf(model, 0, ChoiceModel::Size), u"2.0 MiB"_s);
        QCOMPARE(textOf(model, 0, ChoiceModel::Verified), u"Verified"_s);
        QCOMPARE(textOf(model, 0, ChoiceModel::Note), QString());
        QCOMPARE(textOf(model, 1, ChoiceModel::Note), u"before v2.5"_s);
        QCOMPARE(model.index(1, ChoiceModel::Note).data(ui::widgets::IconNameRole).toString(),
                 u"pin"_s);
        QCOMPARE(model.index(1, ChoiceModel::Verified).data(ui::widgets::StatusRole).toInt(),
                 static_cast<int>(ui::theme::Status::Damaged));
        QCOMPARE(model.indexOf(u"/b/old.db"_s).row(), 1);
        QVERIFY(!model.indexOf(u"/b/gone.db"_s).isValid());
    }

    void aFileWithoutAManifestIsToldByItsName()
    {
        ChoiceModel model(&noon);
        model.setBackups({{.artifactPath = u"/b/shop-backup-20250929.db"_s,
                           .origin = core::vault::Origin::Guide,
                           .takenAt = noon(),
                           .storedBytes = core::ByteCount(512)}});
        QCOMPARE(textOf(model, 0, ChoiceModel::Note), u"shop-backup-20250929.db"_s);
        QCOMPARE(textOf(model, 0, ChoiceModel::Verified), u"Not checked"_s);
        QCOMPARE(textOf(model, 0, ChoiceModel::Size), u"512 bytes"_s);
    }

    void theSameListIsNoNews()
    {
        ChoiceModel model(&noon);
        const std::vector<Backup> list{
            backupOf(u"/b/new.db"_s, std::chrono::hours(2), Verdict::Ok)};
        model.setBackups(list);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setBackups(list);
        QCOMPARE(reset.size(), 0);
        model.setBackups({});
        QCOMPARE(reset.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChoiceModel)
#include "tst_choicemodel.moc"

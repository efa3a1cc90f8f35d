#include "ui/backups/backuplistmodel.h"
#include "ui/theme/status.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::backups;
using namespace std::chrono_literals;
using core::vault::Backup;
using core::vault::Verdict;

namespace {

const core::UtcTime kNow(1'759'154'400'000ms); // 2025-09-29 14:00 UTC

core::UtcTime fixedNow()
{
    return kNow;
}

Backup backup(const QString& id, std::chrono::minutes age, qint64 bytes = 4096)
{
    Backup made{.id = id,
                .folder = u"/vault/app"_s,
                .stem = id,
                .artifactPath = u"/vault/app/"_s + id + u".db"_s,
                .takenAt = kNow - age,
                .storedBytes = core::ByteCount(bytes)};
    made.manifest = core::vault::Manifest{.bytes = core::ByteCount(bytes),
                                          .storedBytes = core::ByteCount(bytes)};
    return made;
}

Backup proven(Backup made, Verdict verdict)
{
    made.manifest->proof = core::vault::Proof{.at = made.takenAt, .verdict = verdict};
    return made;
}

QString cell(const BackupListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestBackupListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void obeysTheModelContract()
    {
        BackupListModel model(&fixedNow);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 1min), backup(u"a"_s, 48h)}));
        model.sort(BackupListModel::Size, Qt::AscendingOrder);
        model.setBackups(ui::backups::makeList({backup(u"a"_s, 48h)}));
        model.sort(BackupListModel::When, Qt::DescendingOrder);
        model.refreshAges();
        model.setFilter({.words = u"nothing"_s});
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 1min), backup(u"a"_s, 48h)}));
        model.setFilter({});
        model.setBackups(ui::backups::makeList({}));
    }

    void titlesTheDays()
    {
        BackupListModel model(&fixedNow);
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 30min), backup(u"b"_s, 60min), backup(u"a"_s, 24h)}));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, 0), u"Today"_s);
        QCOMPARE(model.index(0, 0).data(ui::widgets::GroupRole).toString(),
                 u"Monday 29 September"_s);
        QCOMPARE(model.flags(model.index(0, 0)), Qt::ItemFlags(Qt::NoItemFlags));
        QCOMPARE(cell(model, 1, BackupListModel::When), u"13:30"_s);
        QCOMPARE(cell(model, 3, 0), u"Yesterday"_s);
        QVERIFY(model.backupAt(model.index(3, 0)) == nullptr);
        QCOMPARE(model.backupAt(model.index(4, 0))->id, u"a"_s);
    }

    void aFilterLeavesNoTitleOfAnEmptyDay()
    {
        BackupListModel model(&fixedNow);
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 30min), backup(u"b"_s, 60min), backup(u"a"_s, 24h)}));
        model.setFilter({.words = u"a.db"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, 0), u"Yesterday"_s);
        QCOMPARE(model.backupAt(model.index(1, 0))->id, u"a"_s);
        QCOMPARE(model.shownCount(), 1U);
        QCOMPARE(model.allCount(), 3U);
        QVERIFY(!model.indexOf(u"b"_s).isValid());
        QVERIFY(model.containsAny({u"x"_s, u"b"_s}));
        QVERIFY(!model.containsAny({u"x"_s}));
        QCOMPARE(model.newestId(), u"c"_s);
        QCOMPARE(model.newestShownId(), u"a"_s);
        QCOMPARE(model.shown().front()->id, u"a"_s);
    }

    void aBackupThatNoLongerFitsGoesFromTheRows()
    {
        BackupListModel model(&fixedNow);
        auto one = proven(backup(u"a"_s, 30min), Verdict::Ok);
        model.setBackups(ui::backups::makeList({one}));
        model.setFilter({.verdict = Verdict::Ok});
        QCOMPARE(model.shownCount(), 1U);
        model.setBackups(ui::backups::makeList({proven(one, Verdict::Damaged)}));
        QCOMPARE(model.shownCount(), 0U);
        QCOMPARE(model.rowCount(), 0);
    }

    void aFilterThatChangesNothingResetsNothing()
    {
        BackupListModel model(&fixedNow);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter({.words = u"db"_s});
        model.setFilter({.words = u".db"_s});
        QCOMPARE(resets.count(), 0);
    }

    void sortsTextsAndNumbersOfTenThousand()
    {
        BackupListModel model(&fixedNow);
        std::vector<Backup> many;
        for (int i = 0; i < 10'000; ++i) {
            many.push_back(backup(QString::number(i), i * 60min, 4096 + (i * 7919) % 10'000));
            many.back().manifest->label =
                u"label %1"_s.arg((i * 7919) % 10'000, 5, 10, QChar(u'0'));
        }
        model.setBackups(ui::backups::makeList(many));
        QCOMPARE(model.shownCount(), many.size());
        model.sort(BackupListModel::Size, Qt::AscendingOrder);
        QCOMPARE(model.backupAt(model.index(0, 0))->id, u"0"_s);
        model.sort(BackupListModel::Label, Qt::DescendingOrder);
        QCOMPARE(cell(model, 0, BackupListModel::Label), u"label 09999"_s);
        model.setFilter({.words = u"label 04711"_s});
        QCOMPARE(model.rowCount(), 1);
    }

    void hasNoTitlesWhenItIsNotSortedByTime()
    {
        BackupListModel model(&fixedNow);
        model.setBackups(ui::backups::makeList(
            {backup(u"big"_s, 30min, 10'000'000), backup(u"small"_s, 24h, 9'000)}));
        model.sort(BackupListModel::Size, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.backupAt(model.index(0, 0))->id, u"small"_s); // by value, not by text
        QCOMPARE(cell(model, 0, BackupListModel::When), u"Yesterday 14:00"_s);
        QVERIFY(!model.index(0, 0).data(ui::widgets::GroupRole).isValid());
    }

    void updatesInPlaceWhenOnlyAVerdictChanged()
    {
        BackupListModel model(&fixedNow);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setBackups(ui::backups::makeList(
            {proven(backup(u"b"_s, 30min), Verdict::Ok), backup(u"a"_s, 24h)}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(cell(model, 1, BackupListModel::Verified), u"Verified"_s);
    }

    void aVerdictIsAWordAndAShape_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, Verdict verdict, const QString& word,
                            ui::theme::Status status) {
            QTest::newRow(name) << static_cast<int>(verdict) << word << static_cast<int>(status);
        };
        row("ok", Verdict::Ok, u"Verified"_s, ui::theme::Status::Verified);
        row("damaged", Verdict::Damaged, u"Damaged"_s, ui::theme::Status::Damaged);
        row("unjudged", Verdict::CannotJudge, u"Cannot judge"_s, ui::theme::Status::CannotJudge);
    }

    void aVerdictIsAWordAndAShape()
    {
        QFETCH(const int, verdict);
        BackupListModel model(&fixedNow);
        model.setBackups(
            ui::backups::makeList({proven(backup(u"a"_s, 30min), static_cast<Verdict>(verdict))}));
        const auto index = model.index(1, BackupListModel::Verified);
        QTEST(index.data().toString(), "word");
        QTEST(index.data(ui::widgets::StatusRole).toInt(), "status");
        QCOMPARE(cell(model, 1, BackupListModel::Checked), u"30 min ago"_s);
    }

    void whatWasNeverCheckedIsNotGreen()
    {
        BackupListModel model(&fixedNow);
        auto guide = backup(u"a"_s, 30min);
        guide.manifest.reset();
        guide.origin = core::vault::Origin::Guide;
        model.setBackups(ui::backups::makeList({guide}));
        QCOMPARE(cell(model, 1, BackupListModel::Verified), u"Not checked"_s);
        QCOMPARE(cell(model, 1, BackupListModel::Checked), u"–"_s);
        QCOMPARE(cell(model, 1, BackupListModel::Method), u"Script"_s);
    }

    void aPinnedBackupShowsItsLabel()
    {
        BackupListModel model(&fixedNow);
        auto pinned = backup(u"a"_s, 30min);
        pinned.manifest->pinned = true;
        model.setBackups(ui::backups::makeList({pinned}));
        QCOMPARE(cell(model, 1, BackupListModel::Label), u"Pinned"_s);
        pinned.manifest->label = u"before v2.5"_s;
        model.setBackups(ui::backups::makeList({pinned}));
        QCOMPARE(cell(model, 1, BackupListModel::Label), u"before v2.5"_s);
        QCOMPARE(model.index(1, BackupListModel::Label).data(ui::widgets::StatusRole).toInt(),
                 static_cast<int>(ui::theme::Status::Pinned));
    }

    void sizesAreNumbersWithoutAUnit()
    {
        BackupListModel model(&fixedNow);
        model.setBackups(ui::backups::makeList({backup(u"a"_s, 30min, 50'541'363)}));
        QCOMPARE(cell(model, 1, BackupListModel::Size), u"48.2"_s);
        QCOMPARE(
            model.headerData(BackupListModel::Size, Qt::Horizontal, Qt::DisplayRole).toString(),
            u"Size MiB"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackupListModel)
#include "tst_backuplistmodel.moc"

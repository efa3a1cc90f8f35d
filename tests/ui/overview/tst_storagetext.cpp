#include "ui/overview/storagetext.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::overview;
using core::ByteCount;
using core::jobs::StorageUse;
using core::policy::Room;
using ui::theme::Status;

namespace {

constexpr std::int64_t kGibi = std::int64_t{1} << 30;

StorageUse use(std::int64_t total, std::int64_t free, std::int64_t ours, Room room = Room::Enough)
{
    return {.root = u"/media/drive/backups"_s,
            .backups = 33,
            .bytes = ByteCount(ours),
            .space = core::Space{.total = ByteCount(total), .free = ByteCount(free)},
            .room = room};
}

} // namespace

/// How full the places are that hold backups, in words.
class TestStorageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSizesHaveTheUnitOfTheWhole_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("used");
        QTest::addColumn<QString>("words");
        QTest::newRow("large") << qint64(256 * kGibi) << qint64(182 * kGibi) << u"182 of 256 GiB"_s;
        QTest::newRow("tebibytes")
            << qint64(2048 * kGibi) << qint64(1946 * kGibi) << u"1.9 of 2.0 TiB"_s;
        QTest::newRow("nearly empty") << qint64(10 * kGibi) << qint64(1024) << u"0.0 of 10.0 GiB"_s;
        QTest::newRow("tiny") << qint64(512) << qint64(12) << u"12 of 512 bytes"_s;
    }

    void bothSizesHaveTheUnitOfTheWhole()
    {
        QFETCH(const qint64, total);
        QFETCH(const qint64, used);
        QTEST(usedText({.total = ByteCount(total), .free = ByteCount(total - used)}), "words");
    }

    void aBarSaysHowFullADriveIsAndHowMuchIsOurs()
    {
        const auto usage = usageOf(use(100 * kGibi, 25 * kGibi, 10 * kGibi));
        QCOMPARE(usage.name, u"/media/drive/backups"_s);
        QCOMPARE(usage.words, u"75 of 100 GiB"_s);
        QCOMPARE(usage.used, 0.75);
        QCOMPARE(usage.ours, 0.1);
        QVERIFY(usage.status == Status::Ok);
        QCOMPARE(captionOf(use(100 * kGibi, 25 * kGibi, 10 * kGibi)),
                 u"33 backups, 10.0 GiB. 25.0 GiB are free."_s);
        QVERIFY(usage.hint.startsWith(u"/media/drive/backups\n"_s));
    }

    void littleRoomIsAWarningWithItsReason()
    {
        const auto little = use(100 * kGibi, 4 * kGibi, kGibi, Room::Little);
        QVERIFY(usageOf(little).status == Status::Warning);
        QVERIFY(captionOf(little).endsWith(u"4.0 GiB are free, less than 5 % of the drive."_s));
        const auto none = use(100 * kGibi, kGibi, kGibi, Room::TooLittle);
        QVERIFY(usageOf(none).status == Status::Warning);
        QVERIFY(captionOf(none).endsWith(u"1.0 GiB are free; the next backup does not fit."_s));
    }

    void aPlaceThatIsNotThereIsNeverGreen()
    {
        const StorageUse missing{.root = u"/media/gone"_s};
        const auto usage = usageOf(missing);
        QVERIFY(usage.status == Status::NotChecked);
        QCOMPARE(usage.words, u"not there"_s);
        QCOMPARE(usage.used, 0.0);
        QVERIFY(captionOf(missing).contains(u"not connected"_s));
    }

    void aPlaceThatCannotBeReadSaysWhy()
    {
        auto closed = use(100 * kGibi, 25 * kGibi, 0);
        closed.problem =
            core::Error{.code = core::ErrorCode::DestinationDenied, .path = closed.root};
        const auto usage = usageOf(closed);
        QVERIFY(usage.status == Status::Error);
        QCOMPARE(usage.words, u"cannot be read"_s);
        QVERIFY(captionOf(closed).contains(closed.root));
    }

    void theHomeFolderIsShort()
    {
        auto home = use(100 * kGibi, 25 * kGibi, 0);
        home.root = QDir::homePath() + u"/backups"_s;
        QCOMPARE(usageOf(home).name, u"~/backups"_s);
        home.root = QDir::homePath() + u"-other/backups"_s;
        QCOMPARE(usageOf(home).name, home.root);
    }
};

QTEST_GUILESS_MAIN(TestStorageText)
#include "tst_storagetext.moc"

#include "core/policy/space.h"

#include <QTest>

using namespace core;
using policy::Room;

Q_DECLARE_METATYPE(core::policy::Room)

class tst_Space : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheRoomForBackups_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("free");
        QTest::addColumn<qint64>("source");
        QTest::addColumn<Room>("room");

        QTest::newRow("half empty") << qint64(1000) << qint64(500) << qint64(100) << Room::Enough;
        QTest::newRow("just a twentieth")
            << qint64(1000) << qint64(50) << qint64(10) << Room::Enough;
        QTest::newRow("less than a twentieth")
            << qint64(1000) << qint64(49) << qint64(10) << Room::Little;
        QTest::newRow("the next one just fits")
            << qint64(1000) << qint64(480) << qint64(400) << Room::Enough;
        QTest::newRow("the next one does not fit")
            << qint64(1000) << qint64(479) << qint64(400) << Room::TooLittle;
        QTest::newRow("neither fits nor is a twentieth free")
            << qint64(1000) << qint64(40) << qint64(400) << Room::TooLittle;
        QTest::newRow("full") << qint64(1000) << qint64(0) << qint64(10) << Room::TooLittle;
        QTest::newRow("full, and no database is there")
            << qint64(1000) << qint64(0) << qint64(0) << Room::Little;
    }

    void judgesTheRoomForBackups()
    {
        QFETCH(const qint64, total);
        QFETCH(const qint64, free);
        QFETCH(const qint64, source);
        QTEST(policy::judge(policy::RoomFacts{.total = ByteCount(total),
                                              .free = ByteCount(free),
                                              .largestSource = ByteCount(source)}),
              "room");
    }
};

QTEST_GUILESS_MAIN(tst_Space)
#include "tst_space.moc"

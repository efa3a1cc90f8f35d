#include "core/base/alignedbytes.h"
#include "core/base/directwrites.h"

#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using core::AlignedBytes;
using core::AlignedPool;
using core::DirectWrites;

namespace {

constexpr std::size_t kBlock = DirectWrites::kBlock;

std::span<const std::byte> spanOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool passesByTheCache(int fd)
{
    return (::fcntl(fd, F_GETFL) & O_DIRECT) != 0;
}

} // namespace

class tst_DirectWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeBlocksFitUntilItEnds_data()
    {
        QTest::addColumn<int>("skip");
        QTest::addColumn<int>("size");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("length") << 0 << 512 << qint64(0);
        QTest::newRow("offset") << 0 << 4096 << qint64(1024);
        QTest::newRow("address") << 512 << 4096 << qint64(0);
    }
    void wholeBlocksFitUntilItEnds()
    {
        QFETCH(const int, skip);
        QFETCH(const int, size);
        QFETCH(const qint64, offset);
        QTemporaryFile file;
        QVERIFY(file.open());
        DirectWrites direct(file.handle());
        QCOMPARE(passesByTheCache(file.handle()), direct.isOn()); // off on tmpfs and others

        AlignedBytes bytes(4 * kBlock);
        bytes.append(spanOf(QByteArray(4 * kBlock, 'x')));
        QVERIFY(direct.fits(bytes.bytes(), 8 * kBlock));
        const auto part =
            bytes.bytes().subspan(static_cast<std::size_t>(skip), static_cast<std::size_t>(size));
        QVERIFY(!direct.fits(part, offset));
        direct.end();
        QVERIFY(!direct.isOn());
        QVERIFY(!passesByTheCache(file.handle()));
    }

    void theDescriptorIsLeftAsItWas()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        {
            const DirectWrites direct(file.handle());
        }
        QVERIFY(!passesByTheCache(file.handle()));
        const DirectWrites none(-1);
        QVERIFY(!none.isOn());
    }

    void aPieceTakesWhatFits()
    {
        AlignedBytes piece(kBlock + 1); // two blocks
        QVERIFY(piece.append(spanOf(QByteArray(kBlock, 'a'))).empty());
        QVERIFY(!piece.isFull());
        QCOMPARE(piece.append(spanOf(QByteArray(kBlock + 5, 'b'))).size(), std::size_t{5});
        QVERIFY(piece.isFull());
        QCOMPARE(piece.bytes()[kBlock - 1], std::byte{'a'});
        QCOMPARE(piece.bytes()[kBlock], std::byte{'b'});
        QCOMPARE(reinterpret_cast<std::uintptr_t>(piece.bytes().data()) % kBlock, 0u);
    }

    void piecesComeBackEmptyWhenNobodyHoldsThem()
    {
        AlignedPool pool(kBlock);
        auto first = pool.take();
        first->append(spanOf(QByteArray(10, 'a')));
        const void* memory = first->bytes().data();
        const auto second = pool.take();
        QVERIFY(second->bytes().data() != memory);
        first.reset();
        const auto again = pool.take();
        QCOMPARE(static_cast<const void*>(again->bytes().data()), memory);
        QCOMPARE(again->size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(tst_DirectWrites)
#include "tst_directwrites.moc"

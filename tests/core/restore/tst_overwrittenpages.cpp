#include "core/base/filedescriptor.h"
#include "core/restore/overwrittenpages.h"
#include "core/sqlite/exclusivehold.h"
#include "tests/core/sqlite/workbench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace core::restore;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

const QByteArray kSalts("saltsalt");

QByteArray walHeader(quint32 pageSize, quint32 magic = 0x377f0682)
{
    return number(magic) + number(3007000) + number(pageSize) + number(0) + kSalts
        + QByteArray(8, 'c');
}

QByteArray frame(quint32 page, quint32 commit, int pageSize, const QByteArray& salts = kSalts)
{
    return number(page) + number(commit) + salts + QByteArray(8, 'c') + QByteArray(pageSize, 'p');
}

enum class Ending {
    Committed,
    Any, ///< perhaps in the middle of a transaction
};

/// One after the other, in the way of an application: pages grow, go, move and come back.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }

    [[nodiscard]] QByteArrayList layout()
    {
        return {"PRAGMA page_size=" + QByteArray::number(512 << below(5)),
                "PRAGMA auto_vacuum=" + QByteArray::number(below(3)), "PRAGMA journal_mode=WAL"};
    }

    [[nodiscard]] QByteArrayList history(Ending ending)
    {
        QByteArrayList all{"PRAGMA wal_autocheckpoint=0"};
        for (int count = 1 + below(12); count > 0; --count)
            all += step();
        if (ending == Ending::Any && below(2) == 0) // frames behind the last commit
            all += {"PRAGMA cache_size=1", "BEGIN", grow(), "UPDATE t SET body = randomblob(700)"};
        return all;
    }

private:
    [[nodiscard]] QByteArray grow()
    {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + QByteArray::number(1 + below(60)) + ") INSERT INTO t(body) SELECT randomblob("
            + QByteArray::number(1 + below(3000)) + ") FROM n";
    }

    [[nodiscard]] QByteArrayList step()
    {
        const QByteArray part = QByteArray::number(2 + below(3));
        switch (below(7)) {
        case 0: return {"DELETE FROM t WHERE id % " + part + " = 0"};
        case 1: return {"UPDATE t SET body = randomblob(300) WHERE id % " + part + " = 0"};
        case 2: return {"VACUUM"};
        case 3: return {"PRAGMA incremental_vacuum(" + part + ")"};
        case 4: return {"PRAGMA wal_checkpoint(PASSIVE)"};
        case 5: return {"DELETE FROM t"};
        default: return {grow(), grow()};
        }
    }

    QRandomGenerator m_random;
};

} // namespace

/// What a -wal overwrites in a main file is known before SQLite brings it in.
class tst_OverwrittenPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void giveTheMainFileBack_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("foreign");
        const quint32 most = runsLongTests() ? 400 : 40;
        for (quint32 seed = 1; seed <= most; ++seed) {
            QTest::addRow("own %u", seed) << seed << false;
            QTest::addRow("foreign %u", seed) << seed << true;
        }
    }

    /// Whatever SQLite does with the two, also when it gives up half way.
    void giveTheMainFileBack()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, foreign);
        Writer writer(seed);
        QVERIFY(make(main(), writer));
        if (foreign) {
            QVERIFY(make(other(), writer));
            QFile::remove(wal());
            QVERIFY(QFile::copy(other() + u"-wal"_s, wal()));
        }
        if (writer.below(4) == 0) // a size that is no multiple of the page size
            QVERIFY(QFile::resize(main(), QFileInfo(main()).size() + 1 + writer.below(400)));
        const QByteArray before = bytesOf(main());
        const QByteArray log = bytesOf(wal());
        QVERIFY(keep());

        bringIn();
        m_changed += bytesOf(main()) != before ? 1 : 0;
        QFile::remove(wal());
        QVERIFY(writeBytes(wal(), log));
        QVERIFY(giveBack(before.size()));
        QVERIFY(bytesOf(main()) == before);
    }

    /// The test before this one would pass too if nothing was ever brought in.
    void somethingWasBroughtIn()
    {
        QVERIFY2(m_changed >= 20, qPrintable(QString::number(m_changed)));
    }

    void ranges_data()
    {
        using Ranges = std::vector<ByteRange>;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Ranges>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const Ranges& expected) {
            QTest::newRow(name) << bytes << expected;
        };
        const QByteArray head = walHeader(512);
        row("empty", {}, {});
        row("half a header", head.first(20), {});
        row("only a header", head, {});
        row("other magic", walHeader(512, 0x377f0680) + frame(1, 1, 512), {});
        row("the other byte order", walHeader(512, 0x377f0683) + frame(2, 0, 512), {{512, 1024}});
        for (const quint32 size : {0U, 256U, 513U, 131072U, 0xffffffffU})
            row(qPrintable(u"page size %1"_s.arg(size)), walHeader(size) + frame(1, 1, 512), {});
        row("one page", head + frame(3, 0, 512), {{1024, 1536}});
        row("twice the same", head + frame(3, 0, 512) + frame(3, 0, 512), {{1024, 1536}});
        row("neighbours", head + frame(4, 0, 512) + frame(3, 0, 512), {{1024, 2048}});
        row("half a frame", head + frame(3, 0, 512) + frame(5, 0, 512).chopped(1), {{1024, 1536}});
        row("page 0 ends it", head + frame(0, 0, 512) + frame(3, 0, 512), {});
        row("other salts end it", head + frame(3, 0, 512, "SALTsalt") + frame(4, 0, 512), {});
        row("behind the end", head + frame(21, 0, 512) + frame(0xffffffff, 0, 512), {});
        row("half a page at the end", head + frame(20, 0, 512), {{9728, 10000}});
        row("a commit that cuts", head + frame(1, 18, 512), {{0, 512}, {9216, 10000}});
        row("a page behind the cut", head + frame(19, 18, 512), {{9216, 10000}});
        row("the smallest counts", head + frame(1, 2, 512) + frame(1, 30, 512),
            {{0, 512}, {1024, 10000}});
        row("a commit that grows", head + frame(1, 0xffffffff, 512), {{0, 512}});
        row("largest pages", walHeader(65536) + frame(1, 1, 65536), {{0, 10000}});
    }

    void ranges()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::vector<ByteRange>, expected);
        QVERIFY(writeBytes(wal(), bytes));
        const auto ranges = overwrittenBy(wal(), ByteCount(10000), job());
        QVERIFY(ranges);
        QCOMPARE(*ranges == expected, true);
        QVERIFY(overwrittenBy(wal(), ByteCount(0), job())->empty());
    }

    /// A file that claims to be long costs no time: it has no second frame.
    void aHole()
    {
        QVERIFY(writeBytes(wal(), walHeader(512) + frame(1, 0, 512)));
        QVERIFY(QFile::resize(wal(), qint64{1} << 42));
        const auto ranges = overwrittenBy(wal(), ByteCount(std::int64_t{1} << 50), job());
        QVERIFY(ranges);
        QCOMPARE(lengthOf(*ranges), ByteCount(512));
    }

    void whatIsNoFile()
    {
        QCOMPARE(outcomeOf(overwrittenBy(wal(), ByteCount(1), job())), u"source-missing"_s);
        QCOMPARE(::mkfifo(qPrintable(wal()), 0600), 0);
        const auto piped = overwrittenBy(wal(), ByteCount(1), job()); // it comes back
        QVERIFY(!piped || piped->empty());
    }

    void canBeStopped()
    {
        QVERIFY(writeBytes(wal(), walHeader(512) + frame(1, 0, 512).repeated(5000)));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(outcomeOf(overwrittenBy(wal(), ByteCount(512), {stop.get_token(), m_unseen})),
                 u"cancelled"_s);
    }

private:
    [[nodiscard]] static bool make(const QString& path, Writer& writer)
    {
        {
            Database database(path);
            if (!database.run(writer.layout())
                || !database.run({"CREATE TABLE t(id INTEGER PRIMARY KEY, body)"})
                || !database.run(writer.history(Ending::Committed)))
                return false;
        }
        return runAndDie(path, writer.history(Ending::Any)); // nobody has it open: none closes it
    }

    /// As a restore does it. What SQLite says of it does not matter here.
    void bringIn()
    {
        auto hold = sqlite::ExclusiveHold::take(main(), std::chrono::milliseconds(0), job());
        if (hold)
            static_cast<void>(hold->retireSidecars());
    }

    [[nodiscard]] bool copied(const QString& from, const QString& to, ByteCount bytes)
    {
        const auto source = sqlite::RawFile::open(from);
        const auto ranges = overwrittenBy(wal(), bytes, job());
        const auto file = FileDescriptor::open(to, O_WRONLY | O_CREAT, FileRole::Destination);
        return source && ranges && file
            && copyRanges(*source, *ranges, file->get(), to, job()).has_value()
            && ::ftruncate(file->get(), bytes.value()) == 0;
    }

    [[nodiscard]] bool keep()
    {
        return copied(main(), kept(), ByteCount(QFileInfo(main()).size()));
    }
    [[nodiscard]] bool giveBack(qint64 bytes) { return copied(kept(), main(), ByteCount(bytes)); }

    [[nodiscard]] QString main() const { return m_folder->filePath(u"shop.db"_s); }
    [[nodiscard]] QString wal() const { return main() + u"-wal"_s; }
    [[nodiscard]] QString kept() const { return m_folder->filePath(u"kept"_s); }
    [[nodiscard]] QString other() const { return m_folder->filePath(u"other.db"_s); }
    [[nodiscard]] JobContext job() { return {{}, m_unseen}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_unseen;
    int m_changed = 0;
};

QTEST_GUILESS_MAIN(tst_OverwrittenPages)

#include "tst_overwrittenpages.moc"

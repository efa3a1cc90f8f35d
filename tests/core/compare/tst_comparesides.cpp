#include "core/sqlite/statement.h"
#include "tests/core/compare/comparebench.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace core::compare;
using namespace comparetest;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kRows{
    "CREATE TABLE t(id INTEGER PRIMARY KEY, a)",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
    "INSERT INTO t SELECT i, hex(i * 7919) FROM n"};

QByteArrayList inMode(const QByteArray& mode)
{
    return QByteArrayList{"PRAGMA journal_mode=" + mode} + kRows;
}

/// An application that changes a row whenever it is told to.
int keepChanging(const QString& path, const Wire& wire)
{
    Database& database = leaveOpen(path);
    if (!database.run({"PRAGMA busy_timeout=0", "PRAGMA wal_autocheckpoint=0"}))
        return 1;
    wire.say();
    for (int i = 1; wire.hear(); ++i) {
        if (!database.run({"UPDATE t SET a = 'changed' WHERE id = " + QByteArray::number(i)}))
            return 2;
        wire.say();
    }
    return 0;
}

} // namespace

class tst_CompareSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void leavesNothingBesideAnImage_data();
    void leavesNothingBesideAnImage();
    void seesOneStateWhileAnApplicationWrites_data();
    void seesOneStateWhileAnApplicationWrites();
    void saysWhatIsNoDatabase();
    void canOnlyRead();
    void staysUsableAfterAComparison();
    void stopsSoon_data();
    void stopsSoon();
    void endsWithTheErrorOfTheSink();
    void saysHowFarItIs();

private:
    std::unique_ptr<Bench> m_bench;
};

void tst_CompareSides::leavesNothingBesideAnImage_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("rollback") << QByteArray("DELETE");
    QTest::newRow("WAL") << QByteArray("WAL");
}

void tst_CompareSides::leavesNothingBesideAnImage()
{
    QFETCH(const QByteArray, mode);
    QVERIFY(m_bench->makeCopy(inMode(mode), {"DELETE FROM t WHERE id = 7"}));
    const FolderState before = stateOf(m_bench->folder());
    {
        const auto first = m_bench->open(m_bench->first());
        const auto second = m_bench->open(m_bench->second());
        QVERIFY(first && second);
        QCOMPARE((*first)->image(), m_bench->first());
        const auto difference = comparetest::compare(**first, **second, u"t"_s);
        QVERIFY(difference);
        QCOMPARE(summaryOf(*difference), u"+0 -1 ~0 =19999 by key"_s);
        QCOMPARE(stateOf(m_bench->folder()), before);
    }
    QCOMPARE(stateOf(m_bench->folder()), before);
    QVERIFY(QDir(m_bench->workFolder())
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_CompareSides::seesOneStateWhileAnApplicationWrites_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isCaptured");
    QTest::newRow("rollback: a capture") << QByteArray("DELETE") << true;
    QTest::newRow("WAL: pinned") << QByteArray("WAL") << false;
}

void tst_CompareSides::seesOneStateWhileAnApplicationWrites()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, isCaptured);
    QVERIFY(m_bench->makeCopy(inMode(mode), {"DELETE FROM t WHERE id = 20000"}));
    ForkedProcess application(
        [&](const Wire& wire) { return keepChanging(m_bench->first(), wire); });
    const auto changeOne = [&] {
        application.wire().say();
        return application.wire().hear();
    };
    QVERIFY(application.wire().hear());
    QVERIFY(changeOne());
    const QStringList before = QDir(m_bench->folder()).entryList(QDir::Files);
    {
        const auto live = m_bench->open(m_bench->first(), /*atRest=*/false);
        const auto image = m_bench->open(m_bench->second());
        QVERIFY(live && image);
        QCOMPARE((*live)->image().startsWith(m_bench->workFolder()), isCaptured);
        QCOMPARE((*live)->image().isEmpty(), !isCaptured);
        QVERIFY(changeOne()); // is not waited for, and not seen
        int rows = 0;
        const auto difference =
            comparetest::compare(**live, **image, u"t"_s, [&](const RowDifference&) {
                ++rows;
                return changeOne() ? Result<>() : Result<>(Error{.code = ErrorCode::SourceBusy});
            });
        QVERIFY(difference);
        QCOMPARE(summaryOf(*difference), u"+0 -1 ~1 =19998 by key"_s);
        QCOMPARE(rows, 2);
    }
    QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Files), before);
    QVERIFY(QDir(m_bench->workFolder())
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(application.finish(), 0);
}

void tst_CompareSides::saysWhatIsNoDatabase()
{
    QVERIFY(writeBytes(m_bench->first(), {}));
    QVERIFY(writeBytes(m_bench->second(), QByteArray(5000, 'x')));
    for (const bool atRest : {true, false}) {
        QCOMPARE(outcomeOf(m_bench->open(m_bench->first(), atRest)), u"source-empty"_s);
        QCOMPARE(outcomeOf(m_bench->open(m_bench->second(), atRest)), u"not-a-database"_s);
        QCOMPARE(outcomeOf(m_bench->open(m_bench->folder() + u"/none.db"_s, atRest)),
                 u"source-missing"_s);
    }
    QVERIFY(!QFile::exists(m_bench->folder() + u"/none.db"_s));
}

void tst_CompareSides::canOnlyRead()
{
    QVERIFY(m_bench->make(inMode("WAL"), kRows));
    const FolderState before = stateOf(m_bench->folder());
    for (const QString& path : {m_bench->first(), m_bench->second()}) {
        for (const bool atRest : {true, false}) {
            const auto side = m_bench->open(path, atRest);
            QVERIFY(side);
            QVERIFY(!(*side)->connection().execute("DELETE FROM t; COMMIT"));
        }
    }
    QCOMPARE(stateOf(m_bench->folder()), before);
}

void tst_CompareSides::staysUsableAfterAComparison()
{
    QVERIFY(m_bench->makeCopy(kRows, {"DELETE FROM t WHERE id > 10000"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    for (int i = 0; i < 3; ++i) {
        const auto difference = comparetest::compare(**first, **second, u"t"_s);
        QVERIFY(difference);
        QCOMPARE(summaryOf(*difference), u"+0 -10000 ~0 =10000 by key"_s);
    }
    auto asked = (*second)->connection().prepare("PRAGMA table_info(t)"); // no sandbox is left
    QVERIFY(asked && asked->step());
}

void tst_CompareSides::stopsSoon_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("by rowid") << QByteArray("CREATE TABLE t(id INTEGER PRIMARY KEY, a)");
    QTest::newRow("in a sort") << QByteArray("CREATE TABLE t(id INT PRIMARY KEY DESC, a) "
                                             "WITHOUT ROWID");
}

void tst_CompareSides::stopsSoon()
{
    QFETCH(const QByteArray, schema);
    const QByteArray fill = kRows[1];
    QVERIFY(m_bench->make({"CREATE TABLE t(id INTEGER PRIMARY KEY, a)", fill},
                          {schema, fill, "UPDATE t SET a = 'other' WHERE id % 20 = 0"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    std::stop_source stop;
    Sink sink;
    qint64 seen = 0;
    sink.onReport = [&](const Progress& progress) {
        seen = static_cast<qint64>(progress.done);
        stop.request_stop();
    };
    const TableInBoth table{.name = u"t"_s, .inFirst = true, .inSecond = true};
    const JobContext job{stop.get_token(), sink};
    const auto differ = [](const RowDifference&) { return Result<>(); };
    QCOMPARE(outcomeOf(compareTable(**first, **second, table, differ, job)), u"cancelled"_s);
    QVERIFY(seen > 0 && seen < 20000);
    QCOMPARE(outcomeOf(compareTable(**first, **second, table, differ, job)), u"cancelled"_s);
}

void tst_CompareSides::endsWithTheErrorOfTheSink()
{
    QVERIFY(m_bench->makeCopy(kRows, {"DELETE FROM t WHERE id IN (3, 5)"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    int rows = 0;
    const auto difference =
        comparetest::compare(**first, **second, u"t"_s, [&](const RowDifference&) {
            ++rows;
            return Result<>(Error{.code = ErrorCode::DestinationFull});
        });
    QCOMPARE(outcomeOf(difference), u"destination-full"_s);
    QCOMPARE(rows, 1);
}

void tst_CompareSides::saysHowFarItIs()
{
    // a change on every leaf: what is the same is not read
    QVERIFY(m_bench->makeCopy(kRows, {"UPDATE t SET a = 'other' WHERE id % 20 = 0"}));
    const auto first = m_bench->open(m_bench->first());
    const auto second = m_bench->open(m_bench->second());
    QVERIFY(first && second);
    Sink sink;
    std::vector<Progress> seen;
    sink.onReport = [&](const Progress& progress) { seen.push_back(progress); };
    QVERIFY(compareTable(**first, **second, {.name = u"t"_s, .inFirst = true, .inSecond = true}, {},
                         {{}, sink}));
    QVERIFY(seen.size() > 3);
    QCOMPARE(seen.back(),
             (Progress{.phase = Phase::Reading,
                       .done = 20000,
                       .total = 20000,
                       .unit = Unit::Rows,
                       .subject = u"t"_s}));
}

QTEST_GUILESS_MAIN(tst_CompareSides)
#include "tst_comparesides.moc"

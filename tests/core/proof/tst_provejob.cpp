#include "tests/core/proof/proofbench.h"
#include "tests/support/otheruser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <sys/stat.h>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using vault::Verdict;

/// A proof as a job: what it leaves, what it reports, how it ends.
class tst_ProveJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftBesideTheImageAndNothingIsChanged()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        const QByteArray before = bench.bytes();
        const auto listing = entries(bench);
        QCOMPARE(listing, QStringList{u"image.db"_s});
        QVERIFY(bench.prove());
        QCOMPARE(entries(bench), listing);
        QCOMPARE(bench.bytes(), before);
    }

    void aLackOfMemoryIsNoDamage()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        const auto hashes = bench.pageHashes();
        int refused = 0;
        for (sqlite3_int64 limit = 20'000; limit < 4'000'000; limit += limit / 4) {
            sqlite3_hard_heap_limit64(sqlite3_memory_used() + limit);
            const auto result = bench.prove({.expected = hashes});
            sqlite3_hard_heap_limit64(0);
            if (result)
                QVERIFY2(result->proof.verdict == Verdict::Ok, dump(result->proof).constData());
            else
                QCOMPARE(errorKind(result.error().code), u"out-of-memory"_s);
            refused += result ? 0 : 1;
        }
        QVERIFY(refused > 3);
    }

    void aReadOnlyFolderOfAnotherUserIsEnough()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        const auto hashes = bench.pageHashes();
        QCOMPARE(::chmod(QFile::encodeName(bench.path()).constData(), 0444), 0);
        QCOMPARE(::chmod(QFile::encodeName(bench.folder()).constData(), 0555), 0);
        const QString said = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            const auto result = bench.prove({.expected = hashes});
            return result ? vault::verdictKey(result->proof.verdict) : result.error().detail;
        });
        QCOMPARE(::chmod(QFile::encodeName(bench.folder()).constData(), 0755), 0);
        QCOMPARE(said, u"ok"_s);
        QCOMPARE(entries(bench), QStringList{u"image.db"_s});
    }

    void filesBesideTheImageAreNotLookedAt()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        for (const char* suffix : {"-wal", "-shm", "-journal"}) {
            QFile file(bench.path() + QString::fromLatin1(suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(5000, '\xd9'));
        }
        const auto listing = entries(bench);
        const auto result = bench.prove({.expected = bench.pageHashes()});
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Ok);
        QCOMPARE(entries(bench), listing);
    }

    void whatCannotBeReadAtAllIsAnError()
    {
        const Bench bench;
        QCOMPARE(bench.prove().error().code, ErrorCode::SourceMissing);
        QVERIFY(bench.run({"CREATE TABLE t(a)"}));
        bench.resize(0);
        QCOMPARE(bench.prove().error().code, ErrorCode::SourceEmpty);
        bench.overwrite(0, QByteArray(8192, 'x'));
        QCOMPARE(bench.prove().error().code, ErrorCode::SourceNotADatabase);
    }

    void progressNeverFallsAndEndsAtItsTotal()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        RecordingSink sink;
        QVERIFY(proof::prove({.image = bench.path()}, UtcTime(), {{}, sink}));
        Phase phase = Phase::Reading;
        std::uint64_t done = 0;
        for (const Progress& progress : sink.seen) {
            if (progress.phase != phase) {
                QCOMPARE(progress.phase, Phase::Checking);
                phase = progress.phase;
                done = 0;
            }
            QVERIFY(progress.done >= done);
            QVERIFY(progress.done <= progress.total);
            QCOMPARE(progress.total, bench.pageHashes().pages);
            done = progress.done;
        }
        QCOMPARE(sink.seen.back().done, sink.seen.back().total);
        QCOMPARE(phase, Phase::Checking);
        const auto& checks = sink.seen.back().checks;
        QCOMPARE(checks[0].total, bench.pageHashes().pages);
        for (const std::size_t check : {0u, 1u, 3u}) { // no table has a foreign key
            QVERIFY(checks[check].total > 0);
            QCOMPARE(checks[check].done, checks[check].total);
        }
        QVERIFY(
            std::ranges::any_of(sink.seen, [](const Progress& p) { return p.subject == "t"_L1; }));
    }

    void anImageThatIsCutOffMeanwhileIsDamaged()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        const auto expected = bench.pageHashes();
        RecordingSink sink;
        sink.onReport = [&](const Progress& progress) {
            if (progress.phase == Phase::Checking && !progress.subject.isEmpty())
                bench.resize(5 * 4096); // the schema is known by then
        };
        const auto result =
            proof::prove({.image = bench.path(), .expected = expected}, UtcTime(), {{}, sink});
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->proof.verdict, Verdict::Damaged);
        QVERIFY2(!findingsOf(result->proof, vault::FindingKind::Unreadable).empty(),
                 dump(result->proof).constData());
    }

    void aBigImageIsProvenWhileItIsRead()
    {
        const Bench bench; // more than is read before the disk is called fast
        QVERIFY(bench.run({"CREATE TABLE big(id INTEGER PRIMARY KEY, body BLOB, tag TEXT)",
                           "INSERT INTO big WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                           "FROM n WHERE i<1000) SELECT i, zeroblob(90000), hex(i) FROM n",
                           "CREATE INDEX big_tag ON big(tag)"}));
        const auto result = bench.prove({.expected = bench.pageHashes()});
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Ok, dump(result->proof).constData());
        QCOMPARE(result->tables, (std::vector<vault::TableCount>{{u"big"_s, 1000}}));

        bench.overwrite(bench.size() - 3000, QByteArray(16, '\x55')); // in the index
        const auto damaged = bench.prove({.expected = result->pageHashes});
        QVERIFY(damaged);
        QCOMPARE(damaged->proof.verdict, Verdict::Damaged);
        QCOMPARE(record(damaged->proof, "page-hashes").state, Verdict::Damaged);
    }

    void aStopBeforeAnythingWasReadIsHeeded()
    {
        const Bench bench;
        QVERIFY(bench.run(walDatabase()));
        std::stop_source stop;
        stop.request_stop();
        RecordingSink sink;
        const auto result =
            proof::prove({.image = bench.path()}, UtcTime(), {stop.get_token(), sink});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void aStopInTheMiddleOfALongCheckIsHeededSoon()
    {
        const Bench bench;
        // Each row costs its check a good part of a millisecond: half a minute for all of them.
        QVERIFY(bench.run({"CREATE TABLE slow(a INT CHECK(length(replace(hex(zeroblob(40000 + "
                           "a)), '0', '11')) > a))",
                           "PRAGMA ignore_check_constraints=ON",
                           "INSERT INTO slow WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                           "FROM n WHERE i<100000) "
                           "SELECT i FROM n"}));
        std::stop_source stop;
        RecordingSink sink;
        int reportsAfterStop = 0; // the end of the check would be one
        sink.onReport = [&](const Progress& progress) {
            const bool checking =
                progress.phase == Phase::Checking && progress.subject == "slow"_L1;
            if (!checking)
                return;
            if (stop.stop_requested())
                ++reportsAfterStop;
            stop.request_stop();
        };
        const auto result = proof::prove({.image = bench.path(), .workers = 1}, UtcTime(),
                                         {stop.get_token(), sink});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(reportsAfterStop, 0);
    }

    void theNumberOfWorkersDoesNotChangeTheResult()
    {
        const Bench bench;
        QByteArrayList sql;
        for (int i = 0; i < 30; ++i)
            sql << "CREATE TABLE t" + QByteArray::number(i)
                    + " AS SELECT value FROM json_each('[1,2,3]')";
        QVERIFY(bench.run(sql));
        const auto one = bench.prove({.workers = 1});
        const auto many = bench.prove({.workers = 7});
        QVERIFY(one && many);
        QCOMPARE(one->tables, many->tables);
        QCOMPARE(one->tables.size(), 30u);
        QCOMPARE(many->proof.verdict, Verdict::Ok);
    }

private:
    static QByteArrayList walDatabase()
    {
        return {"PRAGMA journal_mode=WAL",
                "CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT)",
                "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
                "i<3000) "
                "SELECT i, hex(randomblob(30)) FROM n",
                "CREATE VIRTUAL TABLE f USING fts5(body)",
                "INSERT INTO f(body) VALUES('hold fast')",
                "PRAGMA wal_checkpoint(TRUNCATE)"};
    }

    static QStringList entries(const Bench& bench)
    {
        return QDir(bench.folder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

QTEST_GUILESS_MAIN(tst_ProveJob)
#include "tst_provejob.moc"

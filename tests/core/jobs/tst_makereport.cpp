#include "core/jobs/makereport.h"
#include "core/jobs/savereport.h"
#include "tests/core/jobs/jobsbench.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using jobs::ReportSpec;
using vault::Verdict;

class tst_MakeReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(700)));
    }

    void aBackupIsVerifiedAndDescribed_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("plain") << u"none"_s;
        QTest::newRow("zstd") << u"zstd"_s;
    }

    void aBackupIsVerifiedAndDescribed()
    {
        QFETCH(const QString, how);
        const auto backup = taken(&noonOf<1>, how);
        m_bench->workshop.clock = &noonOf<5>;
        const auto made = make(backup.id);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        const proof::Report& report = made->report;
        QCOMPARE(report.subject, backup.id);
        QCOMPARE(report.database, u"shop.db"_s);
        QVERIFY(report.isBackup && report.takenAt == noonOf<1>());
        QVERIFY(report.proof.at == noonOf<5>() && report.proof == made->verified.proof);
        QCOMPARE(report.proof.verdict, Verdict::Ok);
        QCOMPARE(report.bytes, backup.manifest->bytes);
        QCOMPARE(report.pages, backup.manifest->pages);
        QCOMPARE(report.pageSize, 4096u);
        QCOMPARE_EQ(report.tables.size(), 1u);
        QCOMPARE(report.tables[0].name, u"t"_s);
        QCOMPARE(report.tables[0].rows, std::optional<qint64>(700));
        QVERIFY(!report.tables[0].before && report.beforeAt == UtcTime{});
        QCOMPARE(report.tables[0].state, Verdict::Ok);
        QVERIFY(report.newestGoodId.isEmpty());
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void isComparedWithTheBackupBefore()
    {
        taken(&noonOf<1>);
        QVERIFY(m_bench->make({"DELETE FROM t WHERE rowid > 100", "CREATE TABLE u(a)"}));
        const auto second = taken(&noonOf<2>);
        const auto third = taken(&noonOf<3>);
        const auto made = make(second.id);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QVERIFY(made->report.beforeAt == noonOf<1>());
        QCOMPARE(made->report.tables[0].before, std::optional<qint64>(700));
        QCOMPARE(made->report.tables[0].rows, std::optional<qint64>(100));
        QVERIFY(!made->report.tables[1].before);
        QCOMPARE(made->report.newestGoodId, third.id);
        QCOMPARE(made->report.findings.front().key, u"table-shrank"_s);
    }

    void aTableThatIsGoneIsListed()
    {
        taken(&noonOf<1>);
        QVERIFY(m_bench->make({"CREATE TABLE u(a)", "DROP TABLE t"}));
        const auto made = make(taken(&noonOf<2>).id);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        const proof::ReportTable& gone = made->report.tables.back();
        QVERIFY(gone.name == u"t"_s && gone.isGone && !gone.rows);
        QCOMPARE(gone.before, std::optional<qint64>(700));
        QCOMPARE(gone.state, Verdict::NotChecked);
    }

    void damageLeavesWhatWasCountedWhenItWasWhole()
    {
        const auto good = taken(&noonOf<1>);
        const auto backup = taken(&noonOf<2>);
        QVERIFY(breakInteriorPage(backup.artifactPath));
        for (int time = 0; time < 2; ++time) {
            const auto made = make(backup.id);
            QCOMPARE(outcomeOf(made), u"ok"_s);
            QCOMPARE(made->report.proof.verdict, Verdict::Damaged);
            QCOMPARE(made->report.tables[0].captured, std::optional<qint64>(700));
            QCOMPARE(made->report.tables[0].state, Verdict::Damaged);
            QCOMPARE(made->report.newestGoodId, good.id);
            QCOMPARE(made->report.findings.front().step, proof::NextStep::UseNewestGood);
        }
    }

    void rowsOutOfReachAreNamedByTheirRowids()
    {
        const auto backup = taken(&noonOf<1>);
        QVERIFY(wipeALeaf(backup.artifactPath));
        const auto made = make(backup.id);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        const auto told = std::ranges::find_if(made->report.findings, [](const auto& finding) {
            return finding.key == u"structure"_s;
        });
        QVERIFY(told != made->report.findings.end());
        QCOMPARE_EQ(told->gaps.size(), 1u);
        const qint64 first = told->gaps.front().first.value_or(-1);
        const qint64 last = told->gaps.front().last.value_or(-1);
        QVERIFY2(told->meaning.contains(u"rowids in this range: %1"_s.arg(first)),
                 qPrintable(told->meaning));
        // SQLite reaches what lies beside it, if it is not let go a row further.
        Database database(backup.artifactPath);
        const auto reached = [&](qint64 from, qint64 rows) {
            return database.ask("SELECT count(*) FROM (SELECT id FROM t WHERE id >= "
                                + QByteArray::number(from) + " LIMIT " + QByteArray::number(rows)
                                + ')');
        };
        QCOMPARE(reached(1, first - 1), QString::number(first - 1));
        QCOMPARE(reached(last + 1, 700 - last), QString::number(700 - last));
        for (qint64 rowid = first; rowid <= last; ++rowid)
            QVERIFY(reached(rowid, 1).startsWith(u'['));
    }

    /// The rows of `items` are looked up in `t`: that stops there says nothing about `items`.
    void whatAnotherTableStoppedIsNotDamaged()
    {
        QVERIFY(m_bench->make({"CREATE TABLE items(id INTEGER PRIMARY KEY, o REFERENCES t(id))",
                               "INSERT INTO items(o) SELECT id FROM t"}));
        const auto good = taken(&noonOf<1>);
        QVERIFY(breakInteriorPage(m_bench->database()));
        const auto live = make(m_bench->database());
        QCOMPARE(outcomeOf(live), u"ok"_s);
        QCOMPARE(stateOf(live->report, u"items"_s), Verdict::CannotJudge);
        QCOMPARE(stateOf(live->report, u"t"_s), Verdict::Damaged);
        QCOMPARE(live->report.proof.verdict, Verdict::Damaged);
        QCOMPARE(live->report.proof.checks[2].name, u"foreign-keys"_s);
        QCOMPARE(live->report.proof.checks[2].state, Verdict::CannotJudge);
        bool isTold = false;
        for (const proof::ReportFinding& finding : live->report.findings) {
            QVERIFY2(!finding.advice.contains(u"items"), qPrintable(finding.advice));
            isTold = isTold
                || (finding.title
                        == u"The foreign keys of items could not be checked, because t is damaged"
                    && finding.severity == vault::Severity::CannotJudge);
        }
        QVERIFY(isTold);
        QCOMPARE(live->report.newestGoodId, good.id);
    }

    /// Another backup of the damaged database would be damaged as well.
    void aDamagedSourceIsNotToBeBackedUpAgain()
    {
        QVERIFY(m_bench->make({"CREATE TABLE items(id INTEGER PRIMARY KEY, o REFERENCES t(id))",
                               "INSERT INTO items(o) SELECT id FROM t"}));
        QVERIFY(breakInteriorPage(m_bench->database()));
        const auto backup = taken(&noonOf<1>);
        const auto made = make(backup.id);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QVERIFY(made->report.proof.sourceDamaged);
        QCOMPARE(stateOf(made->report, u"t"_s), Verdict::Damaged); // nobody counted it before
        for (const proof::ReportFinding& finding : made->report.findings)
            QVERIFY2(finding.step != proof::NextStep::BackUpAgain, qPrintable(finding.title));
    }

    void theStoredProofIsEnough()
    {
        const auto backup = taken(&noonOf<1>, u"gzip"_s);
        m_bench->workshop.clock = &noonOf<5>;
        const auto made = make(backup.id, false);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QVERIFY(made->report.proof == *backup.manifest->proof);
        QCOMPARE(made->report.pages, backup.manifest->pages);
        QCOMPARE(made->report.tables[0].rows, std::optional<qint64>(700));
        QCOMPARE(m_bench->lastJob().kind, u"backup"_s);
    }

    void aFileThatWasCutOffIsNotWhatItsProofSays()
    {
        const auto backup = taken(&noonOf<1>);
        QVERIFY(QFile(backup.artifactPath).resize(4096));
        const auto made = make(backup.id, false);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QCOMPARE(made->report.proof.verdict, Verdict::Damaged);
    }

    void aBackupThatWasNeverVerifiedIsNotChecked()
    {
        const auto backup = m_bench->backup({.verify = false});
        QVERIFY(backup);
        const auto made = make(backup->backup.id, false);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QCOMPARE(made->report.proof.verdict, Verdict::NotChecked);
    }

    void aDatabaseInUseIsComparedWithItsNewestBackup()
    {
        const auto backup = taken(&noonOf<1>);
        m_bench->workshop.clock = &noonOf<2>;
        QVERIFY(m_bench->make({"DELETE FROM t"}));
        const auto made = make(m_bench->database());
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QVERIFY(!made->report.isBackup && !made->verified.backup);
        QCOMPARE(made->report.database, u"shop.db"_s);
        QVERIFY(made->report.takenAt == noonOf<2>() && made->report.beforeAt == noonOf<1>());
        QCOMPARE(made->report.newestGoodId, backup.id);
        QCOMPARE(made->report.findings.front().key, u"table-emptied"_s);
        QVERIFY(made->report.pages > 0);
    }

    void aCancelMakesNoReport()
    {
        const auto backup = taken(&noonOf<1>);
        m_bench->stop.request_stop();
        QCOMPARE(outcomeOf(make(backup.id)), errorKind(ErrorCode::Cancelled));
        QCOMPARE(outcomeOf(make(u"nothing"_s)), errorKind(ErrorCode::BackupNotFound));
    }

    void aReportIsWrittenOverAnOlderOne()
    {
        const QString file = m_bench->data() + u"/report.html"_s;
        QCOMPARE(outcomeOf(jobs::saveReportFile(file, "one")), u"ok"_s);
        QCOMPARE(outcomeOf(jobs::saveReportFile(file, "two")), u"ok"_s);
        QCOMPARE(bytesOf(file), QByteArray("two"));
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void aLinkStaysALink()
    {
        const QString file = m_bench->data() + u"/report.html"_s;
        const QString link = m_bench->data() + u"/link.html"_s;
        QVERIFY(writeBytes(file, "old") && QFile::link(file, link));
        QCOMPARE(outcomeOf(jobs::saveReportFile(link, "new")), u"ok"_s);
        QCOMPARE(bytesOf(file), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void whatIsNoReportIsNotReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a database") << u"shop.html"_s << QByteArray("SQLite format 3\0...", 19);
        QTest::newRow("a packed one") << u"shop.json"_s << QByteArray("\x1f\x8b\x08 packed");
        QTest::newRow("a manifest")
            << u"shop-backup-20260301-120000Z.manifest.json"_s << QByteArray("{}");
    }

    void whatIsNoReportIsNotReplaced()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const QString file = m_bench->data() + u'/' + name;
        QVERIFY(writeBytes(file, bytes));
        const QString link = m_bench->data() + u"/link.html"_s;
        QVERIFY(QFile::link(file, link));
        for (const QString& path : {file, link})
            QCOMPARE(outcomeOf(jobs::saveReportFile(path, "report")),
                     errorKind(ErrorCode::DestinationExists));
        QCOMPARE(bytesOf(file), bytes);
    }

    void aPlaceThatIsNoneIsRefusedBeforeTheWork()
    {
        QCOMPARE(outcomeOf(jobs::checkReportFile(m_bench->data() + u"/no/r.html"_s)),
                 errorKind(ErrorCode::DestinationMissing));
        QCOMPARE(outcomeOf(jobs::checkReportFile(m_bench->database() + u"/r.html"_s)),
                 errorKind(ErrorCode::DestinationNotAFolder));
        QCOMPARE(outcomeOf(jobs::checkReportFile(m_bench->data())),
                 errorKind(ErrorCode::DestinationExists));
        QCOMPARE(outcomeOf(jobs::checkReportFile(u"/dev/null"_s)),
                 errorKind(ErrorCode::DestinationExists));
    }

private:
    static Verdict stateOf(const proof::Report& report, const QString& table)
    {
        const auto found = std::ranges::find(report.tables, table, &proof::ReportTable::name);
        return found == report.tables.end() ? Verdict::NotChecked : found->state;
    }
    /// One in the middle of `t` becomes zeros.
    bool wipeALeaf(const QString& path)
    {
        const auto map = sqlite::mapPages(path, m_bench->job());
        if (!map)
            return false;
        std::vector<qint64> leaves;
        for (std::size_t page = 0; page < map->kinds.size(); ++page) {
            const std::uint32_t owner = map->owners[page];
            if (owner < map->trees.size() && map->trees[owner].name == u"t"_s
                && map->kinds[page] == sqlite::PageKind::TableLeaf)
                leaves.push_back(static_cast<qint64>(page));
        }
        QFile file(path);
        return leaves.size() > 2 && file.open(QIODevice::ReadWrite)
            && file.seek(leaves[leaves.size() / 2] * 4096)
            && file.write(QByteArray(4096, '\0')) == 4096;
    }

    vault::Backup taken(Clock day, const QString& how = u"none"_s)
    {
        m_bench->workshop.clock = day;
        const auto report = m_bench->backup({.compression = vault::parseCompression(how)});
        return report ? report->backup : vault::Backup();
    }

    [[nodiscard]] Result<jobs::MadeReport> make(const QString& what, bool checkNow = true)
    {
        return jobs::makeReport({.verify = {.what = what}, .checkNow = checkNow}, m_bench->workshop,
                                m_bench->job());
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_MakeReport)
#include "tst_makereport.moc"

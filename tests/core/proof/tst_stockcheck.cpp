#include "tests/core/proof/damagebench.h"
#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <random>

using namespace core;
using namespace prooftest;
using namespace sqlitetest;
using namespace Qt::StringLiterals;
using pagemaptest::Layout;
using vault::FindingKind;

namespace {

/// Tables with several indexes each, so that one of them can hide the next.
QByteArrayList indexedTables()
{
    const QByteArray rows =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700) ";
    return {"CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b INT, c TEXT CHECK(length(c) < 900))",
            "CREATE INDEX t_a ON t(a)",
            "CREATE UNIQUE INDEX t_b ON t(b)",
            "CREATE INDEX t_c ON t(c) WHERE b % 3 = 0",
            "CREATE TABLE w(a TEXT, b INT, c, PRIMARY KEY(a, b)) WITHOUT ROWID",
            "CREATE INDEX w_c ON w(c, b)",
            "CREATE TABLE u(a TEXT UNIQUE, b)",
            "INSERT INTO t " + rows
                + "SELECT i, printf('key %05d', i * 7919 % 10007), i, replace(hex(zeroblob(i % 40 "
                  "+ CASE WHEN i % 60 = 0 THEN 400 ELSE 1 END)), '00', i % 10) FROM n",
            "INSERT INTO w " + rows + "SELECT 'k' || i % 10, i, 'c' || (i * 31 % 701) FROM n",
            "INSERT INTO u " + rows + "SELECT 'unique ' || (i * 17), i FROM n"};
}

/// What a check says, as sets: pages of trees, indexes that do not fit their table, tables with
/// rows against their own rules.
struct Said
{
    QStringList trees{}; ///< that own the pages named
    QStringList indexes{};
    QStringList contents{};
    bool isDamaged = false; ///< some structure is
    bool isEndedEarly = false; ///< SQLite gave up in the middle of the whole check

    void sort()
    {
        for (QStringList* list : {&trees, &indexes, &contents}) {
            list->removeDuplicates();
            list->removeAll(QString());
            list->sort();
        }
    }
    /// Where SQLite gave up it says nothing of the tables behind, but a proof does.
    [[nodiscard]] bool isToldBy(const Said& ours) const
    {
        const auto isIn = [this](const QStringList& all, const QStringList& theirs) {
            return isEndedEarly ? std::ranges::includes(all, theirs) : all == theirs;
        };
        return ours.isDamaged == isDamaged && isIn(ours.trees, trees) && isIn(ours.indexes, indexes)
            && isIn(ours.contents, contents);
    }
    [[nodiscard]] QString text() const
    {
        return u"trees %1; indexes %2; contents %3"_s.arg(trees.join(u' '), indexes.join(u' '),
                                                          contents.join(u' '))
            + (isEndedEarly ? u" (ended early)"_s : QString());
    }
};

/// SQLite's own whole check without its limit, and what it says line by line.
Said saidByStock(const QString& path, const Subject& subject, QStringList& lines)
{
    Database database(path);
    const auto take = [](void* into, int, char** values, char**) {
        static_cast<QStringList*>(into)->append(QString::fromUtf8(values[0]).split(u'\n'));
        return 0;
    };
    const int rc =
        sqlite3_exec(database.handle(), "PRAGMA integrity_check(1000000)", take, &lines, nullptr);
    Said said{.isDamaged = rc != SQLITE_OK, .isEndedEarly = rc != SQLITE_OK};
    for (const QString& line : lines) {
        if (line == "ok"_L1 || line.startsWith("***"_L1))
            continue;
        const bool isContent = line.contains(" value in "_L1) || line.contains(" failed in "_L1);
        said.isDamaged = said.isDamaged || !isContent;
        const auto index = line.lastIndexOf(" index "_L1);
        if ((line.startsWith("row "_L1) && index > 0) || line.startsWith("wrong #"_L1)
            || line.startsWith("non-unique"_L1)) {
            said.indexes.append(line.mid(index + 7));
        } else if (isContent) {
            said.contents.append(line.mid(line.lastIndexOf(u' ') + 1).section(u'.', 0, 0));
        } else {
            static const QRegularExpression page(u"(?:[Pp]age|key=) ?(?!number)(\\d+)"_s);
            for (auto each = page.globalMatch(line); each.hasNext();)
                said.trees.append(subject.ownerOf(each.next().captured(1).toUInt()));
        }
    }
    said.sort();
    return said;
}

Said saidByProof(const vault::CheckRecord& record, const Subject& subject)
{
    Said said;
    const auto isIndex = [&](const QString& name) {
        return std::ranges::any_of(subject.map.trees, [&](const sqlite::PageTree& tree) {
            return tree.isIndex && tree.name == name;
        });
    };
    for (const vault::Finding& finding : record.findings) {
        said.isDamaged = said.isDamaged || finding.kind == FindingKind::Structure;
        if (finding.kind == FindingKind::ConstraintViolation)
            said.contents.append(finding.object);
        else if (finding.kind == FindingKind::Structure && isIndex(finding.object))
            said.indexes.append(finding.object);
        for (const PageNo page : finding.pages)
            said.trees.append(subject.ownerOf(page.value()));
    }
    said.sort();
    return said;
}

Subject makeIndexed(const Layout& layout)
{
    const Bench bench;
    if (!pagemaptest::make(bench.path(), layout, indexedTables()))
        return {};
    return {.layout = u"%1 bytes"_s.arg(layout.pageSize),
            .image = bench.bytes(),
            .map = pagemaptest::mapOf(bench.path())};
}

quint32 anIndexPage(const Subject& subject, std::mt19937& random)
{
    for (;;) {
        const quint32 page = 1 + static_cast<quint32>(random() % subject.map.pages);
        const auto kind = subject.map.kinds[page - 1];
        if (kind == sqlite::PageKind::IndexLeaf || kind == sqlite::PageKind::IndexInterior)
            return page;
    }
}

/// A bit, a byte, some bytes, or a page of zeros; most of them where the page is described.
QByteArray damagedIndex(const Subject& subject, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](qsizetype end) { return static_cast<qsizetype>(random()) % end; };
    QByteArray bytes = subject.image;
    const qsizetype size = subject.pageSize();
    const qsizetype start = (anIndexPage(subject, random) - 1) * size;
    const qsizetype at = start + (below(2) == 0 ? below(size) : below(60));
    switch (below(4)) {
    case 0: bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8))); break;
    case 1: bytes[at] = static_cast<char>(below(256)); break;
    case 2: {
        const qsizetype count = std::min<qsizetype>(40, start + size - at);
        bytes.replace(at, count, bytes.mid(start + size - count, count));
        break;
    }
    default: bytes.replace(start, size, QByteArray(size, '\0')); break;
    }
    return bytes;
}

} // namespace

/// What a proof says of a damaged index, beside SQLite's own check of the whole file.
class tst_StockCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedIndexIsToldAsSqliteTellsIt();
    void damageBehindAHundredFaultsIsTold();
    void aStopIsHeededWhereTheLimitIsLifted();
};

void tst_StockCheck::aDamagedIndexIsToldAsSqliteTellsIt()
{
    const std::array subjects{makeIndexed({}), makeIndexed({.pageSize = 512, .autoVacuum = 1}),
                              makeIndexed({.pageSize = 1024, .encoding = "UTF-16le"})};
    const Bench bench;
    const unsigned injections = runsLongTests() ? 200 : 20;
    int found = 0;
    int endedEarly = 0;
    QStringList differing;
    for (unsigned seed = 0; seed < injections; ++seed) {
        const Subject& subject = subjects[seed % subjects.size()];
        QVERIFY(!subject.image.isEmpty());
        QVERIFY(writeBytes(bench.path(), damagedIndex(subject, seed)));
        QStringList lines;
        const Said stock = saidByStock(bench.path(), subject, lines);
        const auto result = bench.prove();
        QVERIFY(result);
        const Said ours = saidByProof(record(result->proof, "integrity"), subject);
        found += lines == QStringList(u"ok"_s) ? 0 : 1;
        endedEarly += stock.isEndedEarly ? 1 : 0;
        if (!stock.isToldBy(ours))
            differing.append(u"seed %1, %2\nstock: %3\nours:  %4\n%5\n%6"_s.arg(seed).arg(
                subject.layout, stock.text(), ours.text(), lines.mid(0, 12).join(u'\n'),
                QString::fromUtf8(dump(result->proof))));
    }
    qInfo("%u injections, %d found by SQLite, %d of them to no end", injections, found, endedEarly);
    QVERIFY2(differing.isEmpty(),
             qPrintable(u"%1 differ, the first: "_s.arg(differing.size()) + differing.value(0)));
    QVERIFY(found * 2 > static_cast<int>(injections));
}

/// SQLite stops after a hundred faults of a table, however many of its indexes are damaged.
void tst_StockCheck::damageBehindAHundredFaultsIsTold()
{
    const Bench bench;
    QVERIFY(bench.run(indexedTables()));
    QVERIFY(bench.run({"CREATE TABLE kept AS SELECT * FROM sqlite_schema WHERE name='t_c'",
                       "PRAGMA writable_schema=ON", "DELETE FROM sqlite_schema WHERE name='t_c'"}));
    QVERIFY(
        bench.run({"INSERT INTO t VALUES(9000, 'last', 9000, 'c')", // that t_c does not get
                   "PRAGMA writable_schema=ON", "INSERT INTO sqlite_schema SELECT * FROM kept"}));
    for (const char* index : {"t_a", "w_c"}) {
        const qint64 root = bench.number(
            QByteArray("SELECT rootpage FROM sqlite_schema WHERE name='") + index + '\'');
        QVERIFY(root > 1);
        bench.overwrite((root - 1) * 4096, QByteArray::fromHex("0a00000000100000")); // empty now
    }
    const auto result = bench.prove();
    QVERIFY(result);
    const auto findings = record(result->proof, "integrity").findings;
    const auto countOf = [&](const QString& index) {
        const auto finding = std::ranges::find(findings, index, &vault::Finding::object);
        return finding == findings.end() ? qint64{0} : finding->count;
    };
    // Each of the rows, and that their number is not that of the table.
    QCOMPARE(countOf(u"t_a"_s), 702);
    QCOMPARE(countOf(u"w_c"_s), 701);
    QCOMPARE(countOf(u"t_c"_s), 2); // behind seven hundred others
}

/// The whole check comes when everything else is done.
void tst_StockCheck::aStopIsHeededWhereTheLimitIsLifted()
{
    const Bench bench;
    QVERIFY(bench.run(indexedTables()));
    const qint64 root = bench.number("SELECT rootpage FROM sqlite_schema WHERE name='t_a'");
    bench.overwrite((root - 1) * 4096, QByteArray::fromHex("0a00000000100000"));
    std::stop_source stop;
    RecordingSink sink;
    const auto prove = [&] {
        return proof::prove({.image = bench.path(), .workers = 1}, UtcTime(),
                            {stop.get_token(), sink});
    };
    QVERIFY(prove());
    const std::size_t reports = sink.seen.size(); // nothing is reported behind the last table
    sink.seen.clear();
    sink.onReport = [&](const Progress&) {
        if (sink.seen.size() == reports)
            stop.request_stop();
    };
    const auto result = prove();
    QVERIFY(stop.stop_requested());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_StockCheck)
#include "tst_stockcheck.moc"

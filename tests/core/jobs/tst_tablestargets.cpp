#include "core/jobs/comparison.h"
#include "tests/core/jobs/tablesbench.h"
#include "tests/support/otheruser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::StepKind;

namespace {

const QByteArrayList kSchema{
    "CREATE TABLE parents(id INTEGER PRIMARY KEY, name TEXT)",
    "CREATE TABLE children(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents(id))",
    "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 500) "
    "INSERT INTO parents SELECT i, 'name' || i || hex(zeroblob(200)) FROM r",
    "INSERT INTO children SELECT id, id FROM parents"};
const QByteArrayList kEdits{"DELETE FROM children WHERE id > 100",
                            "DELETE FROM parents WHERE id > 100"};

} // namespace

/// Targets that do not stay, cannot be written, have no room, are damaged, or are large.
class tst_TablesTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<TablesBench>();
        QVERIFY(m_bench->prepareTables(kSchema, kEdits));
    }

    /// What was planned was planned for that file.
    void anotherFileOfThatNameIsRefused_data()
    {
        QTest::addColumn<bool>("isSameInode");
        QTest::newRow("renamed onto it") << false;
        QTest::newRow("written into it") << true;
    }
    void anotherFileOfThatNameIsRefused()
    {
        QFETCH(const bool, isSameInode);
        const QString other = m_bench->data() + u"/other.db"_s;
        QVERIFY(
            m_bench->make(QByteArrayList{"PRAGMA application_id=77"} + kSchema + kEdits, other));
        const auto plan = m_bench->planTables(wholeChoice());
        QVERIFY(plan && plan->canRun());
        if (isSameInode)
            QVERIFY(writeBytes(target(), bytesOf(other)) && QFile::remove(other));
        else
            QVERIFY(QFile::remove(target()) && QFile::rename(other, target()));
        const FolderState before = stateOf(m_bench->data());
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"restore-blocked"_s);
        QCOMPARE(stateOf(m_bench->data()), before);
        QCOMPARE(kept(), QStringList());
    }

    /// The rows would go into a file that has no name any more.
    void aFileThatIsReplacedMeanwhileIsRefused()
    {
        const QString other = m_bench->data() + u"/other.db"_s;
        QVERIFY(m_bench->make(kSchema + kEdits, other));
        const QByteArray bytes = bytesOf(other);
        const auto plan = m_bench->planTables(wholeChoice());
        QVERIFY(plan && plan->canRun());
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (isAt(now, StepKind::BringBack) && QFileInfo::exists(other))
                QVERIFY(QFile::remove(target()) && QFile::rename(other, target()));
        };
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"restore-blocked"_s);
        QVERIFY(!QFileInfo::exists(other));
        QCOMPARE(bytesOf(target()), bytes);
        QCOMPARE(kept(), QStringList());
    }

    /// What others commit between plan and run is no other database.
    void commitsInBetweenAreHeeded()
    {
        const auto plan = m_bench->planTables(wholeChoice());
        QVERIFY(plan && plan->canRun());
        QVERIFY(m_bench->make({"PRAGMA user_version=9", "ALTER TABLE children ADD COLUMN note",
                               "INSERT INTO parents VALUES(200, 'mine')"}));
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"restored"_s);
        QCOMPARE(m_bench->ask("SELECT count(*) FROM parents"), u"500"_s);
    }

    void afterARefusalNothingIsKept()
    {
        auto spec = m_bench->tablesSpec({.tables = {{.table = u"children"_s}}});
        spec.allowBroken = true;
        const auto plan = jobs::planTablesRestore(spec, m_bench->workshop, m_bench->job());
        QVERIFY(plan && plan->canRun());
        const QByteArray before = bytesOf(target());
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"keys-violated"_s);
        QCOMPARE(bytesOf(target()), before);
        QCOMPARE(kept(), QStringList());
        QVERIFY(!m_bench->sink.notes.isEmpty()); // the rows are named
    }

    void whatMayNotBeWrittenIsRefused_data()
    {
        QTest::addColumn<unsigned>("fileMode");
        QTest::addColumn<unsigned>("folderMode");
        QTest::newRow("the file") << 0444U << 0777U;
        QTest::newRow("the folder") << 0666U << 0555U;
    }
    void whatMayNotBeWrittenIsRefused()
    {
        QFETCH(const unsigned, fileMode);
        QFETCH(const unsigned, folderMode);
        setMode(target(), fileMode);
        setMode(m_bench->data(), folderMode);
        const FolderState before = stateOf(m_bench->data());
        const QString told = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            const auto plan = m_bench->planTables(wholeChoice());
            return plan ? (plan->canRun() ? u"can run, "_s : u"cannot run, "_s)
                    + wordOf(m_bench->runTables(*plan))
                        : outcomeOf(plan);
        });
        QCOMPARE(told, u"cannot run, destination-denied"_s);
        QCOMPARE(stateOf(m_bench->data()), before);
        QCOMPARE(kept(), QStringList());
    }

    void aReadOnlyMountIsRefused()
    {
        const testsupport::SmallDisk disk(qint64{4} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString path = disk.path() + u"/app.db"_s;
        QVERIFY(m_bench->make(kSchema + kEdits, path));
        const FolderState before = stateOf(disk.path());
        QCOMPARE(::mount(nullptr, QFile::encodeName(disk.path()).constData(), nullptr,
                         MS_REMOUNT | MS_RDONLY, nullptr),
                 0);
        const auto plan = m_bench->planTables(wholeChoice(), path);
        QVERIFY2(plan, qPrintable(outcomeOf(plan)));
        QVERIFY(!plan->canRun());
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"destination-read-only"_s);
        QCOMPARE(stateOf(disk.path()), before);
        QCOMPARE(kept(), QStringList());
    }

    void fullDisk_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<int>("pages");
        for (const char* journal : {"wal", "delete"}) {
            for (const int pages : {0, 1, 8, 24, 48, 80, 120, 180, 240, 300})
                QTest::addRow("%s, %d pages", journal, pages) << QByteArray(journal) << pages;
        }
    }
    /// Whatever it is that finds no room: the database is as it was, or has all that was wanted.
    void fullDisk()
    {
        QFETCH(const QByteArray, journal);
        QFETCH(const int, pages);
        const testsupport::SmallDisk disk(qint64{8} << 20);
        if (!disk.isMounted())
            QSKIP("no file system can be mounted here");
        const QString path = disk.path() + u"/app.db"_s;
        QVERIFY(m_bench->make(QByteArrayList{"PRAGMA journal_mode=" + journal} + kSchema + kEdits,
                              path));
        auto plan = m_bench->planTables(wholeChoice(), path);
        QVERIFY(plan);
        QVERIFY(plan->canRun());
        QFile filler(disk.path() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }
        QVERIFY(filler.resize(std::max<qint64>(0, filler.size() - qint64{pages} * 4096)));
        filler.close();
        const QString word = wordOf(m_bench->runTables(*plan));
        QVERIFY(QFile::remove(filler.fileName()));
        const QString rows = Database(path).ask("SELECT count(*) FROM parents");
        QCOMPARE(Database(path).ask("PRAGMA integrity_check"), u"ok"_s);
        if (word == u"restored") {
            QCOMPARE(rows, u"500"_s);
            return;
        }
        QCOMPARE(word, u"destination-full"_s);
        QCOMPARE(rows, u"100"_s);
        QCOMPARE(kept(disk.path() + u"/.holdfast-restores"_s), QStringList());
        QCOMPARE(kept(), QStringList());
        m_full << pages;
    }
    /// The table would prove nothing if there always were room.
    void someDisksWereFull()
    {
        if (!testsupport::SmallDisk(1 << 20).isMounted())
            QSKIP("no file system can be mounted here");
        QVERIFY(m_full.contains(0) && m_full.size() > 3);
        QVERIFY(!m_full.contains(300));
    }

    /// What the whole restore can still do is offered instead.
    void aDamagedTargetIsNotBroughtInto()
    {
        QByteArray bytes = bytesOf(target());
        for (qsizetype at = 4096; at + 4096 <= bytes.size(); at += 4096)
            bytes.replace(at, 64, QByteArray(64, '\x55'));
        QVERIFY(writeBytes(target(), bytes));
        const auto plan = m_bench->planTables(wholeChoice());
        QVERIFY2(plan, qPrintable(outcomeOf(plan)));
        QVERIFY(!plan->canRun());
        QCOMPARE(plan->concerns.front().sentence,
                 u"The database shop.db is damaged: no tables are brought back into it."_s);
        QVERIFY(plan->concerns.front().remedy.contains(u"Restore the whole database"));
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"source-damaged"_s);
        QCOMPARE(bytesOf(target()), bytes);
        QCOMPARE(kept(), QStringList());
    }

    /// Not a copy of it that was made for the comparison, and of which nobody knows.
    void aComparisonNamesTheDamagedDatabase()
    {
        QByteArray bytes = bytesOf(target());
        for (qsizetype at = 4096; at + 4096 <= bytes.size(); at += 4096)
            bytes.replace(at, 64, QByteArray(64, '\x55'));
        QVERIFY(writeBytes(target(), bytes));
        const auto comparison = jobs::openComparison({.what = target()}, {.what = m_bench->kept()},
                                                     m_bench->workshop, m_bench->job());
        QVERIFY2(comparison, qPrintable(outcomeOf(comparison)));
        QVERIFY(!(*comparison)->tables.empty());
        for (const compare::TableInBoth& table : (*comparison)->tables) {
            const auto compared = jobs::compareTable(**comparison, table, {}, m_bench->job());
            QVERIFY2(compared, qPrintable(outcomeOf(compared)));
            QVERIFY(compared->trouble);
            QCOMPARE(compared->trouble->path, target());
        }
    }

    /// The damage came between plan and run, in a table that is not looked at before.
    void aBackupThatIsDamagedMeanwhileChangesNothing()
    {
        const auto plan = m_bench->planTables(wholeChoice());
        QVERIFY(plan && plan->canRun());
        QByteArray bytes = bytesOf(m_bench->kept());
        bytes.replace(bytes.size() / 2, 2000, QByteArray(2000, '\x55'));
        QVERIFY(QFile::setPermissions(m_bench->kept(), QFile::ReadOwner | QFile::WriteOwner)
                && writeBytes(m_bench->kept(), bytes));
        const QByteArray before = bytesOf(target());
        const QString word = wordOf(m_bench->runTables(*plan));
        QVERIFY2(word == u"backup-damaged" || word == u"source-damaged", qPrintable(word));
        QCOMPARE(bytesOf(target()), before);
        QCOMPARE(kept(), QStringList());
    }

    void withoutTablesThereIsNothingToBringBack()
    {
        QVERIFY(m_bench->make({"DROP TABLE children", "DROP TABLE parents"}));
        QCOMPARE(wordOf(m_bench->restoreTables(wholeChoice())),
                 u"restored"_s); // into a database without any
        QCOMPARE(m_bench->ask("SELECT count(*) FROM children"), u"500"_s);

        const QString empty = m_bench->data() + u"/empty.db"_s;
        QVERIFY(m_bench->make({"CREATE TABLE t(a)", "DROP TABLE t"}, empty));
        QVERIFY(m_bench->keep({.database = empty}));
        QCOMPARE(outcomeOf(m_bench->planTables(wholeChoice())), u"table-unknown"_s);
        QCOMPARE(outcomeOf(m_bench->planTables({})), u"invalid-argument"_s);
    }

    void tenThousandTables()
    {
        const int count = runsLongTests() ? 10'000 : 1'500;
        QByteArrayList make{"BEGIN"};
        for (int i = 0; i < count; ++i) {
            const QByteArray table = "t" + QByteArray::number(i);
            make << "CREATE TABLE " + table + "(id INTEGER PRIMARY KEY, up REFERENCES "
                    + (i > 0 ? "t" + QByteArray::number(i - 1) : table) + ")"
                 << "INSERT INTO " + table + " VALUES(1, 1)";
        }
        const QString path = m_bench->data() + u"/many.db"_s;
        QVERIFY(m_bench->make(make + QByteArrayList{"COMMIT"}, path));
        QVERIFY(m_bench->keep({.database = path}));
        QVERIFY(m_bench->make({"DELETE FROM t777", "UPDATE t778 SET up = NULL"}, path));
        const tables::Choice choice{.tables = {{.table = u"t777"_s}, {.table = u"t778"_s}}};
        const auto plan = m_bench->planTables(choice, path);
        QVERIFY2(plan, qPrintable(outcomeOf(plan)));
        QVERIFY(plan->canRun());
        QCOMPARE(plan->tables[0].comes, 1);
        QCOMPARE(plan->tables[1].changes, 1);
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"restored"_s);
        QCOMPARE(Database(path).ask("SELECT t777.up || t778.up FROM t777, t778"), u"11"_s);
    }

private:
    [[nodiscard]] QString target() const { return m_bench->database(); }
    [[nodiscard]] static tables::Choice wholeChoice()
    {
        return {.tables = {{.table = u"parents"_s}, {.table = u"children"_s}}};
    }
    /// What lies where records and logs are kept.
    [[nodiscard]] QStringList kept(const QString& folder = {}) const
    {
        const QDir dir(folder.isEmpty() ? m_bench->workshop.places.restores : folder);
        QStringList names =
            dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        names.removeAll(u".lock"_s);
        return names;
    }

    std::unique_ptr<TablesBench> m_bench;
    QList<int> m_full; ///< pages that were left, where it was not enough
};

QTEST_GUILESS_MAIN(tst_TablesTargets)
#include "tst_tablestargets.moc"

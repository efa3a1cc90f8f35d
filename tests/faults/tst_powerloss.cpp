// The model of a disk that loses power: what it must be able to lose, and what it must not.

#include "tests/faults/recording.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The answer of a database that is opened as after a restart, or SQLite's words.
QString ask(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    const bool row = sqlite3_step(statement) == SQLITE_ROW;
    const QString said = row
        ? QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)))
        : QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return said;
}

} // namespace

class tst_PowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyCallIsSeen();
    void whatPassesTheRecorderByIsNoticed();
    void whatIsNotSyncedCanBeLost();
    void whatIsSyncedStays();
    void aSyncedFileCanLoseItsName();
    void aRenameIsThereOrNotAsAWhole();
    void anUnsyncedFileUnderItsFinalNameCanBeEmpty();
    void blocksComeInAnyCombination_data();
    void blocksComeInAnyCombination();
    void anOldNameDoesNotComeBackOverASyncedOne();
    void aNumberThatIsUsedAgainIsAnotherFile();
    void sqliteKeepsItsPromises_data();
    void sqliteKeepsItsPromises();
    void sqliteWithoutSyncsLosesData();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"disk"_s); }
    /// Records a program that runs in the folder; empty, or what is wrong.
    QString record(const QString& program, const QStringList& arguments);
    QString shell(const QString& commands) { return record(u"/bin/sh"_s, {u"-ec"_s, commands}); }
    /// Contents of a file in many states; "-" where it is not there.
    [[nodiscard]] std::set<QByteArray> statesOf(const QString& name, bool atTheEnd) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Recording> m_recording;
};

void tst_PowerLoss::init()
{
    m_recording.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(put(path() + u"/old"_s, "old"));
}

QString tst_PowerLoss::record(const QString& program, const QStringList& arguments)
{
    m_recording = std::make_unique<Recording>(path());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : m_recording->environment())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"%1 failed"_s.arg(program);
    return m_recording->load({u"-shm"_s});
}

std::set<QByteArray> tst_PowerLoss::statesOf(const QString& name, bool atTheEnd) const
{
    std::set<QByteArray> contents;
    std::mt19937 random(20261125);
    for (int i = 0; i < 300; ++i) {
        Loss loss = m_recording->randomLoss(random);
        if (atTheEnd)
            loss.calls = m_recording->calls().size();
        const Tree tree = m_recording->after(loss);
        const auto found = tree.find(name);
        contents.insert(found == tree.end() ? "-" : found->second);
    }
    return contents;
}

void tst_PowerLoss::everyCallIsSeen()
{
    QCOMPARE(record(QStringLiteral(SCRIBE), {}), QString());
    std::set<Op> seen;
    for (const Call& call : m_recording->calls())
        seen.insert(call.op);
    const std::set<Op> all{Op::Create,   Op::MakeFolder, Op::Write,  Op::Cut,  Op::Rename,
                           Op::Exchange, Op::Link,       Op::Remove, Op::Sync, Op::SyncAll};
    QVERIFY(seen == all);
    std::mt19937 random(1); // no state is beyond the model
    for (int i = 0; i < 200; ++i)
        static_cast<void>(m_recording->after(m_recording->randomLoss(random)));
}

void tst_PowerLoss::whatPassesTheRecorderByIsNoticed()
{
    m_recording = std::make_unique<Recording>(path());
    QCOMPARE(shell(u"echo seen > new"_s), QString());
    QVERIFY(put(path() + u"/unseen"_s, "x"));
    QCOMPARE(m_recording->load(), u"unseen is on the disk only"_s);
    QVERIFY(QFile::remove(path() + u"/unseen"_s) && put(path() + u"/new"_s, "other"));
    QCOMPARE(m_recording->load(), u"new has another content on the disk"_s);
    QVERIFY(QFile::remove(path() + u"/new"_s));
    QCOMPARE(m_recording->load(), u"new is in the model only"_s);
}

void tst_PowerLoss::whatIsNotSyncedCanBeLost()
{
    QCOMPARE(shell(u"printf new > old; printf two > second"_s), QString());
    QVERIFY(
        (statesOf(u"old"_s, true) == std::set<QByteArray>{"old", "new", "", QByteArray(3, '\0')}));
    QVERIFY(statesOf(u"second"_s, true).contains("-"));
    QVERIFY(statesOf(u"second"_s, true).contains("two"));
}

void tst_PowerLoss::whatIsSyncedStays()
{
    QCOMPARE(shell(u"printf new > old; sync old; printf two > second; sync second .; "
                   "printf more >> second; rm old; sync ."_s),
             QString());
    QVERIFY((statesOf(u"old"_s, true) == std::set<QByteArray>{"-"}));
    for (const QByteArray& content : statesOf(u"second"_s, true))
        QVERIFY(content.startsWith("two"));
    QVERIFY(statesOf(u"second"_s, true).size() > 1);
}

void tst_PowerLoss::aSyncedFileCanLoseItsName()
{
    QCOMPARE(shell(u"printf new > second; sync second"_s), QString());
    QVERIFY((statesOf(u"second"_s, true) == std::set<QByteArray>{"-", "new"}));
}

void tst_PowerLoss::aRenameIsThereOrNotAsAWhole()
{
    QCOMPARE(shell(u"mkdir folder; printf new > folder/x; sync folder/x folder .; "
                   "mv folder/x old"_s),
             QString());
    std::mt19937 random(7);
    std::set<bool> moved;
    for (int i = 0; i < 100; ++i) {
        Loss loss = m_recording->randomLoss(random);
        loss.calls = m_recording->calls().size();
        const Tree tree = m_recording->after(loss);
        const bool isMoved = tree.at(u"old"_s) == "new";
        QCOMPARE(tree.contains(u"folder/x"_s), !isMoved);
        moved.insert(isMoved);
    }
    QCOMPARE(moved.size(), std::size_t{2});
}

void tst_PowerLoss::anUnsyncedFileUnderItsFinalNameCanBeEmpty()
{
    QCOMPARE(shell(u"printf new > x; mv x old; sync ."_s), QString());
    QVERIFY(statesOf(u"old"_s, true).contains(""));
    QCOMPARE(shell(u"printf newer > x; sync x; mv x old"_s), QString());
    QVERIFY(statesOf(u"old"_s, false) == (std::set<QByteArray>{"new", "newer"}));
}

void tst_PowerLoss::blocksComeInAnyCombination_data()
{
    QTest::addColumn<int>("block");
    QTest::newRow("pages") << 4096;
    QTest::newRow("sectors") << 512;
}

void tst_PowerLoss::blocksComeInAnyCombination()
{
    QFETCH(int, block);
    QVERIFY(put(path() + u"/old"_s, QByteArray(3 * block, 'o')));
    QCOMPARE(
        shell(u"dd if=/dev/zero of=old bs=%1 count=1 conv=notrunc status=none"_s.arg(3 * block)),
        QString());
    std::set<QByteArray> seen;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Tree tree = m_recording->after(
            {.calls = m_recording->calls().size(), .kept = 0.5, .block = block, .seed = seed});
        const QByteArray bytes = tree.at(u"old"_s);
        QCOMPARE(bytes.size(), 3 * block);
        QByteArray pattern;
        for (int i = 0; i < 3; ++i) {
            const char first = bytes[i * block];
            QCOMPARE(bytes.mid(i * block, block), QByteArray(block, first)); // none is torn
            pattern += first == 'o' ? 'o' : 'n';
        }
        seen.insert(pattern);
    }
    QCOMPARE(seen.size(), std::size_t{8});
}

void tst_PowerLoss::anOldNameDoesNotComeBackOverASyncedOne()
{
    QCOMPARE(shell(u"mkdir folder; sync .; printf new > x; sync x; mv x folder/x; sync folder"_s),
             QString());
    QVERIFY((statesOf(u"folder/x"_s, true) == std::set<QByteArray>{"new"}));
    QVERIFY((statesOf(u"x"_s, true) == std::set<QByteArray>{"-"}));
}

/// ext4 gives the number of a file that is gone to the next one.
void tst_PowerLoss::aNumberThatIsUsedAgainIsAnotherFile()
{
    QCOMPARE(shell(u"rm old; printf new > second; sync second ."_s), QString());
    QCOMPARE(shell(u"rm second; printf third > x; sync x"_s), QString());
    const Loss loss{.calls = m_recording->calls().size(), .kept = 0.5, .block = 512, .seed = 0};
    std::set<QByteArray> seen;
    for (quint32 seed = 0; seed < 20; ++seed) {
        std::map<quint64, quint64> moved;
        Loss next = loss;
        next.seed = seed;
        QVERIFY(m_recording->put(next, moved));
        const Tree tree = treeOf(path());
        QVERIFY(!tree.contains(u"second"_s) || tree.at(u"second"_s) == "new");
        QVERIFY(!tree.contains(u"x"_s) || tree.at(u"x"_s) == "third");
        seen.insert(QByteArray::number(tree.contains(u"second"_s))
                    + QByteArray::number(tree.contains(u"x"_s)));
    }
    QCOMPARE(seen.size(), std::size_t{4});
}

void tst_PowerLoss::sqliteKeepsItsPromises_data()
{
    QTest::addColumn<QString>("journal");
    for (const QString& journal : {u"wal"_s, u"delete"_s, u"truncate"_s, u"persist"_s})
        QTest::newRow(qPrintable(journal)) << journal;
}

void tst_PowerLoss::sqliteKeepsItsPromises()
{
    QFETCH(QString, journal);
    const QString database = path() + u"/t.db"_s;
    ask(database, "CREATE TABLE t(n, body)");
    QCOMPARE(
        record(u"sqlite3"_s,
               {database,
                u"PRAGMA journal_mode=%1; PRAGMA synchronous=EXTRA; PRAGMA wal_autocheckpoint=4;"_s
                        .arg(journal)
                    + u"INSERT INTO t VALUES(1, randomblob(9000));"
                      "INSERT INTO t VALUES(2, randomblob(9000));"
                      "UPDATE t SET body = randomblob(20000); DELETE FROM t WHERE n = 1;"_s}),
        QString());
    std::mt19937 random(11);
    std::set<QString> seen;
    for (int i = 0; i < 150; ++i) {
        const Loss loss = m_recording->randomLoss(random);
        QVERIFY(putTree(m_recording->after(loss), path()));
        const QString integrity = ask(database, "PRAGMA integrity_check");
        QVERIFY2(integrity == u"ok", qPrintable(integrity + m_recording->describe(loss)));
        seen.insert(ask(database, "SELECT group_concat(n || ':' || length(body)) FROM t"));
        if (loss.calls == m_recording->calls().size())
            QCOMPARE(ask(database, "SELECT group_concat(n) FROM t"), u"2"_s);
    }
    const std::set<QString> states{QString(), u"1:9000"_s, u"1:9000,2:9000"_s, u"1:20000,2:20000"_s,
                                   u"2:20000"_s};
    QVERIFY(std::ranges::includes(states, seen));
    QVERIFY(seen.size() > 2);
}

void tst_PowerLoss::sqliteWithoutSyncsLosesData()
{
    const QString database = path() + u"/t.db"_s;
    ask(database, "CREATE TABLE t(n, body)");
    QCOMPARE(
        record(u"sqlite3"_s,
               {database,
                u"PRAGMA synchronous=OFF; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                "FROM n WHERE i < 50) INSERT INTO t SELECT i, randomblob(900) FROM n;"_s}),
        QString());
    std::mt19937 random(13);
    int damaged = 0;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(putTree(m_recording->after(m_recording->randomLoss(random)), path()));
        damaged += ask(database, "PRAGMA integrity_check") == u"ok" ? 0 : 1;
    }
    QVERIFY2(damaged > 10, qPrintable(QString::number(damaged)));
}

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_powerloss.moc"

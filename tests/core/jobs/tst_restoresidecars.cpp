#include "core/restore/asfound.h"
#include "tests/core/jobs/restorebench.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

namespace {

using Prepare = std::function<bool(const QString& path)>;

bool diesWith(const QString& path, const QByteArrayList& statements)
{
    return runAndDie(path, statements);
}

/// 500 rows that are only in the -wal, and the file of another program's -shm.
bool hotWal(const QString& path)
{
    return diesWith(path,
                    {"PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0",
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                     " INSERT INTO t SELECT i + 1000, 'only in the wal' FROM n"});
}

/// Behind the last commit lie frames of a transaction that never ended.
bool uncommittedWal(const QString& path)
{
    return hotWal(path)
        && diesWith(path,
                    QByteArrayList{"PRAGMA wal_autocheckpoint=0"} + halfATransaction()
                        + QByteArrayList{"UPDATE t SET body = hex(zeroblob(900))"});
}

bool hotJournal(const QString& path)
{
    return diesWith(path, QByteArrayList{"PRAGMA journal_mode=DELETE"} + halfATransaction())
        && QFileInfo(path + u"-journal"_s).size() > 0;
}

bool staleShm(const QString& path)
{
    return writeBytes(path + u"-shm"_s, QByteArray(32768, '\x5a'));
}

/// What another database left under this one's name.
bool foreign(const QString& path, const Prepare& leave, const QString& suffix)
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.db"_s);
    {
        Database made(other);
        if (!made.run(tableOf(90)))
            return false;
    }
    QFile::remove(path + suffix);
    return leave(other) && QFile::copy(other + suffix, path + suffix);
}

bool withoutMain(const QString& path, const Prepare& leave)
{
    return leave(path) && QFile::remove(path);
}

bool emptied(const QString& path, const Prepare& leave)
{
    return leave(path) && writeBytes(path, {});
}

bool overwritten(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

bool randomBytes(const QString& path)
{
    QByteArray bytes(20000, '\0');
    QRandomGenerator generator(7);
    for (char& byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return writeBytes(path, bytes);
}

struct Case
{
    const char* name;
    bool raw; ///< SQLite cannot open it: its files come back byte for byte
    Prepare prepare;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"at rest", false, [](const QString&) { return true; }},
        {"wal mode at rest", false,
         [](const QString& path) { return Database(path).run({"PRAGMA journal_mode=WAL"}); }},
        {"500 rows only in the wal", false, hotWal},
        {"uncommitted frames in the wal", false, uncommittedWal},
        {"hot journal", false, hotJournal},
        {"stale shm", false, staleShm},
        {"wal and stale shm", false,
         [](const QString& path) { return hotWal(path) && staleShm(path); }},
        {"empty wal", false, [](const QString& path) { return writeBytes(path + u"-wal"_s, {}); }},
        {"garbage wal", false, [](const QString& path) { return randomBytes(path + u"-wal"_s); }},
        {"garbage journal", false,
         [](const QString& path) { return randomBytes(path + u"-journal"_s); }},
        {"persistent journal", false,
         [](const QString& path) {
             return diesWith(path, {"PRAGMA journal_mode=PERSIST", "UPDATE t SET body = 'p'"})
                 && QFileInfo(path + u"-journal"_s).size() > 0;
         }},
        {"foreign wal", false,
         [](const QString& path) { return foreign(path, hotWal, u"-wal"_s); }},
        {"foreign journal", false,
         [](const QString& path) { return foreign(path, hotJournal, u"-journal"_s); }},
        {"wal without main file", true,
         [](const QString& path) { return withoutMain(path, hotWal); }},
        {"journal without main file", true,
         [](const QString& path) { return withoutMain(path, hotJournal); }},
        {"wal of an empty main file", true,
         [](const QString& path) { return emptied(path, hotWal); }},
        {"journal of an empty main file", true,
         [](const QString& path) { return emptied(path, hotJournal); }},
        {"header overwritten", true,
         [](const QString& path) { return overwritten(path, 0, QByteArray(100, '\xff')); }},
        {"header overwritten, with wal", true,
         [](const QString& path) {
             return hotWal(path) && overwritten(path, 0, QByteArray(100, '\xff'));
         }},
        {"header overwritten, with journal", true,
         [](const QString& path) {
             return hotJournal(path) && overwritten(path, 0, QByteArray(100, '\xff'));
         }},
        {"page 1 garbage", true,
         [](const QString& path) { return overwritten(path, 100, QByteArray(3900, '\xa5')); }},
        {"truncated to 100 bytes", true,
         [](const QString& path) { return QFile::resize(path, 100); }},
        {"truncated to 50 bytes", true,
         [](const QString& path) { return QFile::resize(path, 50); }},
        {"random bytes", true, randomBytes},
        {"random bytes, with wal", true,
         [](const QString& path) { return hotWal(path) && randomBytes(path); }},
    };
    return all;
}

/// Of its sidecars, what has content.
std::vector<QByteArray> sidecarBytes(const QString& path)
{
    std::vector<QByteArray> all;
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() > 0)
            all.push_back(bytesOf(path + suffix));
    }
    return all;
}

bool isAmong(const FolderState& files, const QByteArray& content)
{
    return std::ranges::any_of(files, [&](const auto& file) { return file.second == content; });
}

/// A look at a hot -wal leaves a -shm, which says nothing that the -wal does not.
FolderState withoutShm(const RestoreBench& bench)
{
    FolderState files = stateOf(bench.data());
    files.erase(u"shop.db-shm"_s);
    return files;
}

/// The main file as it was found: kept as a file, or what it can be made of.
bool isKept(const RestoreBench& bench, const QByteArray& main)
{
    const QTemporaryDir folder;
    NoProgress unseen;
    const auto comesBack = [&](const restore::Record& record) {
        const QString path = folder.filePath(record.id);
        return restore::writeAsFound(record, path, {{}, unseen}) && bytesOf(path) == main;
    };
    return isAmong(everythingIn(bench.workshop.places.restores), main)
        || std::ranges::any_of(bench.records(), comesBack);
}

} // namespace

/// Whatever lies where a backup is restored to: it is never mixed with what is restored, it is
/// kept, and it comes back.
class tst_RestoreSidecars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << i;
    }

    void comesBackAsItWas()
    {
        QFETCH(std::size_t, number);
        const Case& what = cases()[number];
        RestoreBench bench;
        QVERIFY(bench.prepare());
        QVERIFY(what.prepare(bench.database()));
        const FolderState before = stateOf(bench.data());
        const QString content = contentOf(bench.database());
        const std::vector<QByteArray> sidecars = sidecarBytes(bench.database());
        const QByteArray main = bytesOf(bench.database());
        QVERIFY(content != bench.keptContent());

        QCOMPARE(wordOf(bench.restore(bench.spec())), u"restored"_s);
        QCOMPARE(contentOf(bench.database()), bench.keptContent());
        QCOMPARE(stateOf(bench.data()).size(), std::size_t{1}); // no sidecar, nothing hidden
        const FolderState keptFiles = everythingIn(bench.workshop.places.restores);
        for (const QByteArray& sidecar : sidecars)
            QVERIFY(isAmong(keptFiles, sidecar));
        if (!sidecars.empty()) // what SQLite folded together is kept unfolded as well
            QVERIFY(isKept(bench, main));

        const auto isBefore = [&] {
            if (what.raw)
                QCOMPARE(stateOf(bench.data()), before);
            else
                QCOMPARE(contentOf(bench.database()), content);
        };
        QCOMPARE(wordOf(bench.undo()), u"restored"_s);
        isBefore();
        QCOMPARE(wordOf(bench.undo()), u"restored"_s); // of the undo
        QCOMPARE(contentOf(bench.database()), bench.keptContent());
        QCOMPARE(stateOf(bench.data()).size(), std::size_t{1});
        QCOMPARE(wordOf(bench.undo()), u"restored"_s); // of the undo of the undo
        isBefore();
    }

    void comesBackAsFound_data() { comesBackAsItWas_data(); }

    /// Byte for byte, also what SQLite brought into the main file; and that can be undone.
    void comesBackAsFound()
    {
        QFETCH(std::size_t, number);
        const Case& what = cases()[number];
        RestoreBench bench;
        QVERIFY(bench.prepare());
        QVERIFY(what.prepare(bench.database()));
        const FolderState before = withoutShm(bench);
        QCOMPARE(wordOf(bench.restore(bench.spec())), u"restored"_s);
        for (int times = 0; times < 2; ++times) {
            const auto undone = bench.undo({.asFound = true});
            QCOMPARE(wordOf(undone), u"restored"_s);
            QVERIFY(!undone->verified);
            QCOMPARE(withoutShm(bench), before);
            QCOMPARE(wordOf(bench.undo()), u"restored"_s); // of the undo
            QCOMPARE(contentOf(bench.database()), bench.keptContent());
            QCOMPARE(stateOf(bench.data()).size(), std::size_t{1});
        }
    }

    void anUndoKeepsWhatIsThere_data() { comesBackAsItWas_data(); }

    /// The same of what came to lie there after the restore.
    void anUndoKeepsWhatIsThere()
    {
        QFETCH(std::size_t, number);
        const Case& what = cases()[number];
        RestoreBench bench;
        QVERIFY(bench.prepare());
        const QString first = contentOf(bench.database());
        QCOMPARE(wordOf(bench.restore(bench.spec())), u"restored"_s);
        QVERIFY(what.prepare(bench.database()));
        const FolderState between = stateOf(bench.data());
        const QString content = contentOf(bench.database());
        QCOMPARE(wordOf(bench.undo()), u"restored"_s);
        QCOMPARE(contentOf(bench.database()), first);
        QCOMPARE(stateOf(bench.data()).size(), std::size_t{1});
        QCOMPARE(wordOf(bench.undo()), u"restored"_s);
        if (what.raw)
            QCOMPARE(stateOf(bench.data()), between);
        else
            QCOMPARE(contentOf(bench.database()), content);
    }

    /// Nothing can be undone any more, but what SQLite folded away is there as it was found.
    static void isForRescuersOnly(const RestoreBench& bench, const QByteArray& main)
    {
        for (const restore::Record& record : bench.records())
            QVERIFY(record.state == restore::RecordState::RolledBack && !record.canBeUndone());
        QVERIFY(bytesOf(bench.database()) == main || isKept(bench, main));
    }

    void aFailureLeavesItAsItWas_data() { comesBackAsItWas_data(); }

    /// Told to stop right before the swap, and right after it.
    void aFailureLeavesItAsItWas()
    {
        QFETCH(std::size_t, number);
        const Case& what = cases()[number];
        RestoreBench bench;
        QVERIFY(bench.prepare());
        QVERIFY(what.prepare(bench.database()));
        const FolderState before = stateOf(bench.data());
        const QByteArray main = bytesOf(bench.database());
        const QString content = contentOf(bench.database());
        for (const auto kind :
             {restore::StepKind::VerifyStaged, restore::StepKind::VerifyRestored}) {
            bench.stop = std::stop_source();
            bench.onChange = [&](const restore::StepsNow& now) {
                if (isAt(now, kind))
                    bench.stop.request_stop();
            };
            const QString word = wordOf(bench.restore(bench.spec()));
            QVERIFY2(word.endsWith(u"cancelled"_s), qPrintable(word));
            QVERIFY(!bench.log().contains(u"The job was cancelled."));
            if (what.raw)
                QCOMPARE(stateOf(bench.data()), before);
            else
                QCOMPARE(contentOf(bench.database()), content);
            isForRescuersOnly(bench, main);
        }
    }
};

QTEST_GUILESS_MAIN(tst_RestoreSidecars)

#include "tst_restoresidecars.moc"

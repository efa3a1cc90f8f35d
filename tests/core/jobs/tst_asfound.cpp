#include "core/restore/asfound.h"
#include "core/restore/files.h"
#include "tests/core/jobs/restorebench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::AsFound;
using restore::RecordState;
using restore::StepKind;

namespace {

QByteArrayList newRows(int from)
{
    return {"PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO t SELECT i + "
                + QByteArray::number(from) + ", 'only in the wal' FROM n"};
}

/// Another database under this one's name left its -wal here.
bool foreignWal(const QString& path)
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.db"_s);
    {
        Database made(other);
        if (!made.run(tableOf(90)))
            return false;
    }
    return runAndDie(other, newRows(5000)) && QFile::copy(other + u"-wal"_s, path + u"-wal"_s);
}

} // namespace

/// What SQLite brought together that did not belong together is taken apart again.
class tst_AsFound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
        QVERIFY(foreignWal(m_bench->database()));
        m_files = files();
        QCOMPARE(m_files.size(), std::size_t{2});
    }

    /// The main file is not copied for it.
    void costsLittle()
    {
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        const restore::Record record = first();
        QVERIFY(!QFile::exists(record.foundFile()));
        const QFileInfo kept(record.overwrittenFile());
        QCOMPARE(kept.size(), main().size());
        QVERIFY(record.folded && record.folded->kept <= ByteCount(main().size()));
        QCOMPARE(record.bytes,
                 ByteCount(QFileInfo(record.stateFile()).size())
                     + ByteCount(QFileInfo(record.foundFile() + u"-wal"_s).size())
                     + ByteCount(QFileInfo(record.foundFile() + u"-shm"_s).size())
                     + record.folded->kept);
        QVERIFY(restore::asFoundOf(record) == AsFound::InParts);
    }

    /// The usual undo, and what was found is still there.
    void afterAnUndo()
    {
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        const QString id = first().id;
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QVERIFY(files() != m_files); // SQLite has brought it in
        goesOn();
        QCOMPARE(wordOf(m_bench->undo({.id = id})), u"nothing-to-undo"_s);
        isBack(id);
        QCOMPARE(wordOf(m_bench->undo({.id = id, .asFound = true})), u"nothing-to-undo"_s);
    }

    void afterAFailure_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::newRow("before the swap") << StepKind::VerifyStaged;
        QTest::newRow("after the swap") << StepKind::VerifyRestored;
    }

    /// A restore that was stopped changed what was found all the same.
    void afterAFailure()
    {
        QFETCH(StepKind, kind);
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (isAt(now, kind))
                m_bench->stop.request_stop();
        };
        QVERIFY(wordOf(m_bench->restore(m_bench->spec())).endsWith(u"cancelled"_s));
        m_bench->onChange = {};
        m_bench->stop = std::stop_source();
        QVERIFY(first().state == RecordState::RolledBack);
        goesOn();
        QCOMPARE(wordOf(m_bench->undo()), u"nothing-to-undo"_s);
        isBack({});
    }

    void afterAKill_data()
    {
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("nobody used it") << false;
        QTest::newRow("an application used it") << true;
    }

    /// Then the state that was kept is the database itself, until somebody writes to it.
    void afterAKill()
    {
        QFETCH(bool, isUsed);
        QVERIFY(
            m_bench->killAt(StepKind::Swap, [this] { return m_bench->restore(m_bench->spec()); }));
        if (isUsed)
            goesOn();
        QCOMPARE(jobs::settleInterrupted(m_bench->workshop, m_bench->job()).size(), std::size_t{1});
        QVERIFY(first().state == RecordState::RolledBack);
        if (!isUsed)
            return isBack({});
        QVERIFY(restore::asFoundOf(first()) == AsFound::ChangedSince);
        const auto undone = m_bench->undo({.id = first().id, .asFound = true});
        QCOMPARE(wordOf(undone), u"nothing-to-undo"_s);
        QVERIFY(undone.error().detail.contains(first().foundFolder()));
        QVERIFY(QFile::exists(first().overwrittenFile()));
    }

    void killed_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("finishes");
        QTest::newRow("before the swap") << StepKind::Swap << false;
        QTest::newRow("after it") << StepKind::StartApplication << true;
    }

    /// The undo itself, at any moment.
    void killed()
    {
        QFETCH(StepKind, kind);
        QFETCH(bool, finishes);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QVERIFY(m_bench->killAt(
            kind, [this] { return m_bench->undo({.asFound = true, .start = u"true"_s}); }));
        const auto settled = jobs::settleInterrupted(m_bench->workshop, m_bench->job());
        QCOMPARE(settled.size(), std::size_t{1});
        QCOMPARE(settled[0].finished, finishes);
        if (!finishes)
            return isBack({});
        QCOMPARE(files(), m_files);
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
    }

    void halfDone_data()
    {
        QTest::addColumn<bool>("mainIsThere");
        QTest::newRow("the restored file is still there") << false;
        QTest::newRow("the main file as found, and no -wal yet") << true;
    }

    /// Power went between two of its steps: the next start goes on from what was written down.
    void halfDone()
    {
        QFETCH(bool, mainIsThere);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QVERIFY(
            m_bench->killAt(StepKind::Swap, [this] { return m_bench->undo({.asFound = true}); }));
        const restore::Record undo = m_bench->records().front();
        const QString staged = m_bench->data() + u"/."_s + undo.id + restore::kStagedSuffix;
        NoProgress unseen;
        QVERIFY(restore::writeAsFound(first(), staged, {{}, unseen}));
        const auto file = restore::idOf(staged);
        QVERIFY(file);
        QVERIFY(rewrite(undo,
                        {{u"state"_s, u"swapping"_s},
                         {u"staged"_s, staged},
                         {u"sidecars_from"_s, first().foundFolder()},
                         {u"staged_id"_s,
                          QJsonObject{{u"device"_s, QString::number(file->device)},
                                      {u"inode"_s, QString::number(file->inode)}}}}));
        if (mainIsThere) {
            QVERIFY(QFile::remove(m_bench->database()));
            QVERIFY(QFile::rename(staged, m_bench->database()));
        }
        const auto settled = jobs::settleInterrupted(m_bench->workshop, m_bench->job());
        QCOMPARE(settled.size(), std::size_t{1});
        QVERIFY(settled[0].finished);
        QCOMPARE(files(), m_files);
        QVERIFY(!first().undoneBy.isEmpty());
        QVERIFY(!QFile::exists(first().foundFolder()));
    }

    /// Its application would bring the -wal in again.
    void theApplicationStaysStopped()
    {
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QVERIFY(writeBytes(m_bench->workshop.places.configFile,
                           "[[database]]\nname = \"shop\"\npath = \"" + m_bench->database().toUtf8()
                               + "\"\nstop = \"true\"\nstart = \"exit 7\"\n"));
        const jobs::UndoSpec spec{.asFound = true};
        const auto plan = jobs::planUndo(spec, m_bench->workshop, m_bench->job());
        QVERIFY(plan && plan->asFound && plan->canRun());
        QVERIFY(std::ranges::any_of(plan->concerns, [](const jobs::Concern& concern) {
            return concern.sentence.contains(u"not started again");
        }));
        isBack({});
    }

    void whatIsNotKept()
    {
        auto spec = m_bench->spec();
        spec.safetyCopy = false;
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        QCOMPARE(wordOf(m_bench->undo({.asFound = true})), u"nothing-to-undo"_s);
    }

    /// The -wal that was kept tells which pages were: another one would put them elsewhere.
    void aWalThatIsNotTheOneKept()
    {
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        const FolderState now = stateOf(m_bench->data());
        QVERIFY(QFile::resize(first().foundFile() + u"-wal"_s, 32));
        QCOMPARE(wordOf(m_bench->undo({.asFound = true})), u"source-changed"_s);
        QCOMPARE(stateOf(m_bench->data()), now);
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
    }

private:
    [[nodiscard]] QByteArray main() const { return m_files.at(u"shop.db"_s); }

    /// A look at a hot -wal leaves a -shm, which says nothing that the -wal does not.
    [[nodiscard]] FolderState files() const
    {
        FolderState files = stateOf(m_bench->data());
        files.erase(u"shop.db-shm"_s);
        return files;
    }

    /// The record of the restore.
    [[nodiscard]] restore::Record first() const { return m_bench->records().back(); }

    /// An application opens what is there, and writes.
    void goesOn() const
    {
        QVERIFY(m_bench->make(
            {"CREATE TABLE IF NOT EXISTS later(a)", "INSERT INTO later VALUES(randomblob(9000))"}));
    }

    void isBack(const QString& id) const
    {
        const auto undone = m_bench->undo({.id = id, .asFound = true});
        QVERIFY2(undone && undone->end == jobs::RestoreEnd::Restored, qPrintable(wordOf(undone)));
        QCOMPARE(files(), m_files);
    }

    std::unique_ptr<RestoreBench> m_bench;
    FolderState m_files;
};

QTEST_GUILESS_MAIN(tst_AsFound)

#include "tst_asfound.moc"

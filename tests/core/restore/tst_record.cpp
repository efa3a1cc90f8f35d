#include "core/restore/record.h"
#include "core/restore/recordjson.h"
#include "core/restore/settle.h"
#include "tests/core/sqlite/workbench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace core::restore;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

Record sample(const QString& target)
{
    return {.kind = u"restore"_s,
            .target = target,
            .backupId = u"shop-12345678/shop-backup-20260301-120000Z"_s,
            .begunAt = UtcTime(std::chrono::milliseconds(1'790'000'000'123)),
            .program = u"test"_s,
            .pid = 41};
}

} // namespace

/// What is written down of a restore, and what is made of it when it is read.
class tst_Record : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(data()));
    }

    void comesBackWhole()
    {
        auto begun = beginRecord(sample(target()), index(), index(), {});
        QVERIFY(begun);
        Record record = begun->record;
        record.state = RecordState::Swapping;
        record.before = TargetState::HotJournal;
        record.raw = true;
        record.online = true;
        record.bytes = ByteCount(std::int64_t{1} << 40);
        record.staged = data() + u"/."_s + record.id + kStagedSuffix;
        record.stagedId = FileId{~quint64{0}, ~quint64{0} - 1};
        record.sidecarsFrom = index() + u"/other/state"_s;
        record.goingBack = true;
        record.schemaBefore = -7;
        record.undoes = u"one"_s;
        record.undoneBy = u"two"_s;
        record.message = u"größe \"\n"_s;
        record.endedAt = record.begunAt + std::chrono::milliseconds(1);
        record.steps = {{.kind = StepKind::Swap,
                         .state = StepState::Undone,
                         .detail = u"said"_s,
                         .seconds = 0.25}};
        QVERIFY(writeRecord(record));
        const auto read = readRecord(record.folder);
        QVERIFY(read);
        QCOMPARE(read->folder, QFileInfo(record.folder).canonicalFilePath());
        record.folder = read->folder;
        QCOMPARE(*read == record, true);
        QCOMPARE(recordsIn(index()).size(), std::size_t{1});
    }

    void isLockedBeforeItIsSeen()
    {
        auto begun = beginRecord(sample(target()), index(), index(), {});
        QVERIFY(begun);
        Record record = recordsIn(index()).front();
        QCOMPARE(outcomeOf(lockRecord(record, {})), u"job-running"_s);
        NoProgress unseen;
        const auto outcome = settle(record, index(), {}, {{}, unseen});
        QVERIFY(outcome);
        QCOMPARE(*outcome, Outcome::StillRuns);
        QVERIFY(QFile::exists(record.folder));
    }

    void ofOneSecondEachHasItsName()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            const auto begun = beginRecord(sample(target()), index(), index(), {});
            QVERIFY(begun);
            ids.append(begun->record.id);
        }
        // One of the same name elsewhere, whose folder lies beside it.
        const QString elsewhere = data() + u"/.holdfast-restores"_s;
        const auto begun = beginRecord(sample(data() + u"/x/shop.db"_s), elsewhere, index(), {});
        QVERIFY(begun);
        ids.append(begun->record.id);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 4);
        QCOMPARE(recordsIn(index()).size(), std::size_t{4});
        QVERIFY(QFileInfo(index() + u'/' + ids.last()).isSymLink());
        struct stat facts = {};
        QCOMPARE(::stat(qPrintable(elsewhere), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0700U);
        QVERIFY(removeRecord(begun->record, index()));
        QCOMPARE(recordsIn(index()).size(), std::size_t{3});
        QVERIFY(QDir(elsewhere).isEmpty());
        QVERIFY(!QFileInfo(index() + u'/' + ids.last()).isSymLink());
    }

    void aDriveThatIsGone()
    {
        const QString elsewhere = data() + u"/volume"_s;
        QVERIFY(beginRecord(sample(target()), elsewhere, index(), {}));
        QVERIFY(QDir().rename(elsewhere, data() + u"/away"_s));
        QVERIFY(recordsIn(index()).empty());
        QVERIFY(QDir().rename(data() + u"/away"_s, elsewhere));
        QCOMPARE(recordsIn(index()).size(), std::size_t{1});
    }

    /// A folder that others can exchange may hold records that they wrote: what those say is not
    /// done.
    void withinReachOfOthers()
    {
        const QString volume = data() + u"/volume"_s;
        QVERIFY(QDir().mkpath(volume));
        QVERIFY(beginRecord(sample(target()), volume + u"/.holdfast-restores"_s, index(), {}));
        QCOMPARE(recordsIn(index()).size(), std::size_t{1});
        for (const mode_t mode : {0777U, 0775U}) {
            QCOMPARE(::chmod(qPrintable(volume), mode), 0);
            QVERIFY(recordsIn(index()).empty());
        }
        QCOMPARE(::chmod(qPrintable(volume), 01777), 0); // as /tmp: nobody can rename what is there
        QCOMPARE(recordsIn(index()).size(), std::size_t{1});
        if (::geteuid() != 0)
            return;
        QCOMPARE(::chown(qPrintable(volume), 65534, 65534), 0);
        QVERIFY(recordsIn(index()).empty());
    }

    /// Another user put a link where the records are to lie.
    void aPlantedRoot()
    {
        const QString victim = data() + u"/victim"_s;
        QVERIFY(QDir().mkpath(victim));
        QCOMPARE(::chmod(qPrintable(victim), 0755), 0);
        const QString root = data() + u"/.holdfast-restores"_s;
        QVERIFY(QFile::link(victim, root));
        QCOMPARE(outcomeOf(beginRecord(sample(target()), root, index(), {})),
                 u"destination-exists"_s);
        QVERIFY(QDir(victim).isEmpty());
        struct stat facts = {};
        QCOMPARE(::stat(qPrintable(victim), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0755U);
    }

    /// Sweeping takes away what never became a record, and follows no link that somebody planted.
    void aPlantedFolderIsNotSwept()
    {
        const QString root = data() + u"/.holdfast-restores"_s;
        QString id;
        {
            const auto begun = beginRecord(sample(target()), root, index(), {});
            QVERIFY(begun);
            id = begun->record.id;
        }
        const QString victim = data() + u"/victim"_s;
        QVERIFY(QDir().mkpath(victim));
        QVERIFY(writeBytes(victim + u"/precious"_s, "precious"));
        QVERIFY(QDir(root).removeRecursively());
        QVERIFY(QDir().mkpath(root));
        QVERIFY(QFile::link(victim, root + u'/' + id));
        sweepRecordFolders(index(), {});
        QCOMPARE(bytesOf(victim + u"/precious"_s), QByteArray("precious"));
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
            QTest::newRow(name) << key << value;
        };
        row("newer format", u"format"_s, 2);
        row("no format", u"format"_s, QJsonValue::Undefined);
        row("format as text", u"format"_s, u"1"_s);
        row("relative target", u"target"_s, u"shop.db"_s);
        row("target with dots", u"target"_s, u"/srv/../etc/passwd"_s);
        row("no target", u"target"_s, QString());
        row("target of NUL", u"target"_s, u"/srv/a\0b"_s);
        row("target as number", u"target"_s, 7);
        row("id with slash", u"id"_s, u"../../etc"_s);
        row("empty id", u"id"_s, QString());
        row("other id", u"id"_s, u"another"_s);
        row("state", u"state"_s, u"flying"_s);
        row("before", u"before"_s, u"unheard-of"_s);
        row("staged elsewhere", u"staged"_s, u"VICTIM"_s);
        row("staged relative", u"staged"_s, u"victim"_s);
        row("staged up", u"staged"_s, u"DATA/../victim/.x.holdfast-staged"_s);
        row("staged is visible", u"staged"_s, u"DATA/victim.holdfast-staged"_s);
        row("staged is another file", u"staged"_s, u"DATA/.victim"_s);
        row("sidecars relative", u"sidecars_from"_s, u"state"_s);
        row("bytes below zero", u"bytes"_s, -1);
        row("time", u"begun_at"_s, u"yesterday"_s);
        row("steps", u"steps"_s, u"none"_s);
    }

    /// It is no record: nothing is done with it, and nothing is deleted.
    void hostile()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const QString victim = m_folder->filePath(u"victim"_s);
        QVERIFY(writeBytes(victim, "precious"));
        QString id;
        {
            auto begun = beginRecord(sample(target()), index(), index(), {});
            QVERIFY(begun);
            id = begun->record.id;
        }
        const QString path = index() + u'/' + id + u"/record.json"_s;
        QJsonObject object = QJsonDocument::fromJson(bytesOf(path)).object();
        QCOMPARE(outcomeOf(recordFromJson(object, path)), u"ok"_s);
        const QString text =
            value.toString().replace(u"VICTIM"_s, victim).replace(u"DATA"_s, data());
        object[key] = value.isString() ? QJsonValue(text) : value;
        QVERIFY(writeBytes(path, QJsonDocument(object).toJson()));
        QVERIFY(recordsIn(index()).empty());
        QCOMPARE(bytesOf(victim), QByteArray("precious"));
        QVERIFY(QFile::exists(path));
    }

    void whatIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("huge") << QByteArray("{\"id\": \"") + QByteArray(8 << 20, 'x') + "\"}";
        QTest::newRow("binary") << QByteArray(4096, '\xff');
    }

    void whatIsNoRecord()
    {
        QFETCH(QByteArray, bytes);
        const QString folder = index() + u"/x-restore-20260301-120000Z"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeBytes(folder + u"/record.json"_s, bytes));
        QVERIFY(recordsIn(index()).empty());
        QCOMPARE(bytesOf(folder + u"/record.json"_s), bytes);
    }

    void aPipeKeepsNobodyWaiting()
    {
        const QString folder = index() + u"/x-restore-20260301-120000Z"_s;
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(::mkfifo(qPrintable(folder + u"/record.json"_s), 0600), 0);
        QVERIFY(recordsIn(index()).empty());
    }

    /// Cut off anywhere, it is no record or the same one.
    void cutOff()
    {
        QString path;
        {
            auto begun = beginRecord(sample(target()), index(), index(), {});
            QVERIFY(begun);
            path = begun->record.folder + u"/record.json"_s;
        }
        const QByteArray whole = bytesOf(path);
        for (qsizetype length = 0; length < whole.size() - 2; ++length) {
            QVERIFY(writeBytes(path, whole.first(length)));
            QVERIFY2(recordsIn(index()).empty(), whole.first(length).constData());
        }
    }

private:
    [[nodiscard]] QString index() const { return m_folder->filePath(u"restores"_s); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString target() const { return data() + u"/shop.db"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Record)

#include "tst_record.moc"

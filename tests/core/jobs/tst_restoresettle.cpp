#include "core/restore/files.h"
#include "core/restore/settle.h"
#include "tests/core/jobs/restorebench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::RecordState;
using restore::StepKind;

namespace {

bool hotWal(const QString& path)
{
    return runAndDie(path,
                     {"PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0",
                      "INSERT INTO t SELECT id + 1000, 'only in the wal' FROM t"});
}

bool spoilt(const QString& path)
{
    QFile file(path);
    return hotWal(path) && file.open(QIODevice::ReadWrite)
        && file.write(QByteArray(100, '\xff')) == 100;
}

bool withoutMain(const QString& path)
{
    return hotWal(path) && QFile::remove(path);
}

bool gone(const QString& path)
{
    return QFile::remove(path);
}

bool atRest(const QString&)
{
    return true;
}

using Prepare = bool (*)(const QString&);
const std::map<QByteArray, Prepare>& states()
{
    static const std::map<QByteArray, Prepare> all{{"at rest", atRest},
                                                   {"hot wal", hotWal},
                                                   {"damaged", spoilt},
                                                   {"without main file", withoutMain},
                                                   {"absent", gone}};
    return all;
}

UtcTime later(int days)
{
    return systemNow() + std::chrono::days(days);
}

} // namespace

/// Restores whose process died, at every step, and what the next start makes of them.
class tst_RestoreSettle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
    }

    void killed_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("isNew");
        for (const auto& [name, prepare] : states()) {
            for (const auto& [kind, isNew] :
                 {std::pair{StepKind::KeepSafetyCopy, false}, std::pair{StepKind::Stage, false},
                  std::pair{StepKind::VerifyStaged, false}, std::pair{StepKind::Swap, false},
                  std::pair{StepKind::VerifyRestored, true},
                  std::pair{StepKind::StartApplication, true}})
                QTest::newRow(QByteArray(name + ", " + restore::stepKey(kind).toUtf8()).constData())
                    << name << kind << isNew;
        }
    }

    void killed()
    {
        QFETCH(QByteArray, state);
        QFETCH(StepKind, kind);
        QFETCH(bool, isNew);
        QVERIFY(states().at(state)(m_bench->database()));
        remember();
        QVERIFY(m_bench->killAt(kind, [this] {
            auto spec = m_bench->spec();
            spec.stop = u"true"_s;
            spec.start = u"true"_s;
            return m_bench->restore(spec);
        }));
        settles(isNew, u"may have been stopped"_s);
        if (isNew) {
            QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
            QCOMPARE(m_bench->records().front().state, RecordState::Interrupted);
            QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        }
        isAsBefore();
    }

    void undoKilled_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("isBack");
        for (const auto& [name, prepare] : states()) {
            for (const auto& [kind, isBack] :
                 {std::pair{StepKind::KeepSafetyCopy, false}, std::pair{StepKind::Swap, false},
                  std::pair{StepKind::StartApplication, true}})
                QTest::newRow(QByteArray(name + ", " + restore::stepKey(kind).toUtf8()).constData())
                    << name << kind << isBack;
        }
    }

    void undoKilled()
    {
        QFETCH(QByteArray, state);
        QFETCH(StepKind, kind);
        QFETCH(bool, isBack);
        QVERIFY(states().at(state)(m_bench->database()));
        remember();
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QVERIFY(m_bench->killAt(kind, [this] { return m_bench->undo({.start = u"true"_s}); }));
        settles(isBack);
        if (!isBack) {
            QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
            QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        }
        isAsBefore();
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s); // of the undo
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
    }

    /// After the restored database was taken away again and before that was written down.
    void anUndoThatTookItAway()
    {
        QVERIFY(gone(m_bench->database()));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QVERIFY(m_bench->make({"INSERT INTO t VALUES(4000, 'weeks of work')"}));
        const QString work = contentOf(m_bench->database());
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        rewrite(0, {{u"state"_s, u"running"_s}});
        rewrite(1, {{u"undone_by"_s, QString()}});
        settles(true);
        QVERIFY(!QFile::exists(m_bench->database()));
        QVERIFY(!m_bench->records()[1].undoneBy.isEmpty());
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), work);
    }

    void removedByOthers_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("before it was kept") << StepKind::CheckHolders << false;
        QTest::newRow("once it was kept") << StepKind::Stage << true;
    }

    /// Somebody removed the database after a restore of it was killed: nobody says that it holds
    /// anything, and only what was kept can be brought back.
    void removedByOthers()
    {
        QFETCH(StepKind, kind);
        QFETCH(bool, isKept);
        remember();
        QVERIFY(m_bench->killAt(kind, [this] { return m_bench->restore(m_bench->spec()); }));
        QVERIFY(gone(m_bench->database()));
        const auto settled = jobs::settleInterrupted(m_bench->workshop, m_bench->job());
        QCOMPARE(settled.size(), std::size_t{1});
        QCOMPARE(settled[0].finished, isKept);
        QVERIFY(jobs::sentenceFor(settled[0], {}).contains(u"not there any more"));
        QCOMPARE(m_bench->records().size(), isKept ? std::size_t{1} : std::size_t{0});
        QCOMPARE(wordOf(m_bench->undo()), isKept ? u"restored"_s : u"nothing-to-undo"_s);
        if (isKept)
            isAsBefore();
    }

    /// Between the rename and its record; a device can have another number after a start.
    void arrivedOnADeviceOfAnotherNumber()
    {
        remember();
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        rewrite(0, {{u"state"_s, u"running"_s}});
        rewrite(0,
                {{u"staged_id"_s,
                  QJsonObject{
                      {u"device"_s, u"123456"_s},
                      {u"inode"_s, QString::number(restore::idOf(m_bench->database())->inode)}}}});
        settles(true);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        isAsBefore();
    }

    /// What was meant is written down, and nothing of it was done, or a part.
    void intent_data()
    {
        QTest::addColumn<int>("removed"); // of the sidecars
        QTest::addColumn<bool>("isLost"); // what was staged
        QTest::newRow("nothing done") << 0 << false;
        QTest::newRow("half of the sidecars") << 1 << false;
        QTest::newRow("all sidecars") << 3 << false;
        QTest::newRow("the new file is lost") << 3 << true;
    }

    void intent()
    {
        QFETCH(int, removed);
        QFETCH(bool, isLost);
        QVERIFY(spoilt(m_bench->database()));
        remember();
        QVERIFY(
            m_bench->killAt(StepKind::Swap, [this] { return m_bench->restore(m_bench->spec()); }));
        const QString staged = m_bench->records().front().staged;
        const QString safe =
            m_bench->data() + u"/."_s + m_bench->records().front().id + restore::kStagedSuffix;
        QVERIFY(QFile::rename(staged, safe));
        rewrite(0, {{u"state"_s, u"swapping"_s}, {u"staged"_s, safe}});
        const QStringList sidecars{m_bench->database() + u"-wal"_s, m_bench->database() + u"-shm"_s,
                                   m_bench->database() + u"-journal"_s};
        for (const QString& sidecar : sidecars.mid(0, removed))
            QFile::remove(sidecar);
        if (isLost)
            QVERIFY(QFile::remove(safe));
        settles(!isLost);
        if (!isLost) {
            QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
            QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        }
        isAsBefore();
    }

    void goingBack_data()
    {
        QTest::addColumn<QByteArray>("state");
        for (const auto& [name, prepare] : states())
            QTest::newRow(name.constData()) << name;
    }

    void goingBack()
    {
        QFETCH(QByteArray, state);
        QVERIFY(states().at(state)(m_bench->database()));
        remember();
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        const auto kept = restore::idOf(m_bench->records().front().stateFile());
        rewrite(0,
                {{u"state"_s, u"swapped"_s},
                 {u"going_back"_s, true},
                 {u"staged_id"_s,
                  kept ? QJsonObject{{u"device"_s, QString::number(kept->device)},
                                     {u"inode"_s, QString::number(kept->inode)}}
                       : QJsonValue(QJsonValue::Null)}}); // none
        settles(false);
        isAsBefore();
    }

    /// Somebody else settled or ended it since it was read.
    void whatWasReadMayBeOld()
    {
        remember();
        QVERIFY(
            m_bench->killAt(StepKind::Swap, [this] { return m_bench->restore(m_bench->spec()); }));
        restore::Record old = m_bench->records().front();
        rewrite(0, {{u"state"_s, u"done"_s}});
        const auto outcome =
            restore::settle(old, m_bench->workshop.places.restores, {}, m_bench->job());
        QVERIFY(outcome);
        QCOMPARE(*outcome, restore::Outcome::Nothing);
        QVERIFY(QFile::exists(old.stateFile()));
        rewrite(0, {{u"state"_s, u"running"_s}});
        settles(false);
        restore::Record stale = old;
        stale.state = RecordState::Running;
        const auto again =
            restore::settle(stale, m_bench->workshop.places.restores, {}, m_bench->job());
        QVERIFY(again);
        QCOMPARE(*again, restore::Outcome::Nothing);
        isAsBefore();
    }

    void theNewestSafetyCopyStays()
    {
        const QString other = m_bench->data() + u"/other.db"_s;
        QVERIFY(m_bench->make(tableOf(3), other));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(other))), u"restored"_s);
        const QString longAgo = toIso(later(-90));
        rewrite(0, {{u"begun_at"_s, longAgo}, {u"ended_at"_s, longAgo}});
        QStringList ids;
        for (const int days : {50, 40, 20, 1}) {
            const auto report = m_bench->restore(m_bench->spec());
            QCOMPARE(wordOf(report), u"restored"_s);
            ids.prepend(report->id);
            const QString then = toIso(later(-days));
            rewrite(0, {{u"begun_at"_s, then}, {u"ended_at"_s, then}});
        }
        QVERIFY(writeBytes(m_bench->workshop.places.configFile,
                           "[[database]]\nname = \"shop\"\npath = \"" + m_bench->database().toUtf8()
                               + "\"\nkeep_safety_copies = \"30d\"\n"));
        const auto idsOf = [this] {
            QStringList left;
            for (const restore::Record& record : m_bench->records()) {
                if (record.target == m_bench->database())
                    left.append(record.id);
            }
            return left;
        };
        const auto swept = jobs::sweepSafetyCopies(m_bench->workshop, m_bench->job());
        QVERIFY(swept);
        QCOMPARE(*swept, 2);
        QCOMPARE(idsOf(), ids.mid(0, 2));
        QCOMPARE(*jobs::sweepSafetyCopies(m_bench->workshop, m_bench->job()), 0);
        QVERIFY(
            m_bench->killAt(StepKind::Stage, [this] { return m_bench->restore(m_bench->spec()); }));
        m_bench->workshop.clock = [] { return later(400); };
        QCOMPARE(*jobs::sweepSafetyCopies(m_bench->workshop, m_bench->job()), 1);
        QCOMPARE(idsOf().mid(1), ids.mid(0, 1)); // behind the one that is to be taken back
        settles(false);
        QCOMPARE(idsOf(), ids.mid(0, 1));
        QCOMPARE(m_bench->records().size(), std::size_t{2}); // the one of the other database
    }

private:
    /// The next start, and the one after that.
    void settles(bool finished, const QString& said = {})
    {
        const auto settled = jobs::settleInterrupted(m_bench->workshop, m_bench->job());
        QCOMPARE(settled.size(), std::size_t{1});
        QVERIFY2(!settled[0].trouble, qPrintable(settled[0].trouble.value_or(Error{}).detail));
        QCOMPARE(settled[0].finished, finished);
        QVERIFY(jobs::sentenceFor(settled[0], {}).contains(said));
        QVERIFY(jobs::settleInterrupted(m_bench->workshop, m_bench->job()).empty());
        const QStringList hidden =
            QDir(m_bench->data()).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(hidden, QStringList());
    }

    void remember()
    {
        m_files = stateOf(m_bench->data());
        m_content = contentOf(m_bench->database());
    }

    /// As SQLite sees it, or byte for byte where it sees nothing.
    void isAsBefore() const
    {
        if (m_content.contains(u" rows"))
            QCOMPARE(contentOf(m_bench->database()), m_content);
        else
            QCOMPARE(stateOf(m_bench->data()), m_files);
    }

    void rewrite(std::size_t number, const QJsonObject& changes) const
    {
        QVERIFY(jobstest::rewrite(m_bench->records()[number], changes));
    }

    std::unique_ptr<RestoreBench> m_bench;
    FolderState m_files;
    QString m_content;
};

QTEST_GUILESS_MAIN(tst_RestoreSettle)

#include "tst_restoresettle.moc"

#include "tests/core/jobs/restorebench.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::StepKind;
using restore::StepState;

/// Which restore is undone, what keeps one from it, and how it fails.
class tst_Undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
        m_before = contentOf(m_bench->database());
    }

    void withoutAnyRestore()
    {
        QCOMPARE(wordOf(m_bench->undo()), u"nothing-to-undo"_s);
        QCOMPARE(wordOf(m_bench->undo({.id = u"x"_s})), u"restore-not-found"_s);
        QCOMPARE(wordOf(m_bench->undo({.database = m_bench->database()})), u"nothing-to-undo"_s);
    }

    void eachOnce()
    {
        const QString first = restored();
        QVERIFY(m_bench->make({"DELETE FROM t WHERE id > 5"}));
        const QString between = contentOf(m_bench->database());
        const QString second = restored();
        QCOMPARE(wordOf(m_bench->undo({.id = u"restore"_s})), u"restore-ambiguous"_s);
        const auto plan = jobs::planUndo({.id = first}, m_bench->workshop, m_bench->job());
        QVERIFY(plan && plan->canRun());
        QVERIFY(plan->concerns[0].sentence.contains(second)); // it is taken back as well
        QCOMPARE(wordOf(m_bench->undo({.id = first})), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QCOMPARE(wordOf(m_bench->undo({.id = first})), u"nothing-to-undo"_s);
        QCOMPARE(wordOf(m_bench->undo({.id = second})), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), between);
    }

    void theLastOfThatDatabase()
    {
        restored();
        const QString other = m_bench->data() + u"/other.db"_s;
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(other))), u"restored"_s);
        QCOMPARE(wordOf(m_bench->undo({.database = m_bench->database()})), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QVERIFY(QFile::exists(other));
        const auto list = jobs::listRestores(other, m_bench->workshop);
        QVERIFY(list);
        QCOMPARE(list->size(), std::size_t{1});
    }

    void tenTimes()
    {
        restored();
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
            QCOMPARE(contentOf(m_bench->database()),
                     i % 2 == 0 ? m_before : m_bench->keptContent());
        }
        QCOMPARE(m_bench->records().size(), std::size_t{11});
        std::size_t kept = 0;
        for (const restore::Record& record : m_bench->records())
            kept += QDir(record.stateFolder()).exists() ? 1U : 0U;
        QCOMPARE(kept, std::size_t{1}); // each is kept once
    }

    void refusedWhileItIsOpen()
    {
        restored();
        const Application application(m_bench->database(), {"SELECT count(*) FROM t"});
        const auto plan = jobs::planUndo({}, m_bench->workshop, m_bench->job());
        QVERIFY(plan && !plan->canRun());
        QVERIFY(plan->concerns[0].sentence.contains(QString::number(application.pid())));
        QCOMPARE(wordOf(m_bench->undo()), u"target-held"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(m_bench->records().size(), std::size_t{1});
    }

    void whatWasKeptIsGone()
    {
        restored();
        QVERIFY(QFile::remove(m_bench->records().front().stateFile()));
        QCOMPARE(wordOf(m_bench->undo()), u"source-missing"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
    }

    void whatWasKeptIsGoneSinceThePlan()
    {
        restored();
        const auto plan = jobs::planUndo({}, m_bench->workshop, m_bench->job());
        QVERIFY(plan);
        QVERIFY(QFile::remove(m_bench->records().front().stateFile()));
        restore::StepBoard board;
        QCOMPARE(wordOf(jobs::runUndo(*plan, {.wait = std::chrono::seconds(0)}, m_bench->workshop,
                                      board, m_bench->job())),
                 u"source-missing"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(m_bench->records().size(), std::size_t{1});
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void theFolderIsGone()
    {
        const QString folder = m_bench->data() + u"/app"_s;
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(folder + u"/app.db"_s))), u"restored"_s);
        QVERIFY(QDir(folder).removeRecursively());
        QCOMPARE(wordOf(m_bench->undo()), u"destination-missing"_s);
    }

    void onlineWhatIsNoDatabaseAnyMore_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<bool>("wal");
        QTest::newRow("gone") << false << false;
        QTest::newRow("damaged") << true << false;
        QTest::newRow("gone, in WAL mode") << false << true;
    }

    /// The content cannot be replaced, but what was kept is there: it comes back as a file.
    void onlineWhatIsNoDatabaseAnyMore()
    {
        QFETCH(bool, damaged);
        QFETCH(bool, wal);
        QVERIFY(Database(m_bench->database())
                    .run({wal ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE"}));
        setMode(m_bench->database(), 0640);
        jobs::RestoreSpec spec = m_bench->spec();
        spec.method = jobs::RestoreMethod::Online;
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        if (damaged)
            QVERIFY(writeBytes(m_bench->database(), QByteArray(8192, 'x')));
        else
            QVERIFY(QFile::remove(m_bench->database()));
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(bytesOf(m_bench->database()).at(18), wal ? '\x02' : '\x01');
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QCOMPARE(QFile::permissions(m_bench->database()) & 0x777, QFile::Permissions(0x640));
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(QFile::exists(m_bench->database()), damaged);
    }

    /// Who wants nothing to be kept is told so, and nothing is.
    void onlineWithoutASafetyCopy()
    {
        jobs::RestoreSpec spec = m_bench->spec();
        spec.method = jobs::RestoreMethod::Online;
        spec.safetyCopy = false;
        const auto report = m_bench->restore(spec);
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(!report->canUndo());
        QVERIFY(m_bench->records().empty());
        QCOMPARE(wordOf(m_bench->undo()), u"nothing-to-undo"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
    }

    void theHistorySaysWhatWasVerified()
    {
        jobs::RestoreSpec spec = m_bench->spec();
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        QCOMPARE(m_bench->lastJob().message, u"shop.db is restored and verified."_s);
        spec.verify = false;
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        QCOMPARE(m_bench->lastJob().message, u"shop.db is restored. It was not verified."_s);
    }

    void cancelled_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("raw");
        for (const auto kind :
             {StepKind::KeepSafetyCopy, StepKind::Swap, StepKind::VerifyRestored}) {
            const QByteArray name = restore::stepKey(kind).toUtf8();
            QTest::newRow(name.constData()) << kind << false;
            QTest::newRow(QByteArray(name + ", damaged before").constData()) << kind << true;
        }
    }

    /// Told to stop at any step it is as if it had not begun, and it can be undone later.
    void cancelled()
    {
        QFETCH(StepKind, kind);
        QFETCH(bool, raw);
        if (raw)
            QVERIFY(QFile::resize(m_bench->database(), 100));
        const FolderState before = stateOf(m_bench->data());
        restored();
        // The step before is where the word to stop is heard.
        m_bench->onChange = [&](const restore::StepsNow& now) {
            for (std::size_t i = 0; i + 1 < now.steps.size(); ++i) {
                const bool begins = now.steps[i].state == StepState::Running
                    || now.steps[i].state == StepState::Done;
                if (now.steps[i + 1].kind == kind && begins)
                    m_bench->stop.request_stop();
            }
        };
        const QString word = wordOf(m_bench->undo());
        QVERIFY2(word.endsWith(u"cancelled"), qPrintable(word));
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{1});
        QCOMPARE(m_bench->records().size(), std::size_t{1});
        m_bench->onChange = {};
        m_bench->stop = std::stop_source();
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        if (raw)
            QCOMPARE(stateOf(m_bench->data()), before);
        else
            QCOMPARE(contentOf(m_bench->database()), m_before);
    }

    void startFails()
    {
        restored();
        const auto report = m_bench->undo({.start = u"exit 4"_s});
        QCOMPARE(wordOf(report), u"restored-with-trouble command-failed"_s);
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QVERIFY(report->canUndo());
    }

    void stopFails()
    {
        restored();
        const QString mark = m_bench->home() + u"/started"_s;
        QCOMPARE(wordOf(m_bench->undo({.stop = u"exit 4"_s, .start = u"touch '%1'"_s.arg(mark)})),
                 u"rolled-back command-failed"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QVERIFY(QFile::exists(mark));
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
    }

private:
    /// The id of a restore that worked.
    QString restored()
    {
        const auto report = m_bench->restore(m_bench->spec());
        if (wordOf(report) != u"restored")
            qWarning() << "not restored:" << wordOf(report);
        return report ? report->id : QString();
    }

    std::unique_ptr<RestoreBench> m_bench;
    QString m_before;
};

QTEST_GUILESS_MAIN(tst_Undo)

#include "tst_undo.moc"

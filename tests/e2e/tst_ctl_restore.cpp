#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

const QStringList kKeys{u"id"_s, u"path"_s, u"safety_copy"_s, u"seconds"_s, u"verified"_s};

/// All files below a folder with their content. Not a -shm: whoever reads a database that has a
/// -wal makes it, as its application does, and it holds none of the content.
QMap<QString, QByteArray> everythingIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.fileName().endsWith(u"-shm"))
            continue;
        files[file.fileName()] = all.fileInfo().isFile() && file.open(QIODevice::ReadOnly)
            ? file.readAll()
            : QByteArray();
    }
    return files;
}

/// Another process that has the database open.
std::unique_ptr<QProcess> holder(const CtlProgram& ctl, const QString& path)
{
    auto process = ctl.startScript("exec 3<\"" + path.toUtf8() + "\"; echo held; exec sleep 100");
    return readUntil(*process, "held").isEmpty() ? nullptr : std::move(process);
}

void interrupt(const QProcess& process, int signal = SIGINT)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}

} // namespace

/// restore, undo, restores: words, JSON and exit codes.
class TestCtlRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 500 orders are kept, then there are 501.
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        QVERIFY(m_ctl->isReady());
        QVERIFY(makeDatabase(path()));
        const Outcome made = m_ctl->run({u"--json"_s, u"backup"_s, u"shop.db"_s});
        QCOMPARE(made.code, 0);
        m_id = made.result()[u"id"_s].toString();
        QCOMPARE(runSql(path(), "INSERT INTO orders VALUES(9000, 'c', 'n')"), QString());
        QCOMPARE(rows(), u"501"_s);
    }

    void restoresAndUndoes()
    {
        const Outcome restored = m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.out, path().toUtf8() + '\n');
        QVERIFY2(restored.err.contains("holdfastctl undo shop-restore-"), restored.err.constData());
        QVERIFY2(restored.err.contains("First backup"), restored.err.constData());
        QCOMPARE(rows(), u"500"_s);
        const Outcome undone = m_ctl->run({u"undo"_s});
        QCOMPARE(undone.code, 0);
        QCOMPARE(rows(), u"501"_s);
    }

    void theJsonFormHasItsKeys()
    {
        const Outcome restored =
            m_ctl->run({u"--json"_s, u"restore"_s, u"latest-good"_s, u"--to"_s, u"shop.db"_s});
        QCOMPARE(restored.code, 0);
        const QJsonObject result = restored.result();
        hasKeys(result);
        QCOMPARE(result[u"job"_s].toString(), u"restore"_s);
        QCOMPARE(result[u"path"_s].toString(), path());
        QVERIFY(result[u"verified"_s].toBool());
        QVERIFY(result[u"seconds"_s].toDouble() > 0);
        QVERIFY(QDir(result[u"safety_copy"_s].toString()).exists());
        QVERIFY(!result[u"first_backup"_s].toString().isEmpty());
        QStringList ended;
        for (const QJsonObject& line : restored.lines()) {
            if (line[u"event"_s].toString() == u"step")
                ended.append(line[u"step"_s].toString() + u' ' + line[u"state"_s].toString());
        }
        for (const QString& step : {u"keep-safety-copy"_s, u"stage"_s, u"verify-staged"_s,
                                    u"swap"_s, u"verify-restored"_s, u"back-up"_s})
            QCOMPARE(ended.count(step + u" done"_s), 1);

        const QString id = result[u"id"_s].toString();
        const auto listed = m_ctl->run({u"--json"_s, u"restores"_s, u"shop.db"_s}).lines();
        QCOMPARE(listed.size(), std::size_t{2});
        QCOMPARE(listed[0][u"id"_s].toString(), id);
        QVERIFY(listed[0][u"can_undo"_s].toBool());
        const Outcome undone = m_ctl->run({u"--json"_s, u"undo"_s, id});
        QCOMPARE(undone.code, 0);
        hasKeys(undone.result());
        QVERIFY(undone.result()[u"id"_s].toString().contains(u"undo"));
        const Outcome again = m_ctl->run({u"--json"_s, u"undo"_s, id});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.kind(), u"nothing-to-undo"_s);
        hasKeys(again.result());
        QCOMPARE(m_ctl->run({u"--json"_s, u"undo"_s, u"no-such"_s}).kind(), u"restore-not-found"_s);
    }

    void dryRunChangesNothing_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString& state : {u"at rest"_s, u"absent"_s, u"hot wal"_s, u"garbage"_s})
            QTest::newRow(qPrintable(state)) << state;
    }

    void dryRunChangesNothing()
    {
        QFETCH(QString, state);
        if (state == u"absent")
            QVERIFY(QFile::remove(path()));
        if (state == u"garbage")
            QVERIFY(QFile::resize(path(), 100));
        if (state == u"hot wal")
            QVERIFY(leaveHot(path()));
        const auto before = everythingIn(QFileInfo(m_ctl->home()).path());
        const Outcome text =
            m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--dry-run"_s});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("Replace the database"), text.out.constData());
        const Outcome json =
            m_ctl->run({u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--dry-run"_s});
        QCOMPARE(json.code, 0);
        hasKeys(json.result());
        QVERIFY(json.result()[u"plan"_s].toObject()[u"steps"_s].toArray().size() >= 5);
        const auto after = everythingIn(QFileInfo(m_ctl->home()).path());
        QCOMPARE(after, before);
    }

    /// The command that it names is the one that takes it back.
    void thePlanSaysHowItIsUndone()
    {
        const QStringList words{u"restore"_s, m_id, u"--to"_s, u"shop.db"_s};
        const Outcome text = m_ctl->run(words + QStringList{u"--dry-run"_s});
        static const QRegularExpression command(u"undo +`holdfastctl (undo --db \\S+)`"_s);
        const auto told = command.match(QString::fromUtf8(text.out));
        QVERIFY2(told.hasMatch(), text.out.constData());
        QVERIFY2(text.out.contains(" for 30 days"), text.out.constData());
        QVERIFY2(text.out.contains("owner ") && text.out.contains("mode 0644, as now"),
                 text.out.constData());
        const QJsonObject plan =
            m_ctl->run(QStringList{u"--json"_s, u"--quiet"_s} + words + QStringList{u"--dry-run"_s})
                .result()[u"plan"_s]
                .toObject();
        QCOMPARE(plan[u"undo"_s].toObject()[u"kept_seconds"_s].toInteger(), 30 * 24 * 3600);
        QCOMPARE(plan[u"rights"_s].toObject()[u"mode"_s].toString(), u"0644"_s);
        QCOMPARE(m_ctl->run(words).code, 0);
        QCOMPARE(m_ctl->run(told.captured(1).split(u' ')).code, 0);

        const Outcome never =
            m_ctl->run(words + QStringList{u"--no-safety-copy"_s, u"--dry-run"_s});
        QVERIFY2(never.out.contains("not possible"), never.out.constData());
    }

    void whoHoldsItIsNamed()
    {
        const auto process = holder(*m_ctl, path());
        QVERIFY(process);
        const QByteArray pid = QByteArray::number(process->processId());
        const auto before = everythingIn(QFileInfo(path()).path());
        const QStringList words{u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"shop.db"_s};
        for (const QStringList& arguments : {words, words + QStringList{u"--dry-run"_s}}) {
            const Outcome held = m_ctl->run(arguments);
            QCOMPARE(held.code, 5);
            QCOMPARE(held.kind(), u"target-held"_s);
            hasKeys(held.result());
            QVERIFY2(held.err.contains("sleep") && held.err.contains(pid), held.err.constData());
        }
        QCOMPARE(everythingIn(QFileInfo(path()).path()), before);
        const Outcome stopped =
            m_ctl->run(words + QStringList{u"--stop"_s, u"kill "_s + QString::fromLatin1(pid)});
        QCOMPARE(stopped.code, 0);
        QVERIFY(process->waitForFinished());
        QCOMPARE(rows(), u"500"_s);
    }

    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no target") << QStringList{u"restore"_s, u"latest"_s};
        QTest::newRow("no backup") << QStringList{u"restore"_s, u"--to"_s, u"shop.db"_s};
        QTest::newRow("empty target")
            << QStringList{u"restore"_s, u"latest"_s, u"--to"_s, QString()};
        QTest::newRow("method") << QStringList{u"restore"_s, u"latest"_s,   u"--to"_s,
                                               u"shop.db"_s, u"--method"_s, u"magic"_s};
        QTest::newRow("wait") << QStringList{u"restore"_s, u"latest"_s, u"--to"_s,
                                             u"shop.db"_s, u"--wait"_s, u"-1"_s};
        QTest::newRow("two ids") << QStringList{u"undo"_s, u"a"_s, u"b"_s};
    }

    void wrongCommandLines()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = m_ctl->run(arguments);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(rows(), u"501"_s);
        const Outcome json = m_ctl->run(QStringList{u"--json"_s} + arguments);
        QCOMPARE(json.code, 2);
        QCOMPARE(json.kind(), u"invalid-argument"_s);
        hasKeys(json.result());
    }

    /// Also what SQLite brought into the main file when the restore took it.
    void undoesAsFound()
    {
        QVERIFY(leaveHot(path()));
        const auto files = [this] { // a -shm says nothing that the -wal does not
            auto all = everythingIn(QFileInfo(path()).path());
            all.removeIf([this](const auto& file) {
                return !file.key().startsWith(path()) || file.key().endsWith(u"-shm");
            });
            return all;
        };
        const auto before = files();
        QVERIFY(before.size() > 1);
        QCOMPARE(m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--no-backup"_s}).code,
                 0);
        QCOMPARE(rows(), u"500"_s);
        const Outcome planned =
            m_ctl->run({u"--json"_s, u"undo"_s, u"--as-found"_s, u"--dry-run"_s});
        QCOMPARE(planned.code, 0);
        QVERIFY(planned.result()[u"plan"_s][u"as_found"_s].toBool());
        const Outcome undone = m_ctl->run({u"undo"_s, u"--as-found"_s});
        QCOMPARE(undone.code, 0);
        QVERIFY2(undone.err.contains("byte for byte"), undone.err.constData());
        QVERIFY(files() == before);
    }

    void whatCannotBeRestored()
    {
        const auto kindOf = [this](const QString& backup, const QString& target, int code) {
            const Outcome outcome =
                m_ctl->run({u"--json"_s, u"restore"_s, backup, u"--to"_s, target});
            hasKeys(outcome.result());
            return outcome.code == code ? outcome.kind()
                                        : u"exit code %1"_s.arg(outcome.code) + outcome.kind();
        };
        QCOMPARE(kindOf(u"no-such-backup"_s, u"shop.db"_s, 1), u"backup-not-found"_s);
        QCOMPARE(kindOf(m_id, u"."_s, 1), u"source-not-a-file"_s);
        QCOMPARE(kindOf(m_id, u"nowhere/shop.db"_s, 1), u"destination-missing"_s);
        QCOMPARE(kindOf(m_id, artifact(), 1), u"target-is-backup"_s);
        QVERIFY(damagePage(artifact(), 2));
        QCOMPARE(kindOf(m_id, u"shop.db"_s, 3), u"backup-damaged"_s);
        QCOMPARE(rows(), u"501"_s);
    }

    void aStartThatFails()
    {
        const Outcome outcome =
            m_ctl->run({u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--start"_s,
                        u"echo port 3000 is taken; exit 7"_s});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.kind(), u"command-failed"_s);
        QCOMPARE(rows(), u"500"_s);
        const QJsonObject result = outcome.result();
        hasKeys(result);
        QCOMPARE(result[u"end"_s].toString(), u"restored-with-trouble"_s);
        QVERIFY(outcome.error()[u"message"_s].toString().contains(u"is restored"));
        QVERIFY(outcome.error()[u"hint"_s].toString().contains(u"undo "_s
                                                               + result[u"id"_s].toString()));
        QVERIFY2(outcome.err.contains("port 3000 is taken"), outcome.err.constData());
        const QJsonObject listed = m_ctl->run({u"--json"_s, u"restores"_s}).lines().front();
        QCOMPARE(listed[u"state"_s].toString(), u"done"_s);
        QCOMPARE(listed[u"trouble"_s].toObject()[u"step"_s].toString(), u"start-application"_s);
        const Outcome text = m_ctl->run({u"restores"_s});
        QVERIFY2(text.out.contains("done, application not started"), text.out.constData());
    }

    void aProbeThatFailsIsListed()
    {
        QCOMPARE(m_ctl
                     ->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--probe"_s,
                            u"echo not yet; exit 1"_s})
                     .code,
                 1);
        QCOMPARE(rows(), u"500"_s);
        const QJsonObject listed = m_ctl->run({u"--json"_s, u"restores"_s}).lines().front();
        const QJsonObject trouble = listed[u"trouble"_s].toObject();
        QCOMPARE(trouble[u"step"_s].toString(), u"probe"_s);
        QVERIFY(!trouble[u"message"_s].toString().isEmpty());
        const Outcome text = m_ctl->run({u"restores"_s});
        QVERIFY2(text.out.contains("done, probe failed"), text.out.constData());
        QCOMPARE(m_ctl->run({u"undo"_s}).code, 0);
        const QJsonObject undo = m_ctl->run({u"--json"_s, u"restores"_s}).lines().front();
        QVERIFY(undo[u"trouble"_s].isNull());
    }

    void interrupted_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("signal");
        QTest::newRow("stopping") << u"--stop"_s << SIGINT;
        QTest::newRow("starting") << u"--start"_s << SIGTERM;
        QTest::newRow("asking") << u"--probe"_s << SIGINT;
    }

    /// It goes back to how it was, and the application runs again.
    void interrupted()
    {
        QFETCH(QString, option);
        QFETCH(int, signal);
        const QString marks = m_ctl->file(u"marks"_s);
        QStringList arguments{u"restore"_s, m_id, u"--to"_s, u"shop.db"_s};
        const QMap<QString, QString> commands{{u"--stop"_s, u"echo stop >> '%1'"_s.arg(marks)},
                                              {u"--start"_s, u"echo start >> '%1'"_s.arg(marks)},
                                              {u"--probe"_s, u"true"_s}};
        // Hangs the first time only.
        const QString hang = u"; test -e '%1.hung' || { touch '%1.hung'; sleep 100; }"_s.arg(marks);
        for (auto it = commands.begin(); it != commands.end(); ++it)
            arguments << it.key() << (it.key() == option ? it.value() + hang : it.value());
        const auto process = m_ctl->start(arguments);
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(marks + u".hung"_s), 30000);
        interrupt(*process, signal);
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("as it was before"), outcome.err.constData());
        QCOMPARE(rows(), u"501"_s);
        QFile file(marks);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("start\n"));
        QVERIFY(m_ctl->run({u"restores"_s}).out.isEmpty());
    }

    /// One at a time, whichever program it is.
    void whileAnotherOneRuns()
    {
        const QString mark = m_ctl->file(u"mark"_s);
        const auto first =
            m_ctl->start({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--stop"_s,
                          u"touch '%1'; sleep 100"_s.arg(mark), u"--start"_s, u"true"_s});
        QVERIFY(first->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), 30000);
        const Outcome second =
            m_ctl->run({u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"shop.db"_s});
        QCOMPARE(second.code, 5);
        QCOMPARE(second.kind(), u"job-running"_s);
        const Outcome backup = m_ctl->run({u"--json"_s, u"backup"_s, u"shop.db"_s});
        QCOMPARE(backup.code, 5);
        QCOMPARE(backup.kind(), u"job-running"_s);
        const Outcome listed = m_ctl->run({u"restores"_s});
        QCOMPARE(listed.code, 0); // and it is not settled
        interrupt(*first);
        QCOMPARE(outcomeOf(*first).code, 4);
        QCOMPARE(rows(), u"501"_s);
        QCOMPARE(m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s}).code, 0);
    }

    void whatACommandPrintedStandsOnLinesOfItsOwn()
    {
        const Outcome silent =
            m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--stop"_s, u"exit 3"_s});
        QVERIFY2(silent.err.contains("Details: The command ended with 3.\n"),
                 silent.err.constData());
        const Outcome told = m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s, u"--stop"_s,
                                         u"echo one; echo two; exit 3"_s});
        QVERIFY2(told.err.contains("Details: The command ended with 3.\n  one\n  two\n"),
                 told.err.constData());
    }

    /// Killed after the swap: the next start of the program says so, once, and not on stdout.
    void theNextStartSettles()
    {
        const QString mark = m_ctl->file(u"mark"_s);
        const auto process = m_ctl->start({u"restore"_s, m_id, u"--to"_s, u"shop.db"_s,
                                           u"--start"_s, u"touch '%1'; sleep 100"_s.arg(mark)});
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), 30000);
        interrupt(*process, SIGKILL);
        QVERIFY(process->waitForFinished());
        QCOMPARE(rows(), u"500"_s);
        const Outcome next = m_ctl->run({u"--json"_s, u"restores"_s});
        QCOMPARE(next.code, 0);
        QVERIFY2(next.err.contains("interrupted"), next.err.constData());
        static const QRegularExpression begun(u"begun \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d,"_s);
        QVERIFY2(QString::fromUtf8(next.err).contains(begun), next.err.constData()); // as in lists
        QCOMPARE(next.lines().front()[u"state"_s].toString(), u"interrupted"_s);
        QVERIFY(!m_ctl->run({u"restores"_s}).err.contains("interrupted"));
        QCOMPARE(m_ctl->run({u"undo"_s}).code, 0);
        QCOMPARE(rows(), u"501"_s);
    }

    void ofANameThatBeginsWithADash()
    {
        const Outcome made = m_ctl->run({u"restore"_s, m_id, u"--to=./-new.db"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(askSql(m_ctl->file(u"-new.db"_s), "SELECT count(*) FROM orders"), u"500"_s);
        QCOMPARE(m_ctl->run({u"undo"_s, u"--db=./-new.db"_s}).code, 0);
        QVERIFY(!QFile::exists(m_ctl->file(u"-new.db"_s)));
        QCOMPARE(m_ctl->run({u"undo"_s, u"--db=./-new.db"_s}).code, 0); // though it is gone
        QVERIFY(QFile::exists(m_ctl->file(u"-new.db"_s)));
    }

private:
    [[nodiscard]] QString path() const { return m_ctl->file(u"shop.db"_s); }
    [[nodiscard]] QString artifact() const
    {
        return m_ctl->home() + u"/backups/"_s + m_id + u".db"_s;
    }
    [[nodiscard]] QString rows() const { return askSql(path(), "SELECT count(*) FROM orders"); }
    static void hasKeys(const QJsonObject& result)
    {
        for (const QString& key : kKeys)
            QVERIFY2(result.contains(key), qPrintable(key));
    }

    std::unique_ptr<CtlProgram> m_ctl;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestCtlRestore)

#include "tst_ctl_restore.moc"

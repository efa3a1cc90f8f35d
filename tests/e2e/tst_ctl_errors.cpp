#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool setMode(const QString& path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What goes wrong: each case its own kind, nothing half-made, the source as it was.
class TestCtlErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsKind_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const QStringList& arguments, int code,
                            const QString& kind) {
            QTest::newRow(name) << arguments << code << kind;
        };
        row("missing", {u"backup"_s, u"./gone.db"_s}, 1, u"source-missing"_s);
        row("empty", {u"backup"_s, u"empty.db"_s}, 1, u"source-empty"_s);
        row("folder", {u"backup"_s, u"folder.db"_s}, 1, u"source-not-a-file"_s);
        row("text file", {u"backup"_s, u"text.db"_s}, 1, u"not-a-database"_s);
        row("truncated", {u"backup"_s, u"truncated.db"_s}, 1, u"source-truncated"_s);
        row("not readable", {u"backup"_s, u"secret.db"_s}, 1, u"source-unreadable"_s);
        row("destination not writable", {u"backup"_s, u"good.db"_s, u"--to"_s, u"closed"_s}, 1,
            u"destination-denied"_s);
        row("destination is a file", {u"backup"_s, u"good.db"_s, u"--to"_s, u"text.db"_s}, 1,
            u"destination-not-a-folder"_s);
        row("no such name", {u"backup"_s, u"shop"_s}, 1, u"database-unknown"_s);
        row("no such backup", {u"verify"_s, u"shop-00000000/shop-backup-20250101-000000Z"_s}, 1,
            u"backup-not-found"_s);
        row("nothing to pin", {u"pin"_s, u"latest"_s, u"--db"_s, u"good.db"_s}, 1, u"no-backups"_s);
        row("nothing to find", {u"find-good"_s, u"good.db"_s}, 1, u"no-backups"_s);
        row("hidden database", {u"backup"_s, u"hidden/x.db"_s}, 1, u"source-unreadable"_s);
        row("hidden file", {u"verify"_s, u"hidden/x.db"_s}, 1, u"source-unreadable"_s);
        row("hidden folder", {u"list"_s, u"--from"_s, u"hidden/in"_s}, 1, u"source-unreadable"_s);
        row("folder that may not be read", {u"list"_s, u"--from"_s, u"hidden"_s}, 1,
            u"source-unreadable"_s);
        row("no such folder", {u"list"_s, u"--from"_s, u"gone"_s}, 1, u"folder-missing"_s);
        row("verify of an empty file", {u"verify"_s, u"empty.db"_s}, 1, u"source-empty"_s);
        row("status of an unknown one", {u"status"_s, u"shop"_s}, 3, u"database-unknown"_s);
        row("nothing configured", {u"status"_s}, 3, u"no-databases"_s);
    }
    void everyFailureHasItsKind()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, kind);
        CtlProgram ctl;
        QVERIFY(makeSources(ctl));
        const QByteArray before = contentOf(ctl.file(u"good.db"_s));

        const Outcome outcome = ctl.runAsNobody(QStringList{u"--json"_s} + arguments);
        QVERIFY2(!outcome.result().isEmpty(), QByteArray(outcome.out + outcome.err).constData());
        QCOMPARE(outcome.kind(), kind);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.result()[u"code"_s].toInt(), code);
        QCOMPARE(outcome.result()[u"job"_s].toString(), arguments.front());
        QVERIFY(outcome.error()[u"message"_s].toString().endsWith(u'.'));
        QVERIFY(outcome.error()[u"hint"_s].toString().endsWith(u'.'));
        QVERIFY(outcome.err.contains(outcome.error()[u"message"_s].toString().toUtf8()));
        if (arguments.front() != u"backup") // of nothing else can be said that none was made
            QVERIFY2(!outcome.err.contains("No backup was made"), outcome.err.constData());
        QCOMPARE(contentOf(ctl.file(u"good.db"_s)), before);
        QVERIFY(QDir(ctl.file(u"closed"_s)).isEmpty());
        QDirIterator left(ctl.file(u"nobody/backups"_s), {u"*Z.*"_s, u"*.holdfast-partial"_s},
                          QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qPrintable(left.next()));
        QVERIFY(setMode(ctl.file(u"hidden"_s), 0755)); // or who is not root could not remove it
    }

    void aSmallLimitForOpenFilesIsNamed()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"good.db"_s)));
        ctl.setVariable(u"DB"_s, ctl.file(u"good.db"_s));
        int refused = 0;
        for (int limit = 4; limit < 12; ++limit) {
            const Outcome outcome = ctl.runScript("ulimit -n " + QByteArray::number(limit)
                                                  + "; exec \"$0\" --json backup \"$DB\"");
            const bool notEvenLoaded = outcome.err.contains("error while loading");
            if (outcome.code == 0 || notEvenLoaded)
                continue;
            ++refused;
            QVERIFY2(outcome.kind() == u"too-many-open-files",
                     QByteArray(outcome.out + outcome.err).constData());
        }
        QVERIFY(refused > 1);
    }

    void theMessageNamesTheFileAndWhatItMeans()
    {
        CtlProgram ctl;
        const Outcome outcome = ctl.run({u"backup"_s, ctl.file(u"gone.db"_s)});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, QByteArray());
        const QByteArrayList lines = outcome.err.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("holdfastctl: "));
        QVERIFY(lines[0].contains(ctl.file(u"gone.db"_s).toUtf8())
                && lines[0].contains("was not changed"));
        QVERIFY(!lines[1].isEmpty());
    }

    void wrongCommandLinesAreExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& arguments, int code,
                            const QString& says) {
            QTest::newRow(name) << arguments << code << says;
        };
        row("nothing", {}, 2, u"A command is missing"_s);
        row("misspelt command", {u"bakcup"_s, u"x.db"_s}, 2, u"Did you mean \"backup\""_s);
        row("unknown command", {u"salvage"_s, u"x"_s}, 2, u"no command \"salvage\""_s);
        row("misspelt option", {u"backup"_s, u"x.db"_s, u"--lable"_s, u"x"_s}, 2,
            u"Did you mean \"--label\""_s);
        row("missing argument", {u"backup"_s}, 2, u"DB is missing"_s);
        row("one too many", {u"backup"_s, u"a.db"_s, u"b.db"_s}, 2, u"too many: \"b.db\""_s);
        row("no value", {u"backup"_s, u"a.db"_s, u"--to"_s}, 2, u"--to needs a value"_s);
        row("empty value", {u"backup"_s, u"--to="_s, u"a.db"_s}, 2, u"is empty"_s);
        row("empty database", {u"backup"_s, QString()}, 2, u"is empty"_s);
        row("twice", {u"backup"_s, u"a.db"_s, u"--to"_s, u"a"_s, u"--to"_s, u"b"_s}, 2,
            u"more than once"_s);
        row("later method", {u"backup"_s, u"a.db"_s, u"--method"_s, u"dump"_s}, 2,
            u"--method cannot be \"dump\""_s);
        row("bad compression", {u"backup"_s, u"a.db"_s, u"--compress"_s, u"zstd:99"_s}, 2,
            u"zstd:1 to zstd:19"_s);
        row("unknown short option", {u"backup"_s, u"-x"_s}, 2, u"no option \"-x\""_s);
        row("long label", {u"backup"_s, u"a.db"_s, u"--label"_s, QString(100'000, u'x')}, 2,
            u"the label has 100000 characters, at most 500"_s);
        row("bad wait", {u"backup"_s, u"a.db"_s, u"--wait"_s, u"soon"_s}, 2, u"--wait"_s);
        row("negative wait", {u"backup"_s, u"a.db"_s, u"--wait"_s, u"-1"_s}, 2, u"--wait"_s);
        row("bad level", {u"verify"_s, u"a.db"_s, u"--level"_s, u"deep"_s}, 2, u"--level"_s);
        row("latest of what", {u"verify"_s, u"latest"_s}, 2, u"--db"_s);
        row("loud and quiet", {u"list"_s, u"--quiet"_s, u"--verbose"_s}, 2, u"contradict"_s);
        row("status: unknown option", {u"status"_s, u"--agee"_s}, 3, u"--agee"_s);
        row("status: age without unit", {u"status"_s, u"--max-age"_s, u"24"_s}, 3, u"24h"_s);
        row("status: two formats", {u"--json"_s, u"status"_s, u"--format"_s, u"nagios"_s}, 3,
            u"contradict"_s);
    }
    void wrongCommandLinesAreExplained()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        CtlProgram ctl;
        const Outcome plain = ctl.run(arguments);
        QCOMPARE(plain.code, code);
        QVERIFY2(plain.err.contains(says.toUtf8()), plain.err.constData());
        QCOMPARE(plain.err.count('\n'), 2); // what is wrong, and a hint of one line

        const Outcome json = ctl.run(QStringList{u"--json"_s} + arguments);
        QCOMPARE(json.code, code);
        QCOMPARE(json.lines().size(), 1U);
        QCOMPARE(json.kind(), u"invalid-argument"_s);
        QCOMPARE(json.result()[u"code"_s].toInt(), code);
        QVERIFY(!QDir(ctl.home()).exists(u"backups"_s));
    }

    void laterCommandsAreNotHinted()
    {
        CtlProgram ctl;
        const Outcome help = ctl.run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("Usage: holdfastctl ["));
        for (const char* command :
             {"backup", "list", "verify", "find-good", "restore", "undo", "restores", "rehearse",
              "guard", "diff", "find-row", "pin", "unpin", "status", "doctor"})
            QVERIFY2(help.out.contains(QByteArray(QByteArray("  ") + command)), command);
        for (const char* later : {"prune", "schedule", "--tables", "salvage"})
            QVERIFY2(!help.out.contains(later), later);
    }

    void everyCommandHasHelpWithAnExample_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"backup", "list", "verify", "find-good", "restore", "undo", "restores", "rehearse",
              "guard", "pin", "unpin", "status", "doctor"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandHasHelpWithAnExample()
    {
        QFETCH(const QString, command);
        CtlProgram ctl;
        const Outcome help = ctl.run({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err, QByteArray());
        QVERIFY(help.out.contains(QByteArray("Usage: holdfastctl " + command.toUtf8() + " [")));
        QVERIFY(help.out.contains(QByteArray("Example:\n  holdfastctl " + command.toUtf8())));
        QVERIFY(help.out.contains("--json"));
        for (const char* later : {"online|copy", "dump", "DESTINATION"})
            QVERIFY2(!help.out.contains(later), later);
        for (const QByteArray& line : help.out.split('\n'))
            QVERIFY2(line.size() <= 100, line.constData());
    }

    void theVersionIsOneLine()
    {
        CtlProgram ctl;
        const Outcome version = ctl.run({u"--version"_s});
        QCOMPARE(version.code, 0);
        static const QRegularExpression line(u"\\Aholdfastctl [0-9]+\\.[0-9]+\\.[0-9]+\n\\z"_s);
        QVERIFY2(line.match(QString::fromUtf8(version.out)).hasMatch(), version.out.constData());
    }

    void theUsersLanguageIsSpoken()
    {
        CtlProgram ctl;
        ctl.setVariable(u"LANGUAGE"_s, u"fr:de"_s); // there is no French yet
        const Outcome german = ctl.run({u"bakup"_s});
        if (german.err.contains("There is no command"))
            QSKIP("Built without Qt's Linguist tools: there is English only.");
        QVERIFY2(german.err.contains("Den Befehl „bakup“ gibt es nicht."), german.err.constData());
        ctl.setVariable(u"LANGUAGE"_s, u"en:de"_s);
        QVERIFY(ctl.run({u"bakup"_s}).err.contains("There is no command \"bakup\"."));
    }

    void namesThatAreNotTextAreRefused()
    {
        CtlProgram ctl;
        const Outcome outcome = ctl.runScript("\"$0\" --json backup $'caf\\xe9.db'");
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.kind(), u"invalid-argument"_s);
        QVERIFY(outcome.error()[u"message"_s].toString().contains(u"UTF-8"));
        QCOMPARE(ctl.runScript("\"$0\" status $'caf\\xe9.db'").code, 3);
    }

    /// Each with a twin, whose name is what Qt makes of it: a good database that must not be taken.
    void filesBehindNamesThatAreNotTextAreRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("code");
        QTest::newRow("behind a link") << QByteArray("\"$0\" --json backup link.db") << 1;
        QTest::newRow("behind a link, verify") << QByteArray("\"$0\" --json verify link.db") << 1;
        QTest::newRow("in a folder behind a link")
            << QByteArray("\"$0\" --json backup folder/in.db") << 1;
        QTest::newRow("gone, in such a folder")
            << QByteArray("\"$0\" --json backup folder/gone.db") << 1;
        QTest::newRow("configured") << QByteArray("\"$0\" --json backup linked") << 1;
        QTest::newRow("current folder")
            << QByteArray("cd folder && \"$0\" --json backup in.db") << 2;
        QTest::newRow("destination there")
            << QByteArray("f=$PWD; cd folder && \"$0\" --json backup \"$f/good.db\" --to rel") << 2;
        QTest::newRow("home") << QByteArray(
            "HOLDFAST_HOME=$PWD/$'caf\\xe9' \"$0\" --json backup good.db")
                              << 2;
    }
    void filesBehindNamesThatAreNotTextAreRefused()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const int, code);
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"good.db"_s)));
        QVERIFY(ctl.configure("[[database]]\nname = 'linked'\npath = '"
                              + ctl.file(u"link.db"_s).toUtf8() + "'\n"));
        const Outcome outcome = ctl.runScript(
            "bad=$'caf\\xe9' twin=$'caf\\xef\\xbf\\xbd'\n"
            "mkdir \"$bad\" \"$twin\" && ln -s \"$bad\" folder\n"
            "ln -s \"$bad.db\" link.db\n"
            "for each in {\"$bad\",\"$twin\"}{.db,/in.db}; do cp good.db \"$each\"; done\n"
            + command);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.kind(), code == 2 ? u"invalid-argument"_s : u"name-unusable"_s);
        QVERIFY2(outcome.err.contains("UTF-8"), outcome.err.constData());
        QCOMPARE(ctl.backupFiles(), QStringList());
        QCOMPARE(QDir(ctl.file(u"caf\uFFFD"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"in.db"_s}); // nothing was made there either
    }

    void aMonitorGetsItsLineAlsoForErrors()
    {
        CtlProgram ctl;
        for (const QStringList& arguments :
             {QStringList{u"status"_s, u"--format"_s, u"nagios"_s},
              QStringList{u"status"_s, u"--format=nagios"_s, u"--bad"_s}}) {
            const Outcome outcome = ctl.run(arguments);
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.out.startsWith("HOLDFAST UNKNOWN - "), outcome.out.constData());
            QCOMPARE(outcome.out.count('\n'), 1);
        }
    }

    void aBackupWhoseResultIsLostIsStillFound_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::newRow("full") << QByteArray("backup \"$DB\" >/dev/full");
        QTest::newRow("full, JSON") << QByteArray("--json backup \"$DB\" >/dev/full");
        QTest::newRow("closed") << QByteArray("backup \"$DB\" >&-");
        QTest::newRow("closed, JSON") << QByteArray("--json backup \"$DB\" >&-");
        QTest::newRow("all closed but stderr") << QByteArray("--json backup \"$DB\" <&- >&-");
    }
    void aBackupWhoseResultIsLostIsStillFound()
    {
        QFETCH(const QByteArray, arguments);
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"good.db"_s)));
        ctl.setVariable(u"DB"_s, ctl.file(u"good.db"_s));
        const Outcome outcome = ctl.runScript("\"$0\" " + arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("could not be written"), outcome.err.constData());
        const QStringList made = ctl.backupFiles().filter(QRegularExpression(u"\\.db$"_s));
        QCOMPARE(made.size(), 1);
        QVERIFY2(outcome.err.contains(made.front().toUtf8()), outcome.err.constData());
        QCOMPARE(ctl.run({u"verify"_s, made.front()}).code, 0);
    }

    void resultsThatCannotBeWrittenAreAFailure()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"good.db"_s)));
        QCOMPARE(ctl.runScript("\"$0\" list >/dev/full").code, 0); // there is nothing to write
        const Outcome full = ctl.runScript("\"$0\" doctor >/dev/full");
        QCOMPARE(full.code, 1);
        QVERIFY(full.err.contains("could not be written"));
    }

    /// Also where the code would tell something: what it tells of is not there.
    void aLostResultIsAFailureOfEachCommand_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char* words, int code) {
            QTest::newRow(words) << QByteArray(words) << code;
        };
        row("--help", 1);
        row("restore --help", 1);
        row("--version", 1);
        row("list", 1);
        row("--json list", 1);
        row("diff good.db other.db", 1);
        row("--json diff good.db other.db", 1);
        row("verify good.db", 1);
        row("find-row good.db --table orders --where 1", 1);
        row("restore latest --to good.db --dry-run", 1);
        row("--json backup ./gone.db", 1);
        row("--json no-such-command", 1);
        row("status good.db", 3);
        row("status good.db --format nagios", 3);
    }
    void aLostResultIsAFailureOfEachCommand()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const int, code);
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"good.db"_s)));
        QVERIFY(makeDatabase(ctl.file(u"other.db"_s), 400));
        QCOMPARE(ctl.run({u"backup"_s, u"good.db"_s}).code, 0);
        const Outcome full = ctl.runScript("\"$0\" " + words + " >/dev/full");
        QCOMPARE(full.code, code);
        QVERIFY2(full.err.contains("could not be written"), full.err.constData());
    }

private:
    static bool makeSources(const CtlProgram& ctl)
    {
        const QString good = ctl.file(u"good.db"_s);
        const QString truncated = ctl.file(u"truncated.db"_s);
        const QString secret = ctl.file(u"secret.db"_s);
        return makeDatabase(good) && QFile::copy(good, truncated)
            && QFile::resize(truncated, 4096 * 3) && QFile::copy(good, secret) && setMode(secret, 0)
            && writeFile(ctl.file(u"empty.db"_s), {})
            && writeFile(ctl.file(u"text.db"_s), QByteArray("a,b,c\n").repeated(1000))
            && QDir().mkpath(ctl.file(u"folder.db"_s)) && QDir().mkpath(ctl.file(u"closed"_s))
            && setMode(ctl.file(u"closed"_s), 0555) && QDir().mkpath(ctl.file(u"hidden/in"_s))
            && setMode(ctl.file(u"hidden"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlErrors)
#include "tst_ctl_errors.moc"

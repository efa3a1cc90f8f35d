#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// The completion for bash, asked as bash asks it.
class TestCtlCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashKnowsIt()
    {
        const Outcome outcome = CtlProgram().runScript(load() + "complete -p holdfastctl");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out.trimmed(), QByteArray("complete -F _holdfastctl holdfastctl"));
        QCOMPARE(outcome.err, QByteArray());
    }

    void completes_data()
    {
        QTest::addColumn<QByteArray>("words"); ///< the last one is being typed
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("a command") << QByteArray("'b'") << QByteArrayList{"backup"};
        QTest::newRow("a later command") << QByteArray("'sal'") << QByteArrayList{};
        QTest::newRow("after a global flag")
            << QByteArray("--json 'unp'") << QByteArrayList{"unpin"};
        QTest::newRow("an option")
            << QByteArray("backup x.db '--co'") << QByteArrayList{"--compress"};
        QTest::newRow("a value") << QByteArray("backup --compress 'z'") << QByteArrayList{"zstd"};
        QTest::newRow("a format") << QByteArray("status --format 'n'") << QByteArrayList{"nagios"};
        QTest::newRow("an option of rehearse")
            << QByteArray("rehearse x.db '--p'") << QByteArrayList{"--probe"};
        QTest::newRow("a backup to rehearse")
            << QByteArray("rehearse x.db --backup 'latest-'") << QByteArrayList{"latest-good"};
        QTest::newRow("an option of tables")
            << QByteArray("restore x.db '--conf'") << QByteArrayList{"--conflict"};
        QTest::newRow("what becomes of rows")
            << QByteArray("restore x.db --conflict 'ov'") << QByteArrayList{"overwrite"};
        QTest::newRow("a backup to compare")
            << QByteArray("diff 'latest-'") << QByteArrayList{"latest-good"};
        QTest::newRow("an option of find-row")
            << QByteArray("find-row x.db '--wh'") << QByteArrayList{"--where"};
        QTest::newRow("a file") << QByteArray("backup 'sho'") << QByteArrayList{"shop.db"};
        QTest::newRow("no folder where a file is typed")
            << QByteArray("backup --to 'sho'") << QByteArrayList{};
        QTest::newRow("the flag of delete")
            << QByteArray("delete '--y'") << QByteArrayList{"--yes"};
        QTest::newRow("the latest")
            << QByteArray("verify 'latest-'") << QByteArrayList{"latest-good"};
    }
    void completes()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QByteArrayList, expected);
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const Outcome outcome = ctl.runScript(load() + ask(words));
        QCOMPARE(outcome.out.split('\n').mid(0, outcome.out.count('\n')), expected);
    }

    void backupsAreOfferedByTheirIds()
    {
        CtlProgram ctl;
        QVERIFY(makeDatabase(ctl.file(u"shop.db"_s)));
        const QByteArray id =
            ctl.run({u"--json"_s, u"backup"_s, u"shop.db"_s}).result()[u"id"_s].toString().toUtf8();
        QVERIFY(!id.isEmpty());
        QCOMPARE(ctl.runScript(load() + ask("pin 'shop-'")).out, id + '\n');
    }

    /// What is offered and what the program takes are written down twice: they must not drift
    /// apart.
    void offersExactlyTheOptionsThatExist()
    {
        CtlProgram ctl;
        for (const char* command :
             {"backup", "list", "verify", "find-good", "restore", "undo", "restores", "diff",
              "find-row", "rehearse", "guard", "pin", "unpin", "delete", "status", "doctor"}) {
            const Outcome help = ctl.run({QString::fromLatin1(command), u"--help"_s});
            static const QRegularExpression option(u"^ +(?:-h,)?(--[a-z-]+)"_s,
                                                   QRegularExpression::MultilineOption);
            QStringList known;
            for (auto each = option.globalMatch(QString::fromUtf8(help.out)); each.hasNext();)
                known.append(each.next().captured(1));
            known.sort();
            QStringList offered =
                QString::fromUtf8(ctl.runScript(load() + ask(QByteArray(command) + " '--'")).out)
                    .split(u'\n', Qt::SkipEmptyParts);
            offered.sort();
            QCOMPARE(offered, known);
        }
    }

private:
    static QByteArray load() { return "source '" COMPLETION_SCRIPT "' || exit 9\n"; }

    /// Calls the function as bash would, with the program under test as the command.
    static QByteArray ask(const QByteArray& words)
    {
        return "compopt() { :; }\n" // works inside a real completion only
               "COMP_WORDS=(holdfastctl "
            + words
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
              "_holdfastctl \"$0\" \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - "
              "1]}\"\n"
              "((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"\nexit 0\n";
    }
};

QTEST_GUILESS_MAIN(TestCtlCompletion)
#include "tst_ctl_completion.moc"

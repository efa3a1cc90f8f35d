#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/pseudoterminal.h"
#include "tests/e2e/testdatabases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// What a person at a terminal sees.
class TestCtlTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        m_ctl->setVariable(u"TERM"_s, u"xterm"_s);
        m_ctl->setVariable(u"NO_COLOR"_s, QString());
        QVERIFY(makeBigDatabase(m_ctl->file(u"big.db"_s), 40));
    }

    void oneLiveLineThatIsGoneAtTheEnd()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray screen = PseudoTerminal(100).run(*m_ctl, {u"backup"_s, u"big.db"_s});
        const qint64 seconds = timer.elapsed() / 1000 + 1;
        QVERIFY2(screen.contains("Copying pages"), screen.constData());
        QVERIFY(screen.contains("\xe2\x96\x88") || screen.contains("\xe2\x96\x91")); // the bar
        QVERIFY(screen.contains(" pages"));
        const qsizetype lastDraw = screen.lastIndexOf("\r\x1b[K"); // emptied
        QVERIFY(lastDraw > 0);
        QVERIFY(screen.mid(lastDraw).contains("/backups/big-"));
        QVERIFY(!screen.mid(lastDraw).contains("Copying"));
        QVERIFY2(screen.count("\x1b[K") <= 10 * seconds + 20, "drawn more than ten times a second");
        QVERIFY(screen.contains("\x1b[32mok")); // in colour
    }

    void theLineFitsANarrowTerminal()
    {
        const QByteArray screen = PseudoTerminal(30).run(*m_ctl, {u"backup"_s, u"big.db"_s});
        static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
        int drawn = 0;
        for (const QByteArray& piece : screen.split('\r')) {
            if (!piece.endsWith("\x1b[K"))
                continue;
            ++drawn;
            const QString text = QString::fromUtf8(piece.chopped(3)).remove(colour);
            QVERIFY2(text.size() < 30, qPrintable(text));
        }
        QVERIFY(drawn > 1);
    }

    void noColourWhereItIsNotWanted()
    {
        m_ctl->setVariable(u"NO_COLOR"_s, u"1"_s);
        const QByteArray screen = PseudoTerminal(100).run(*m_ctl, {u"backup"_s, u"big.db"_s});
        QVERIFY(screen.contains("\x1b[K")); // still a live line
        static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
        QVERIFY(!QString::fromUtf8(screen).contains(colour));
    }

    void aDumbTerminalGetsPlainLines()
    {
        m_ctl->setVariable(u"TERM"_s, u"dumb"_s);
        const QByteArray screen = PseudoTerminal(100).run(*m_ctl, {u"backup"_s, u"big.db"_s});
        QVERIFY(screen.contains("/backups/big-"));
        QVERIFY(!screen.contains('\x1b'));
    }

    void theListFitsTheTerminalAndKeepsTheIds()
    {
        const QString id = m_ctl
                               ->run({u"--json"_s, u"backup"_s, u"big.db"_s, u"--label"_s,
                                      u"a rather long label"_s})
                               .result()[u"id"_s]
                               .toString();
        m_ctl->setVariable(u"NO_COLOR"_s, u"1"_s);
        const QByteArray screen = PseudoTerminal(90).run(*m_ctl, {u"list"_s});
        QVERIFY(screen.contains(id.toUtf8()));
        QVERIFY(!screen.contains("PLACE"));
        for (const QByteArray& line : screen.split('\n'))
            QVERIFY2(QString::fromUtf8(line).trimmed().size() <= 90, line.constData());
    }

    void namesCannotDriveTheTerminal()
    {
        const QString name = u"evil\x1b]0;owned\x07\x1b[2J.db"_s;
        QVERIFY(makeDatabase(m_ctl->file(name)));
        m_ctl->setVariable(u"NO_COLOR"_s, u"1"_s);
        const QByteArray made = PseudoTerminal(200).run(*m_ctl, {u"backup"_s, name});
        QVERIFY(made.contains("evil\\x1b]0;owned\\x07"));
        QVERIFY(!made.contains('\x07') && !made.contains("\x1b[2J"));
        const QByteArray listed = PseudoTerminal(200).run(*m_ctl, {u"list"_s});
        QVERIFY(listed.contains("evil\\x1b") && !listed.contains('\x1b'));
    }

private:
    std::unique_ptr<CtlProgram> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlTerminal)
#include "tst_ctl_terminal.moc"

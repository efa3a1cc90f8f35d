#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

constexpr int kPatience = 120'000; ///< ms

/// A terminal of a given width; what programs write to it can be read.
class PseudoTerminal
{
public:
    explicit PseudoTerminal(unsigned short columns)
    {
        const winsize size{.ws_row = 24, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
        if (::openpty(&m_master, &m_slave, nullptr, nullptr, &size) == 0)
            ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
    }
    ~PseudoTerminal()
    {
        ::close(m_master);
        if (m_slave >= 0)
            ::close(m_slave);
    }
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    /// Runs the program with this as its stdout and stderr; returns what it wrote.
    QByteArray run(const CtlProgram& ctl, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessEnvironment(ctl.environment());
        process.setWorkingDirectory(ctl.file(QString()));
        process.setChildProcessModifier([slave = m_slave] {
            ::dup2(slave, STDOUT_FILENO);
            ::dup2(slave, STDERR_FILENO);
        });
        process.start(CtlProgram::path(), arguments);
        if (!process.waitForStarted(kPatience))
            return {};
        ::close(m_slave);
        m_slave = -1;
        QByteArray written = readAll();
        process.waitForFinished(kPatience);
        return process.exitCode() == 0 ? written : QByteArray();
    }

private:
    /// Until the last writer closed it, which Linux says with EIO.
    [[nodiscard]] QByteArray readAll() const
    {
        QByteArray all;
        QByteArray piece(65536, Qt::Uninitialized);
        pollfd ready{.fd = m_master, .events = POLLIN, .revents = 0};
        while (::poll(&ready, 1, kPatience) > 0) {
            const ssize_t n =
                ::read(m_master, piece.data(), static_cast<std::size_t>(piece.size()));
            if (n <= 0)
                break;
            all += piece.left(n);
        }
        return all;
    }

    int m_master = -1;
    int m_slave = -1;
};

} // namespace

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

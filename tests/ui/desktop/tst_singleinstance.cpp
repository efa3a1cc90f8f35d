#include "core/sqlite/connection.h"
#include "tests/support/otheruser.h"
#include "ui/desktop/privatefolder.h"
#include "ui/desktop/singleinstance.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using ui::desktop::SingleInstance;
using ui::desktop::StartRequest;

namespace {

constexpr int kPatience = 30'000;

/// A user's session on a machine: a home, a runtime folder, databases, and starts of the program.
class Session
{
public:
    Session()
    {
        QDir(m_folder.path()).mkpath(u"run"_s);
        ::chmod(QFile::encodeName(run()).constData(), 0700);
    }
    ~Session()
    {
        for (const auto& process : m_started) {
            process->kill();
            process->waitForFinished(kPatience);
        }
    }

    [[nodiscard]] QString run() const { return m_folder.filePath(u"run"_s); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString makeDatabase(const QString& name) const
    {
        auto made = core::sqlite::Connection::open(
            path(name), {.mode = core::sqlite::Connection::Mode::CreateNew});
        return made && made->execute("CREATE TABLE t(x)") ? path(name) : QString();
    }

    QProcess& start(const QStringList& arguments, const QString& home = u"home"_s)
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOLDFAST_HOME"_s, path(home));
        environment.insert(u"HOLDFAST_LOCKS"_s, path(u"locks"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, run());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(QStringLiteral(HOLDFAST), arguments);
        return *m_started.emplace_back(std::move(process));
    }

    /// The socket of the first start; empty before it listens.
    [[nodiscard]] QString socket() const
    {
        const QDir folder(run() + u"/holdfast"_s);
        const QStringList found =
            folder.entryList({u"*.socket"_s}, QDir::System | QDir::Files | QDir::Hidden);
        return found.isEmpty() ? QString() : folder.filePath(found.front());
    }

    [[nodiscard]] bool isProtected(const QString& database, const QString& home = u"home"_s) const
    {
        QFile config(path(home) + u"/config.toml"_s);
        return config.open(QIODevice::ReadOnly) && config.readAll().contains(database.toUtf8());
    }

    [[nodiscard]] int running() const
    {
        int count = 0;
        for (const auto& process : m_started) {
            process->waitForFinished(0);
            count += process->state() == QProcess::Running ? 1 : 0;
        }
        return count;
    }

private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_started;
};

bool endsWell(QProcess& process)
{
    return process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

sockaddr_un addressOf(const QString& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(socket).constData(), sizeof address.sun_path);
    return address;
}

/// Says `message` to a socket without Qt, as any program could; empty if that was possible.
QString sayTo(const QString& socket, const QByteArray& message)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(socket);
    const auto* where = reinterpret_cast<const sockaddr*>(&address);
    const bool connected = ::connect(fd, where, sizeof address) == 0;
    const bool said = connected
        && ::write(fd, message.constData(), std::size_t(message.size())) == message.size();
    ::close(fd);
    if (!connected)
        return u"cannot connect"_s;
    return said ? QString() : u"cannot write"_s;
}

/// Puts a listening socket of another user in the place of `socket`: who listens is what counts.
int listenAsNobody(const QString& socket)
{
    ::unlink(QFile::encodeName(socket).constData());
    const sockaddr_un address = addressOf(socket);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool bound = ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    const bool listens = bound && ::seteuid(testsupport::kNobody) == 0 && ::listen(fd, 5) == 0;
    return ::seteuid(0) == 0 && listens ? fd : -1;
}

void setMode(const QString& path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

/// One window a user and home, with real processes of the program.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsOverItsFilesAndEnds()
    {
        Session session;
        QProcess& first = session.start({});
        QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), kPatience);
        const QString database = session.makeDatabase(u"app ü.db"_s);
        QVERIFY(endsWell(session.start({u"app ü.db"_s}))); // relative to where it was started
        QTRY_VERIFY_WITH_TIMEOUT(session.isProtected(database), kPatience);
        QCOMPARE(first.state(), QProcess::Running);
        QVERIFY(endsWell(session.start({})));
        QCOMPARE(session.running(), 1);
    }

    void ofManyAtOnceOneRemains()
    {
        Session session;
        for (int i = 0; i < 5; ++i)
            session.start({});
        QTRY_COMPARE_WITH_TIMEOUT(session.running(), 1, kPatience);
        QVERIFY(!session.socket().isEmpty());
    }

    void anotherHomeHasAWindowOfItsOwn()
    {
        Session session;
        session.start({});
        QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), kPatience);
        const QString database = session.makeDatabase(u"app.db"_s);
        QProcess& other = session.start({database}, u"other"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session.isProtected(database, u"other"_s), kPatience);
        QCOMPARE(other.state(), QProcess::Running);
        QVERIFY(!session.isProtected(database));
    }

    void aSessionThatEndsClosesIt()
    {
        Session session;
        QProcess& first = session.start({});
        QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), kPatience);
        const QString database = session.makeDatabase(u"app.db"_s);
        QVERIFY(endsWell(session.start({database})));
        QTRY_VERIFY_WITH_TIMEOUT(session.isProtected(database), kPatience); // it listens to signals
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGTERM), 0);
        QVERIFY(endsWell(first));
    }

    void aCrashedFirstOneIsNoObstacle()
    {
        Session session;
        QProcess& first = session.start({});
        QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), kPatience);
        first.kill();
        QVERIFY(first.waitForFinished(kPatience));
        QVERIFY(!session.socket().isEmpty()); // it lies there still

        const QString one = session.makeDatabase(u"one.db"_s);
        const QString two = session.makeDatabase(u"two.db"_s);
        session.start({one});
        QTRY_VERIFY_WITH_TIMEOUT(session.isProtected(one), kPatience);
        QVERIFY(endsWell(session.start({two})));
        QTRY_VERIFY_WITH_TIMEOUT(session.isProtected(two), kPatience);
        QCOMPARE(session.running(), 1);
    }

    void whoFindsTheFirstOneHangingHasAWindowOfTheirOwn()
    {
        Session session;
        QProcess& first = session.start({});
        QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), kPatience);
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
        const QString database = session.makeDatabase(u"app.db"_s);
        QProcess& second = session.start({database});
        QTRY_VERIFY_WITH_TIMEOUT(session.isProtected(database), kPatience);
        QCOMPARE(second.state(), QProcess::Running);
        QVERIFY(second.readAllStandardError().contains("cannot be reached"));
    }

    void anotherUsersProgramIsNotHeard()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can be another user.");
        Session session;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.run()));
        SingleInstance first(session.path(u"home"_s));
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        QSignalSpy heard(&first, &SingleInstance::startedAgain);
        const QString socket = session.socket();
        const QByteArray message = "{\"files\":[\"/etc/passwd\"]}\n";
        const auto sayAsNobody = [&] {
            return testsupport::runAsOtherUser(testsupport::kNobody,
                                               [&] { return sayTo(socket, message); });
        };
        QCOMPARE(sayAsNobody(), u"cannot connect"_s); // the folder is closed
        // Even where the doors are open the kernel says who it is.
        for (const QString& folder :
             QStringList{session.path(u"."_s), session.run(), session.run() + u"/holdfast"_s})
            setMode(folder, 0755);
        setMode(socket, 0777);
        QCOMPARE(sayAsNobody(), QString());
        QCOMPARE(sayTo(socket, message), QString()); // after it, from this user
        QTRY_COMPARE(heard.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(heard.size(), 1);
    }

    void aSocketOfAnotherUserIsNotSpokenTo()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can be another user.");
        Session session;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.run()));
        SingleInstance first(session.path(u"home"_s));
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        const int listener = listenAsNobody(session.socket());
        QVERIFY(listener >= 0);

        SingleInstance second(session.path(u"home"_s));
        const StartRequest secret{.files = {u"/srv/secret.db"_s}};
        QCOMPARE(second.start(secret, std::chrono::milliseconds(100)), SingleInstance::Role::Alone);
        const int caller = ::accept(listener, nullptr, nullptr);
        QVERIFY(caller >= 0); // it did ask who that is
        char byte = 0;
        QCOMPARE(::read(caller, &byte, 1), 0);
        ::close(caller);
        ::close(listener);
    }

    void aFolderThatOthersCanEnterIsNotUsed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"open to others", "a link", "a file", "another user's"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aFolderThatOthersCanEnterIsNotUsed()
    {
        QFETCH(const QString, what);
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        const QString folder = runtime.filePath(u"holdfast"_s);
        if (what == u"a link"_s) {
            QVERIFY(QDir().mkdir(runtime.filePath(u"real"_s)));
            setMode(runtime.filePath(u"real"_s), 0700);
            QVERIFY(QFile::link(runtime.filePath(u"real"_s), folder));
        } else if (what == u"a file"_s) {
            QVERIFY(QFile(folder).open(QIODevice::WriteOnly));
        } else {
            QCOMPARE(ui::desktop::privateFolder(), folder); // as it should be
            if (what == u"open to others"_s)
                setMode(folder, 0750);
            else if (::chown(QFile::encodeName(folder).constData(), testsupport::kNobody, 0) != 0)
                QSKIP("Only root can give a folder away.");
        }
        QVERIFY(ui::desktop::privateFolder() != folder);
    }

    void aFirstOneThatEndsMakesRoom()
    {
        Session session;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.run()));
        {
            SingleInstance first(session.path(u"home"_s));
            QCOMPARE(first.start({}), SingleInstance::Role::First);
            SingleInstance second(session.path(u"home"_s));
            QCOMPARE(second.start({}, std::chrono::milliseconds(100)), SingleInstance::Role::Alone);
        }
        SingleInstance next(session.path(u"home"_s));
        QCOMPARE(next.start({}), SingleInstance::Role::First);
    }

    void twoWaysToOneHomeAreOneHome()
    {
        Session session;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.run()));
        QVERIFY(QFile::link(session.path(u"."_s), session.path(u"link"_s)));
        SingleInstance first(session.path(u"home/config.toml"_s));
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        SingleInstance second(session.path(u"link/home/config.toml"_s));
        QCOMPARE(second.start({}, std::chrono::milliseconds(100)), SingleInstance::Role::Alone);
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

#include "core/base/childprocess.h"

#include <QProcessEnvironment>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace core {

namespace {

/// Texts as exec() takes them: an array of pointers with a null at its end.
class ExecStrings
{
public:
    explicit ExecStrings(const QStringList& texts)
    {
        for (const QString& text : texts)
            m_bytes.push_back(text.toLocal8Bit());
        for (QByteArray& bytes : m_bytes)
            m_pointers.push_back(bytes.data());
        m_pointers.push_back(nullptr);
    }

    [[nodiscard]] char* const* get() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char*> m_pointers;
};

QStringList environmentWith(const QMap<QString, QString>& added)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : added.asKeyValueRange())
        environment.insert(name, value);
    return environment.toStringList();
}

class SpawnActions
{
public:
    explicit SpawnActions(const ChildStart& how)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        if (how.ownSession)
            ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&m_actions, how.output, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, how.errors, STDERR_FILENO);
        if (!how.folder.isEmpty())
            ::posix_spawn_file_actions_addchdir_np(&m_actions,
                                                   how.folder.toLocal8Bit().constData());
    }
    ~SpawnActions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    Q_DISABLE_COPY_MOVE(SpawnActions)

    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

class SpawnAttributes
{
public:
    explicit SpawnAttributes(const ChildStart& how)
    {
        ::posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        for (const int number : {SIGPIPE, SIGXFSZ})
            ::sigaddset(&signals, number);
        if (how.ownSession) {
            for (const int number : {SIGINT, SIGQUIT, SIGTERM, SIGHUP})
                ::sigaddset(&signals, number);
        }
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        const int session = how.ownSession ? POSIX_SPAWN_SETSID : 0;
        ::posix_spawnattr_setflags(
            &m_attributes,
            static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | session));
    }
    ~SpawnAttributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Q_DISABLE_COPY_MOVE(SpawnAttributes)

    [[nodiscard]] const posix_spawnattr_t* get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

} // namespace

Result<ChildProcess> ChildProcess::start(const ChildStart& how)
{
    const ExecStrings arguments(how.arguments);
    const ExecStrings environment(environmentWith(how.environment));
    ChildProcess child;
    const int error =
        ::posix_spawnp(&child.m_pid, arguments.get()[0], SpawnActions(how).get(),
                       SpawnAttributes(how).get(), arguments.get(), environment.get());
    if (error != 0)
        return Error{.code = ErrorCode::CommandNotStarted, .detail = qt_error_string(error)};
    child.m_ended = false;
    child.m_end = FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, child.m_pid, 0)));
    return child;
}

bool ChildProcess::reap(int options)
{
    if (m_ended)
        return true;
    pid_t got = 0;
    do {
        got = ::waitpid(m_pid, &m_status, options);
    } while (got < 0 && errno == EINTR);
    m_ended = got != 0; // also when somebody else took it: it is gone
    return m_ended;
}

bool ChildProcess::hasEnded()
{
    return reap(WNOHANG);
}

void ChildProcess::waitForEnd()
{
    reap(0);
}

int ChildProcess::exitCode() const
{
    return WIFSIGNALED(m_status) ? 128 + WTERMSIG(m_status) : WEXITSTATUS(m_status);
}

} // namespace core

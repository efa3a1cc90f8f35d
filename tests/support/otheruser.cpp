#include "tests/support/otheruser.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace testsupport {

namespace {

[[noreturn]] void runInChild(int out, uid_t user, const std::function<QString()>& function)
{
    const bool dropped = ::setgroups(0, nullptr) == 0 && ::setgid(user) == 0 && ::setuid(user) == 0;
    const QByteArray answer =
        dropped ? function().toUtf8() : QByteArray("could not drop to the other user");
    const ssize_t written =
        ::write(out, answer.constData(), static_cast<std::size_t>(answer.size()));
    ::_exit(written == answer.size() ? 0 : 1); // no destructors: they belong to the parent
}

} // namespace

QString runAsOtherUser(uid_t user, const std::function<QString()>& function)
{
    if (::geteuid() != 0)
        return function();
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return QStringLiteral("no pipe");
    const pid_t child = ::fork();
    if (child == 0)
        runInChild(ends[1], user, function);
    ::close(ends[1]);

    QByteArray answer;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = ::read(ends[0], buffer.data(), buffer.size())) != 0;) {
        if (got > 0)
            answer.append(buffer.data(), got);
        else if (errno != EINTR)
            break;
    }
    ::close(ends[0]);
    int status = 0;
    const bool ended = child > 0 && ::waitpid(child, &status, 0) == child;
    return ended && WIFEXITED(status) && WEXITSTATUS(status) == 0
        ? QString::fromUtf8(answer)
        : QStringLiteral("the child of the other user crashed");
}

} // namespace testsupport

#include "ui/desktop/privatefolder.h"

#include <QDir>
#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ui::desktop {

namespace {

/// Made or found: ours, a real folder, closed to everybody else.
bool isPrivate(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    static_cast<void>(::mkdir(path.constData(), 0700)); // it may be there; what counts is what is
    struct stat status
    {
    };
    return ::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

std::optional<QString> privateFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QStringList choices;
    if (QDir::isAbsolutePath(session))
        choices << QDir::cleanPath(session) + u"/holdfast"_s;
    choices << u"/tmp/holdfast-%1"_s.arg(::geteuid());
    for (const QString& folder : choices) {
        if (isPrivate(folder))
            return folder;
    }
    return {};
}

bool peerIsSameUser(qintptr socket)
{
    struct ucred peer
    {
    };
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

} // namespace ui::desktop

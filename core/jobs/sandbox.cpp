#include "core/jobs/sandbox.h"

#include "core/base/processgroup.h"
#include "core/jobs/storedimage.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

constexpr auto kVariable = "HOLDFAST_SANDBOX"_L1;

bool removeWithProcesses(const QString& folder)
{
    killProcessesWith(QString(kVariable + u'=' + folder).toLocal8Bit());
    return QDir(folder).removeRecursively();
}

Result<FileDescriptor> openFolder(const QString& folder)
{
    return FileDescriptor::open(folder, O_RDONLY | O_DIRECTORY, FileRole::Destination);
}

bool lockNow(const FileDescriptor& folder)
{
    return ::flock(folder.get(), LOCK_EX | LOCK_NB) == 0;
}

/// Whose maker lives, has its lock.
void sweep(const QString& workFolder)
{
    for (const QString& name : QDir(workFolder).entryList({u"rehearsal-*"_s}, QDir::Dirs)) {
        const QString folder = workFolder + u'/' + name;
        const auto open = openFolder(folder);
        if (open && lockNow(*open))
            removeWithProcesses(folder);
    }
}

} // namespace

Sandbox::Sandbox(QString folder, FileDescriptor lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

Sandbox::~Sandbox()
{
    static_cast<void>(remove());
}

Result<Sandbox> Sandbox::make(const QString& workFolder)
{
    if (const auto ready = prepareWorkFolder(workFolder); !ready)
        return ready.error();
    // Nobody sweeps between the making of a folder and its lock.
    const auto work = openFolder(workFolder);
    if (!work)
        return work.error();
    while (::flock(work->get(), LOCK_EX) != 0 && errno == EINTR) { }
    sweep(workFolder);

    QByteArray path = QFile::encodeName(QDir(workFolder).canonicalPath() + u"/rehearsal-XXXXXX"_s);
    if (!::mkdtemp(path.data()))
        return errorFromErrno(errno, workFolder, FileRole::Destination);
    const QString folder = QFile::decodeName(path);
    auto lock = openFolder(folder);
    if (!lock)
        return lock.error();
    lockNow(*lock);
    return Sandbox(folder, *std::move(lock));
}

QMap<QString, QString> Sandbox::environment(const QString& database, quint16 port) const
{
    const QString number = QString::number(port);
    return {{kVariable, m_folder},
            {u"HOLDFAST_DATABASE"_s, database},
            {u"HOLDFAST_PORT"_s, number},
            {u"PORT"_s, number}};
}

Result<> Sandbox::remove()
{
    const QString folder = std::exchange(m_folder, QString());
    if (folder.isEmpty() || removeWithProcesses(folder))
        return {};
    return Error{.code = ErrorCode::WriteFailed, .path = folder};
}

std::optional<quint16> freePort()
{
    const FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET; // any address, any port
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (!socket.isOpen() || ::bind(socket.get(), generic, size) != 0
        || ::getsockname(socket.get(), generic, &size) != 0)
        return std::nullopt;
    return ntohs(address.sin_port);
}

} // namespace core::jobs

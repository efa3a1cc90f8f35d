#include "tests/support/smalldisk.h"

#include <QFile>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace testsupport {

SmallDisk::SmallDisk(qint64 bytes)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray options = "mode=1777,size=" + QByteArray::number(bytes);
    m_mounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) == 0;
    if (m_mounted)
        return;
    m_oldHandler = std::signal(SIGXFSZ, SIG_IGN); // so that write() says EFBIG instead
    struct rlimit limit
    {
    };
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_oldLimit = limit.rlim_cur;
    limit.rlim_cur = static_cast<rlim_t>(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) {
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
        return;
    }
    struct rlimit limit
    {
    };
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_oldLimit;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, m_oldHandler);
}

} // namespace testsupport

#include "core/restore/attributes.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::restore::Attributes)
};

QByteArrayList attributeNames(const QByteArray& path)
{
    const ssize_t size = ::listxattr(path.constData(), nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t got = ::listxattr(path.constData(), names.data(), static_cast<std::size_t>(size));
    if (got <= 0)
        return {};
    names.truncate(got);
    QByteArrayList list = names.split('\0');
    list.removeAll(QByteArray());
    return list;
}

bool copyAttribute(const QByteArray& model, const QByteArray& name, int fd)
{
    const ssize_t size = ::getxattr(model.constData(), name.constData(), nullptr, 0);
    if (size < 0)
        return errno == ENODATA;
    QByteArray value(size, '\0');
    const ssize_t got = ::getxattr(model.constData(), name.constData(), value.data(),
                                   static_cast<std::size_t>(size));
    return got >= 0
        && ::fsetxattr(fd, name.constData(), value.constData(), static_cast<std::size_t>(got), 0)
        == 0;
}

} // namespace

Result<QString> takeAttributesOf(const QString& model, int fd, const QString& path)
{
    const QByteArray name = QFile::encodeName(model);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) != 0)
        return errorFromErrno(errno, model, FileRole::Destination);
    QStringList left;
    struct stat now = {};
    const bool same =
        ::fstat(fd, &now) == 0 && now.st_uid == facts.st_uid && now.st_gid == facts.st_gid;
    if (!same && ::fchown(fd, facts.st_uid, facts.st_gid) != 0) {
        // At least the group: then those who could read it through that still can.
        static_cast<void>(::fchown(fd, static_cast<uid_t>(-1), facts.st_gid));
        left.append(Words::tr("its owner"));
    }
    if (::fchmod(fd, facts.st_mode & 07777) != 0 && errno != EPERM && errno != ENOTSUP)
        return errorFromErrno(errno, path, FileRole::Destination);
    for (const QByteArray& attribute : attributeNames(name)) {
        if (!copyAttribute(name, attribute, fd))
            left.append(QString::fromUtf8(attribute));
    }
    return left.join(u", "_s);
}

Result<> takeOwnerOfFolder(const QString& folder, unsigned mode, int fd, const QString& path)
{
    struct stat facts = {};
    if (::geteuid() == 0 && ::stat(QFile::encodeName(folder).constData(), &facts) == 0)
        static_cast<void>(::fchown(fd, facts.st_uid, facts.st_gid));
    if (::fchmod(fd, mode) != 0 && errno != EPERM && errno != ENOTSUP)
        return errorFromErrno(errno, path, FileRole::Destination);
    return {};
}

} // namespace core::restore

#include "core/restore/attributes.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <functional>
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

/// `list` is listxattr() of a path, or flistxattr() of a file.
QByteArrayList attributeNames(const std::function<ssize_t(char*, std::size_t)>& list)
{
    const ssize_t size = list(nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t got = list(names.data(), static_cast<std::size_t>(size));
    if (got <= 0)
        return {};
    names.truncate(got);
    QByteArrayList found = names.split('\0');
    found.removeAll(QByteArray());
    return found;
}

/// An access list that the new file has from its folder would give it to others than before.
void dropInherited(const QByteArrayList& wanted, int fd)
{
    const QByteArrayList has =
        attributeNames([fd](char* into, std::size_t size) { return ::flistxattr(fd, into, size); });
    for (const QByteArray& name : has) {
        if (!wanted.contains(name) && !name.startsWith("security."))
            static_cast<void>(::fremovexattr(fd, name.constData()));
    }
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
    const QByteArrayList attributes = attributeNames([&name](char* into, std::size_t size) {
        return ::listxattr(name.constData(), into, size);
    });
    dropInherited(attributes, fd);
    if (::fchmod(fd, facts.st_mode & 07777) != 0 && errno != EPERM && errno != ENOTSUP)
        return errorFromErrno(errno, path, FileRole::Destination);
    for (const QByteArray& attribute : attributes) {
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

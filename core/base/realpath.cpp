#include "core/base/realpath.h"

#include <QFile>

#include <cstdlib>
#include <memory>

namespace core {

Result<QString> realPathOf(const QString& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (!real)
        return QString();
    const QByteArray bytes(real.get());
    QString name = QFile::decodeName(bytes);
    if (QFile::encodeName(name) != bytes)
        return Error{.code = ErrorCode::NameUnusable, .path = path, .detail = name};
    return name;
}

} // namespace core

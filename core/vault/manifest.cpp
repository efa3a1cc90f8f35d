#include "core/vault/manifest.h"

#include "core/vault/names.h"

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// Page hashes of a database of 1.5 TB; what is larger was not made by us.
constexpr std::int64_t kMostManifestBytes = 64 * 1024 * 1024;

Error invalid(const QString& path, const QString& reason)
{
    return {.code = ErrorCode::ManifestInvalid, .path = path, .detail = reason};
}

Result<QByteArray> readSmallFile(const QString& path)
{
    // O_NONBLOCK: a pipe of that name must not make us wait for a writer.
    const auto file = FileDescriptor::open(path, O_RDONLY | O_NONBLOCK, FileRole::Source);
    if (!file)
        return file.error();
    struct stat facts
    {
    };
    if (::fstat(file->get(), &facts) != 0)
        return errorFromErrno(errno, path, FileRole::Source);
    if (!S_ISREG(facts.st_mode))
        return invalid(path, u"no regular file"_s);
    if (facts.st_size > kMostManifestBytes)
        return invalid(path, u"larger than 64 MiB"_s);
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    const auto got = readFull(
        file->get(),
        std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))), 0,
        path);
    if (!got)
        return got.error();
    bytes.truncate(static_cast<qsizetype>(*got));
    return bytes;
}

} // namespace

Result<> checkLabel(const QString& label)
{
    if (label.size() <= kMaxLabelLength)
        return {};
    return Error{.code = ErrorCode::InvalidArgument,
                 .detail = QStringLiteral("the label has %1 characters, at most %2 are kept")
                               .arg(label.size())
                               .arg(kMaxLabelLength)};
}

Result<Manifest> readManifest(const QString& path, Detail detail)
{
    const auto json = readSmallFile(path);
    return json ? manifestFromJson(*json, path, detail) : json.error();
}

Result<> writeManifest(const QString& folder, const QString& stem, const Manifest& manifest,
                       unsigned mode)
{
    return writeFileDurably(folder, manifestNameFor(stem), toJson(manifest), mode);
}

} // namespace core::vault

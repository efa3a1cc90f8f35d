#include "core/restore/target.h"

#include "core/base/realpath.h"
#include "core/restore/files.h"
#include "core/sqlite/sourceaccess.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

/// Source: https://www.sqlite.org/fileformat2.html, section 3, "The Rollback Journal".
constexpr std::array<char, 8> kJournalMagic{'\xd9', '\xd5', '\x05', '\xf9',
                                            '\x20', '\xa1', '\x63', '\xd7'};

/// The real file that a path leads to, also where the last link of a chain leads to none.
Result<QString> realTarget(QString path)
{
    constexpr int kMostLinks = 40; // as the kernel has it
    path = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links < kMostLinks; ++links) {
        const auto real = realPathOf(path);
        if (!real || !real->isEmpty())
            return real;
        const QFileInfo file(path);
        if (!file.isSymLink()) {
            const auto folder = realPathOf(file.absolutePath());
            if (!folder)
                return folder;
            if (folder->isEmpty())
                return Error{.code = ErrorCode::DestinationMissing, .path = file.absolutePath()};
            return QString(*folder + u'/' + file.fileName());
        }
        path = file.symLinkTarget();
    }
    return errorFromErrno(ELOOP, path, FileRole::Source);
}

/// Something else than a file has the name of a sidecar: SQLite would follow, read or wait for it.
bool isStrange(const QString& path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && !S_ISREG(facts.st_mode);
}

qint64 sizeOf(const QString& path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_size : -1;
}

bool isHotJournal(const QString& path)
{
    QFile file(path);
    std::array<char, 8> begin{};
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        && file.read(begin.data(), begin.size()) == static_cast<qint64>(begin.size())
        && begin == kJournalMagic;
}

TargetState stateOf(const QString& path, const Target& target)
{
    const bool hasContent = sizeOf(path) > 0;
    const bool wal = sizeOf(path + u"-wal"_s) > 0;
    const bool journal = sizeOf(path + u"-journal"_s) > 0;
    if (!hasContent) // SQLite would remove a sidecar of an empty file without a word
        return wal || journal ? TargetState::Unreadable : TargetState::Absent;
    if (target.pageSize == 0)
        return TargetState::Unreadable;
    if (wal)
        return TargetState::HotWal;
    return journal && isHotJournal(path + u"-journal"_s) ? TargetState::HotJournal
                                                         : TargetState::AtRest;
}

} // namespace

ByteCount Target::bytes() const
{
    ByteCount sum;
    for (const TargetFile& file : files)
        sum = sum + file.bytes;
    return sum;
}

Result<Target> lookAtTarget(const QString& path)
{
    const auto real = realTarget(path);
    if (!real)
        return real.error();
    Target target{.path = *real};
    struct stat facts = {};
    const bool exists = ::stat(QFile::encodeName(*real).constData(), &facts) == 0;
    if (exists && !S_ISREG(facts.st_mode))
        return Error{.code = ErrorCode::SourceNotAFile, .path = *real};
    if (!exists && errno != ENOENT)
        return errorFromErrno(errno, *real, FileRole::Source);

    for (const QString& file : QStringList{*real} + sidecarsOf(*real)) {
        if (isStrange(file))
            return Error{.code = ErrorCode::SourceNotAFile, .path = file};
        if (const qint64 bytes = sizeOf(file); bytes >= 0)
            target.files.push_back({file, ByteCount(bytes)});
    }
    if (exists && facts.st_size > 0) {
        const auto header = sqlite::peekHeader(*real);
        if (header) {
            target.walMode = header->walMode;
            target.pageSize = static_cast<std::uint32_t>(header->pageSize.bytes().value());
            target.textEncoding = header->textEncoding;
            target.userVersion = header->userVersion;
            target.applicationId = header->applicationId;
        } else if (header.error().code == ErrorCode::SourceUnreadable) {
            return header.error();
        }
    }
    target.state = stateOf(*real, target);
    target.holders = holdersOf(*real);
    return target;
}

} // namespace core::restore

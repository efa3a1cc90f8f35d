#include "core/restore/record.h"

#include "core/base/durable.h"
#include "core/base/filedescriptor.h"
#include "core/restore/asfound.h"
#include "core/restore/files.h"
#include "core/restore/reach.h"
#include "core/restore/recordjson.h"
#include "core/vault/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr QLatin1StringView kRecordFile{"record.json"};
constexpr QLatin1StringView kLockFile{"lock"};
constexpr qint64 kMostBytes = 4 << 20;

QString idFor(const Record& record, int ordinal)
{
    QString id = u"%1-%2-%3Z"_s.arg(vault::nameFor(record.target),
                                    record.kind == u"undo" ? u"undo"_s : u"restore"_s,
                                    toQDateTime(record.begunAt).toString(u"yyyyMMdd-HHmmss"_s));
    return ordinal == 1 ? id : id + u'-' + QString::number(ordinal);
}

/// For the records of a restore. What lies there may hold more than its owner wants others to read,
/// and is acted on later: what somebody else put there is not used.
Result<> makeRoot(const QString& root)
{
    const QByteArray name = QFile::encodeName(root);
    if (auto made = makeFolders(QFileInfo(root).path()); !made)
        return made;
    if (::mkdir(name.constData(), 0700) == 0)
        return syncFolder(QFileInfo(root).path());
    if (errno != EEXIST)
        return errorFromErrno(errno, root, FileRole::Destination);
    // A mode that is too wide is mended where it is ours; never through a link.
    const auto folder =
        FileDescriptor::open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, FileRole::Destination);
    struct stat facts = {};
    const bool isOurs =
        folder && ::fstat(folder->get(), &facts) == 0 && facts.st_uid == ::geteuid();
    if (isOurs)
        static_cast<void>(::fchmod(folder->get(), 0700));
    return isOurs ? Result<>() : errorFromErrno(EEXIST, root, FileRole::Destination);
}

/// A folder elsewhere, which only a link leads to, may be in the hands of another user: what its
/// record says is done, and what it holds is removed, only where nobody else can have put it there.
bool isTrusted(const QFileInfo& entry)
{
    if (!entry.isSymLink())
        return true;
    struct stat link = {};
    if (::lstat(QFile::encodeName(entry.filePath()).constData(), &link) != 0)
        return false;
    const QFileInfo folder(entry.canonicalFilePath());
    return folder.fileName() == entry.fileName() && isOutOfReach(folder.filePath(), link.st_uid);
}

/// The folders of records that may be used, by whatever way.
QFileInfoList foldersIn(const QString& index)
{
    QFileInfoList folders = QDir(index).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeIf([](const QFileInfo& entry) { return !isTrusted(entry); });
    return folders;
}

/// A name nobody has, in neither place: made exclusively, so that two restores of one second never
/// meet.
Result<> makeFolder(Record& record, const QString& root, const QString& index)
{
    constexpr int most = 1000;
    for (int ordinal = 1; ordinal < most; ++ordinal) {
        record.id = idFor(record, ordinal);
        record.folder = root + u'/' + record.id;
        const QFileInfo known(index + u'/' + record.id);
        if (known.exists() || known.isSymLink())
            continue;
        if (::mkdir(QFile::encodeName(record.folder).constData(), 0700) == 0)
            return syncFolder(root);
        if (errno != EEXIST)
            break;
    }
    return errorFromErrno(errno, record.folder, FileRole::Destination);
}

/// The lock, then the way to it, then the record: who finds that finds all.
Result<BegunRecord> beginIn(const Record& record, const QString& root, const QString& index,
                            const std::stop_token& stop)
{
    auto lock = lockRecord(record, stop);
    if (!lock)
        return lock.error();
    if (root != index) {
        const QByteArray link = QFile::encodeName(index + u'/' + record.id);
        if (::symlink(QFile::encodeName(record.folder).constData(), link.constData()) != 0)
            return errorFromErrno(errno, index, FileRole::Destination);
        if (auto synced = syncFolder(index); !synced)
            return synced.error();
    }
    if (auto written = writeRecord(record); !written)
        return written.error();
    return BegunRecord{record, std::move(*lock)};
}

} // namespace

bool Record::canBeUndone() const
{
    const bool happened = state == RecordState::Done || state == RecordState::Interrupted
        || state == RecordState::Swapped;
    return happened && undoneBy.isEmpty()
        && (safetyCopy || tables || before == TargetState::Absent);
}

QString Record::stateFolder() const
{
    return folder + u"/state"_s;
}

QString Record::foundFolder() const
{
    return folder + u"/found"_s;
}

QString Record::foundFile() const
{
    return foundFolder() + u'/' + QFileInfo(target).fileName();
}

QString Record::overwrittenFile() const
{
    return foundFile() + u"-overwritten"_s;
}

ByteCount Record::foundBytes() const
{
    const ByteCount all = bytesIn(foundFolder());
    const QFileInfo overwritten(overwrittenFile()); // mostly holes
    if (!overwritten.exists())
        return all;
    return all - ByteCount(overwritten.size()) + (folded ? folded->kept : ByteCount());
}

QString Record::stateFile() const
{
    return stateFolder() + u'/' + QFileInfo(target).fileName();
}

Result<BegunRecord> beginRecord(Record record, const QString& root, const QString& index,
                                const std::stop_token& stop)
{
    if (auto made = makeFolders(index); !made)
        return made.error();
    if (auto made = makeRoot(root); !made)
        return made.error();
    if (auto made = makeFolder(record, root, index); !made)
        return made.error();
    auto begun = beginIn(record, root, index, stop);
    if (!begun)
        static_cast<void>(removeRecord(record, index));
    return begun;
}

Result<> writeRecord(const Record& record)
{
    return writeFileDurably(record.folder, kRecordFile,
                            QJsonDocument(toJson(record)).toJson(QJsonDocument::Indented), 0600);
}

Result<Record> readRecord(const QString& folder)
{
    const QString path = folder + u'/' + kRecordFile;
    QFile file(path);
    const QFileInfo facts(path);
    if ((facts.exists() && !facts.isFile()) || !file.open(QIODevice::ReadOnly)) // a pipe would wait
        return Error{.code = QFileInfo::exists(path) ? ErrorCode::SourceUnreadable
                                                     : ErrorCode::SourceMissing,
                     .path = path};
    auto record = recordFromJson(QJsonDocument::fromJson(file.read(kMostBytes)).object(), path);
    if (record)
        record->folder = QFileInfo(folder).canonicalFilePath();
    return record;
}

std::vector<Record> recordsIn(const QString& index)
{
    std::vector<Record> records;
    for (const QFileInfo& entry : foldersIn(index)) {
        auto record = readRecord(entry.filePath());
        if (record && record->id == entry.fileName())
            records.push_back(std::move(*record));
    }
    std::ranges::sort(records, [](const Record& a, const Record& b) {
        return a.begunAt != b.begunAt ? a.begunAt > b.begunAt : a.id > b.id;
    });
    return records;
}

Result<FileLock> lockRecord(const Record& record, const std::stop_token& stop)
{
    const QString owner =
        u"%1 of %2, %3, pid %4"_s.arg(record.kind, record.target, record.program).arg(::getpid());
    return FileLock::acquire(record.folder + u'/' + kLockFile, owner, std::chrono::seconds(0),
                             stop);
}

void useUp(Record record, const QString& undoneBy, UsedUp what)
{
    if (what == UsedUp::State)
        keepWhole(record);
    record.undoneBy = undoneBy;
    record.bytes = what == UsedUp::All ? ByteCount() : record.foundBytes();
    if (!writeRecord(record))
        return;
    QDir(record.stateFolder()).removeRecursively();
    if (what == UsedUp::All)
        QDir(record.foundFolder()).removeRecursively();
}

Result<> dropRecord(Record record, const QString& index)
{
    const bool isKept =
        QFileInfo::exists(record.foundFile()) || QFileInfo::exists(record.overwrittenFile());
    const bool wasFolded = isKept && QFileInfo(record.target + u"-wal"_s).size() == 0
        && QFileInfo(record.target + u"-journal"_s).size() == 0;
    if (!wasFolded)
        return removeRecord(record, index);
    keepWhole(record);
    record.state = RecordState::RolledBack;
    record.endedAt = systemNow();
    record.staged.clear();
    record.bytes = record.foundBytes();
    if (auto written = writeRecord(record); !written)
        return written;
    QDir(record.stateFolder()).removeRecursively();
    return {};
}

Result<> removeRecord(const Record& record, const QString& index)
{
    // Its record goes first: what has none is no restore any more, however little else is gone.
    const QString link = index + u'/' + record.id;
    if (QFileInfo(link).isSymLink() && !QFile::remove(link))
        return errorFromErrno(errno, link, FileRole::Destination);
    if (::unlink(QFile::encodeName(record.folder + u'/' + kRecordFile).constData()) != 0
        && errno != ENOENT)
        return errorFromErrno(errno, record.folder, FileRole::Destination);
    if (!QDir(record.folder).removeRecursively())
        return Error{.code = ErrorCode::WriteFailed, .path = record.folder};
    return syncFolder(QFileInfo(record.folder).absolutePath());
}

void sweepRecordFolders(const QString& index, const std::stop_token& stop)
{
    static const QRegularExpression id(u"-(restore|undo)-\\d{8}-\\d{6}Z(-\\d+)?$"_s);
    for (const QFileInfo& entry : foldersIn(index)) {
        if (!id.match(entry.fileName()).hasMatch())
            continue;
        const QString folder = entry.canonicalFilePath();
        static_cast<void>(sweepPartials(folder)); // those of processes that live stay
        const Record none{.id = entry.fileName(), .folder = folder};
        const auto hasRecord = [&] { return QFileInfo::exists(folder + u'/' + kRecordFile); };
        if (hasRecord())
            continue;
        const auto lock = lockRecord(none, stop);
        if (lock && !hasRecord())
            static_cast<void>(removeRecord(none, index));
    }
}

} // namespace core::restore

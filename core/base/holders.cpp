#include "core/base/holders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <pwd.h>
#include <set>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

namespace fs = std::filesystem;

using FileId = std::pair<dev_t, ino_t>;
using FileIds = std::set<FileId>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Holder)
};

/// Looks only; stat() opens nothing.
std::optional<FileId> idOf(const char* path)
{
    struct stat status
    {
    };
    if (::stat(path, &status) != 0)
        return std::nullopt;
    return FileId(status.st_dev, status.st_ino);
}

FileIds idsOfDatabase(const QString& path)
{
    // SQLite follows links first and puts its sidecars beside the real file.
    const QString real = QFileInfo(path).canonicalFilePath();
    FileIds ids;
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (const auto id = idOf(QFile::encodeName(real + suffix).constData()))
            ids.insert(*id);
    }
    return ids;
}

std::optional<qint64> pidOf(const fs::path& entry)
{
    const std::string name = entry.filename().string();
    qint64 pid = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
    if (error != std::errc() || end != name.data() + name.size())
        return std::nullopt;
    return pid;
}

/// True if one of the process's descriptors is one of the files; false too where we may not look.
bool hasOpen(const fs::path& process, const FileIds& files)
{
    std::error_code error;
    for (fs::directory_iterator fd(process / "fd", error), end; !error && fd != end;
         fd.increment(error)) {
        const auto id = idOf(fd->path().c_str());
        if (id && files.contains(*id))
            return true;
    }
    return false;
}

/// Processes that /proc/locks shows on the files. A line: "1: POSIX  ADVISORY  WRITE 41 fd:01:12 0
/// EOF", with "->" after the number for one that waits. Source: proc(5).
std::set<qint64> lockOwners(const FileIds& files)
{
    std::set<qint64> owners;
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        if (const auto arrow = line.find("-> "); arrow != std::string::npos)
            line.erase(arrow, 3);
        long long pid = 0;
        unsigned major = 0;
        unsigned minor = 0;
        unsigned long long inode = 0;
        const int fields = std::sscanf(line.c_str(), "%*d: %*s %*s %*s %lld %x:%x:%llu", &pid,
                                       &major, &minor, &inode);
        if (fields == 4 && pid > 0 && files.contains(FileId(makedev(major, minor), inode)))
            owners.insert(pid);
    }
    return owners;
}

QString userName(uid_t uid)
{
    std::array<char, 16384> buffer{};
    struct passwd entry
    {
    };
    struct passwd* found = nullptr;
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::number(uid);
    return QString::fromLocal8Bit(found->pw_name);
}

std::optional<Holder> describeProcess(qint64 pid)
{
    const QString folder = u"/proc/%1"_s.arg(pid);
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
        return std::nullopt; // it ended meanwhile
    QFile name(folder + u"/comm"_s);
    const bool readable = name.open(QIODevice::ReadOnly);
    return Holder{.pid = pid,
                  .program = readable ? QString::fromLocal8Bit(name.readAll()).trimmed()
                                      : Words::tr("a program"),
                  .user = userName(status.st_uid)};
}

} // namespace

std::vector<Holder> holdersOf(const QString& path)
{
    const FileIds files = idsOfDatabase(path);
    if (files.empty())
        return {};
    std::set<qint64> pids = lockOwners(files);
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end;
         entry.increment(error)) {
        if (const auto pid = pidOf(entry->path()); pid && hasOpen(entry->path(), files))
            pids.insert(*pid);
    }
    pids.erase(::getpid());

    std::vector<Holder> holders;
    for (const qint64 pid : pids) {
        if (auto holder = describeProcess(pid))
            holders.push_back(std::move(*holder));
    }
    return holders;
}

QString describeHolders(const std::vector<Holder>& holders)
{
    if (holders.empty())
        return {};
    const Holder& first = holders.front();
    const QString named = Words::tr("%1 (pid %2, user %3)")
                              .arg(first.program, QString::number(first.pid), first.user);
    switch (holders.size()) {
    case 1: return named;
    case 2: return Words::tr("%1 and one other").arg(named);
    default: return Words::tr("%1 and %2 others").arg(named).arg(holders.size() - 1);
    }
}

} // namespace core

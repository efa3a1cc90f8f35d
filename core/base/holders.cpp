#include "core/base/holders.h"

#include "core/base/accounts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
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
/// Files, each with the databases it belongs to (their places in the list that was asked about).
using FileOwners = std::map<FileId, std::vector<std::size_t>>;
/// For each database the processes that were seen to hold it.
using Pids = std::vector<std::set<qint64>>;

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

FileOwners filesOfDatabases(const QStringList& paths)
{
    FileOwners files;
    for (std::size_t i = 0; i < static_cast<std::size_t>(paths.size()); ++i) {
        // SQLite follows links first and puts its sidecars beside the real file.
        const QString real = QFileInfo(paths.at(static_cast<qsizetype>(i))).canonicalFilePath();
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (const auto id = idOf(QFile::encodeName(real + suffix).constData()))
                files[*id].push_back(i);
        }
    }
    return files;
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

void note(qint64 pid, const FileId& id, const FileOwners& files, Pids& pids)
{
    const auto found = files.find(id);
    if (found == files.end())
        return;
    for (const std::size_t database : found->second)
        pids[database].insert(pid);
}

/// Looks through the process's descriptors; sees none where we may not look.
void noteOpenFiles(const fs::path& process, qint64 pid, const FileOwners& files, Pids& pids)
{
    std::error_code error;
    for (fs::directory_iterator fd(process / "fd", error), end; !error && fd != end;
         fd.increment(error)) {
        if (const auto id = idOf(fd->path().c_str()))
            note(pid, *id, files, pids);
    }
}

/// Processes that /proc/locks shows on the files. A line: "1: POSIX  ADVISORY  WRITE 41 fd:01:12 0
/// EOF", with "->" after the number for one that waits. Source: proc(5).
void noteLockOwners(const FileOwners& files, Pids& pids)
{
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
        if (fields == 4 && pid > 0)
            note(pid, FileId(makedev(major, minor), inode), files, pids);
    }
}

/// Files below /proc have no size, but a short end.
QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.read(64 * 1024))
                                          : QString();
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
                  .user = userName(status.st_uid),
                  .unit = unitFromCgroup(textOf(folder + u"/cgroup"_s))};
}

/// The number of the container in one step of a path: "docker-ID.scope", "libpod-ID.scope",
/// "cri-containerd-ID.scope", or the bare ID below "/docker/" and "/kubepods/…/".
QString containerIn(QStringView step)
{
    static const QRegularExpression pattern(u"^(?:[a-z][a-z-]*-)?([0-9a-f]{64})(?:\\.scope)?$"_s);
    const auto match = pattern.match(step.toString());
    return match.hasMatch() ? match.captured(1).left(12) : QString(); // as `docker ps` shows it
}

} // namespace

std::vector<std::vector<Holder>> holdersOfEach(const QStringList& paths,
                                               const std::stop_token& stop)
{
    std::vector<std::vector<Holder>> holders(static_cast<std::size_t>(paths.size()));
    const FileOwners files = filesOfDatabases(paths);
    if (files.empty())
        return holders;
    Pids pids(holders.size());
    noteLockOwners(files, pids);
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end;
         !error && entry != end && !stop.stop_requested(); entry.increment(error)) {
        if (const auto pid = pidOf(entry->path()))
            noteOpenFiles(entry->path(), *pid, files, pids);
    }

    for (std::size_t i = 0; i < holders.size(); ++i) {
        pids[i].erase(::getpid());
        for (const qint64 pid : pids[i]) {
            if (auto holder = describeProcess(pid))
                holders[i].push_back(std::move(*holder));
        }
    }
    return holders;
}

std::vector<Holder> holdersOf(const QString& path)
{
    return std::move(holdersOfEach({path}, {}).front());
}

QString unitFromCgroup(const QString& text)
{
    QString service;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        // "4:memory:/system.slice/x.service" of version 1, "0::/…" of version 2.
        const qsizetype path = line.indexOf(u":/");
        if (path < 0)
            continue;
        const auto steps = line.sliced(path + 2).split(u'/', Qt::SkipEmptyParts);
        for (const QStringView step : steps) {
            if (const QString id = containerIn(step); !id.isEmpty())
                return Words::tr("container %1").arg(id);
            // The session manager of a user is a service as well; what it keeps comes below it.
            if (step.endsWith(u".service") && !step.startsWith(u"user@"))
                service = step.toString();
        }
    }
    return service.isEmpty() ? QString() : Words::tr("service %1").arg(service);
}

QString describeHolders(const std::vector<Holder>& holders)
{
    if (holders.empty())
        return {};
    const Holder& first = holders.front();
    const QString pid = QString::number(first.pid);
    const QString named = first.unit.isEmpty()
        ? Words::tr("%1 (pid %2, user %3)").arg(first.program, pid, first.user)
        : Words::tr("%1 (pid %2, user %3, %4)").arg(first.program, pid, first.user, first.unit);
    switch (holders.size()) {
    case 1: return named;
    case 2: return Words::tr("%1 and one other").arg(named);
    default: return Words::tr("%1 and %2 others").arg(named).arg(holders.size() - 1);
    }
}

} // namespace core

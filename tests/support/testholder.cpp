// Usage: testholder lock PATH OWNER | file PATH | posix-lock PATH | partial FOLDER NAME
// Takes hold, writes "ready" (partial: the path), and keeps it until stdin ends or it is killed.

#include "core/base/durable.h"
#include "core/base/filelock.h"

#include <QStringList>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace {

int keep(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

int fail(const core::Error& error)
{
    std::fputs(qPrintable(core::errorKind(error.code) + u": "_s + error.detail + u'\n'), stderr);
    return 1;
}

int holdLock(const QString& path, const QString& owner)
{
    const auto lock = core::FileLock::acquire(path, owner, std::chrono::seconds(30), {});
    return lock ? keep(u"ready"_s) : fail(lock.error());
}

int holdFile(const QString& path, bool locked)
{
    const auto file = core::FileDescriptor::open(path, O_RDWR | O_CREAT, core::FileRole::Source);
    if (!file)
        return fail(file.error());
    struct flock range
    {
    };
    range.l_type = F_WRLCK;
    if (locked && ::fcntl(file->get(), F_SETLK, &range) != 0)
        return fail(core::errorFromErrno(errno, path, core::FileRole::Source));
    return keep(u"ready"_s);
}

int holdPartial(const QString& folder, const QString& name)
{
    const auto partial = core::PartialFile::create(folder, name);
    return partial ? keep(partial->path()) : fail(partial.error());
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.size() == 3 && arguments[0] == u"lock")
        return holdLock(arguments[1], arguments[2]);
    if (arguments.size() == 3 && arguments[0] == u"partial")
        return holdPartial(arguments[1], arguments[2]);
    if (arguments.size() == 2 && (arguments[0] == u"file" || arguments[0] == u"posix-lock"))
        return holdFile(arguments[1], arguments[0] == u"posix-lock");
    return 2;
}

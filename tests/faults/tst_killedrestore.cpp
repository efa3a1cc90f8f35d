// A restore or an undo that is killed at any of its system calls leaves the target wholly old or
// wholly new, and the next start ends clean.

#include "tests/faults/killedscenes.h"
#include "tests/faults/restorescene.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

/// Where a kill can make a difference: calls that change the file system.
bool changesFiles(const Point& point)
{
    static const QStringList changing{
        u"openat"_s,    u"write"_s,     u"pwrite64"_s,  u"pwritev"_s,         u"ftruncate"_s,
        u"fallocate"_s, u"fsync"_s,     u"fdatasync"_s, u"rename"_s,          u"renameat2"_s,
        u"link"_s,      u"linkat"_s,    u"unlink"_s,    u"unlinkat"_s,        u"mkdir"_s,
        u"rmdir"_s,     u"symlink"_s,   u"fchmod"_s,    u"fchown"_s,          u"ioctl"_s,
        u"flock"_s,     u"fsetxattr"_s, u"sendfile"_s,  u"copy_file_range"_s, u"utimensat"_s};
    return changing.contains(point.call);
}

} // namespace

class tst_KilledRestore final : public KilledScenes
{
    Q_OBJECT

public:
    tst_KilledRestore()
        : KilledScenes(restoreScenes(), changesFiles, 50)
    {
    }

private Q_SLOTS:
    void leavesTheTargetWhole_data();
};

void tst_KilledRestore::leavesTheTargetWhole_data()
{
    addColumns();
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    const std::size_t each = all ? 1100 / scenes().size() + 1 : 3;
    std::mt19937 random(20261125);
    for (std::size_t i = 0; i < each; ++i) {
        for (const auto& [name, played] : scenes()) {
            // Most calls are those of the start and of reading: the others get their share.
            std::vector<Point> pool = played.points;
            if (i % 3 != 0)
                std::erase_if(pool, [](const Point& point) { return point.call == u"openat"_s; });
            addRow(name, pool[random() % pool.size()], i);
        }
    }
}

QTEST_GUILESS_MAIN(tst_KilledRestore)
#include "tst_killedrestore.moc"

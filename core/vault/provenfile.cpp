#include "core/vault/provenfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <sys/stat.h>

namespace core::vault {

namespace {

constexpr qint64 kSecond = 1'000'000'000;

/// What file systems and archives keep of a time: NTFS 100 ns, others 1 µs, 1 ms, exFAT 10 ms, tar
/// and old ones 1 s, FAT 2 s.
constexpr std::array<qint64, 7> kUnits{1, 100, 1'000, 1'000'000, 10'000'000, kSecond, 2 * kSecond};

} // namespace

qint64 changeTimeOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return 0;
    return facts.st_mtim.tv_sec * kSecond + facts.st_mtim.tv_nsec;
}

bool countsFor(const Proof& proof, qint64 changeTime)
{
    const qint64 proven = proof.fileChanged;
    return proven == 0 || std::ranges::any_of(kUnits, [&](qint64 unit) {
               return proven - proven % unit == changeTime;
           });
}

} // namespace core::vault

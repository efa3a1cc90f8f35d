#include "tests/ui/shell/manybackups.h"

#include "core/jobs/shelf.h"
#include "ui/jobs/progressmailbox.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using core::vault::Verdict;

namespace testsupport {

namespace {

constexpr qint64 kFileBytes = 64;
constexpr double kMebibyte = 1024.0 * 1024.0;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

Verdict verdictOf(int number)
{
    if (number % 97 == 50)
        return Verdict::Damaged;
    return number % 41 == 7 ? Verdict::CannotJudge : Verdict::Ok;
}

core::vault::Proof proofOf(int number, core::UtcTime at)
{
    const Verdict verdict = verdictOf(number);
    core::vault::Proof proof{.at = at, .verdict = verdict, .seconds = 0.6};
    for (const QString& name : {u"page-hashes"_s, u"integrity"_s, u"foreign-keys"_s, u"contents"_s})
        proof.checks.push_back({.name = name, .state = Verdict::Ok, .seconds = 0.15});
    proof.checks[1].state = verdict;
    return proof;
}

core::vault::Manifest manifestOf(int number, const QString& database, core::UtcTime at)
{
    core::vault::Manifest manifest{.name = core::vault::nameFor(database),
                                   .database = database,
                                   .host = u"server"_s,
                                   .method = u"online"_s,
                                   .takenAt = at,
                                   .seconds = 0.9,
                                   .storedBytes = core::ByteCount(kFileBytes),
                                   .pages = 12'108,
                                   .pageSize = 4096,
                                   .journalMode = u"wal"_s,
                                   .sha256 = QByteArray(64, 'a')};
    manifest.bytes = core::ByteCount(qint64((48.2 - number * 0.001) * kMebibyte));
    for (int table = 0; table < 12; ++table)
        manifest.tables.push_back(
            {u"table_%1"_s.arg(table), 100'000 * (table % 3) + 20'000 - number / (table + 1)});
    if (number % 500 == 250) {
        manifest.pinned = true;
        manifest.label = u"before v%1"_s.arg(40 - number / 500);
    } else if (number % 211 == 3) {
        manifest.label = u"by hand"_s;
    }
    if (number % 61 != 5)
        manifest.proof = proofOf(number, at + std::chrono::minutes(1));
    return manifest;
}

} // namespace

void makeManyBackups(const core::jobs::Workshop& workshop, const QString& database, int count,
                     core::UtcTime newest)
{
    const auto known = core::jobs::resolveDatabase(database, workshop);
    if (!known || !QDir().mkpath(known->folder))
        qFatal("There is no vault.");
    const QByteArray bytes(kFileBytes, 'x');
    for (int number = 0; number < count; ++number) {
        const core::UtcTime at = newest - number * std::chrono::hours(1);
        core::vault::Manifest manifest = manifestOf(number, known->config.path, at);
        const QString stem = core::vault::stemFor(manifest.name, at, 1);
        manifest.artifact = core::vault::artifactNameFor(stem, core::vault::Codec::None);
        write(known->folder + u'/' + manifest.artifact, bytes);
        write(known->folder + u'/' + core::vault::manifestNameFor(stem),
              core::vault::toJson(manifest));
    }
}

void pinBackup(const core::jobs::Workshop& workshop, const core::vault::Backup& backup)
{
    ui::jobs::ProgressMailbox unheard;
    if (!core::jobs::setPinned(backup, true, {}, workshop, core::JobContext{{}, unheard}))
        qFatal("It cannot be pinned.");
}

} // namespace testsupport

#include "tests/core/vault/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;

namespace testsupport {

void QuietJob::report(const Progress& progress) noexcept
{
    m_last = progress;
    if (++m_reports == m_stopAfter)
        m_stop.request_stop();
}

UtcTime sampleTime()
{
    return *fromIso(u"2026-11-22T22:27:03.125Z"_s);
}

Manifest sampleManifest()
{
    Manifest manifest{
        .artifact = u"dispatch-backup-20261122-222703Z.db"_s,
        .name = u"dispatch"_s,
        .database = u"/srv/my \"data\"/dispatch.db"_s,
        .host = u"büro-7"_s,
        .method = u"online"_s,
        .takenAt = sampleTime(),
        .seconds = 1.625,
        .longestStallSeconds = 0.1,
        .bytes = ByteCount(5'000'000'000),
        .storedBytes = ByteCount(4'999'999'999),
        .pages = 1220703,
        .pageSize = 4096,
        .compression = {Codec::Zstd, 19},
        .journalMode = u"wal"_s,
        .sha256 = QByteArray(64, 'a'),
        .pageHashes = sqlite::PageHashes{4096, 130, {1, 0xfedcba9876543210ULL, ~0ULL}},
        .label = u"before the \"move\"\n"_s,
        .pinned = true,
        .tables = {{u"sessions"_s, 12}, {u"Straße"_s, 9'007'199'254'740'993}},
        .violations = {{u"session_events"_s, 3}},
        .unknown = {{"keeper"_L1, QJsonObject{{"a"_L1, QJsonArray{1, u"b"_s}}}}},
    };
    manifest.proof =
        Proof{.at = sampleTime() + std::chrono::hours(1),
              .level = CheckLevel::Quick,
              .verdict = Verdict::Damaged,
              .sourceDamaged = true,
              .seconds = 0.3,
              .checks = {{.name = u"page-hashes"_s, .state = Verdict::Ok, .seconds = 0.25},
                         {.name = u"integrity"_s,
                          .state = Verdict::Damaged,
                          .findings = {{.kind = FindingKind::Structure,
                                        .object = u"sessions"_s,
                                        .count = 2,
                                        .pages = {PageNo(1), PageNo(0xffffffffU)},
                                        .detail = u"Tree 7 page 12: btreeInitPage()"_s,
                                        .inSourceToo = true}}}}};
    return manifest;
}

QByteArray sampleBytes(qsizetype size)
{
    QRandomGenerator random(20261122);
    QByteArray bytes(size, 'x');
    for (qsizetype i = 0; i < size; i += (i / 4096) % 2 == 0 ? 1 : 64)
        bytes[i] = static_cast<char>(random.generate() & 0xff);
    return bytes;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

Result<Backup> publishSample(const QString& folder, const QString& name, UtcTime at)
{
    auto artifact = PartialFile::create(folder, u"backup.db"_s);
    if (!artifact)
        return artifact.error();
    const QByteArray bytes("not a database, but a file");
    const auto span =
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (const auto written = writeAll(artifact->fd(), span, artifact->path()); !written)
        return written.error();
    Manifest manifest{.name = name, .method = u"online"_s, .takenAt = at};
    manifest.bytes = manifest.storedBytes = ByteCount(bytes.size());
    QuietJob job;
    return publish(*artifact, manifest, job.context());
}

} // namespace testsupport

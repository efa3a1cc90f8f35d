#include "core/jobs/packimage.h"

#include "core/sqlite/pagehashes.h"

namespace core::jobs {

namespace {

void markDamaged(vault::Proof& proof, const Error& why)
{
    const vault::Finding finding{.kind = vault::FindingKind::ArtifactMismatch,
                                 .detail = why.detail};
    for (vault::CheckRecord& check : proof.checks) {
        if (check.name != u"page-hashes")
            continue;
        check.state = vault::Verdict::Damaged;
        check.findings.push_back(finding);
    }
    proof.verdict = vault::Verdict::Damaged;
    proof.sourceDamaged = false;
}

/// What was packed is what was captured: read back from where it lies.
Result<> proveByHashes(const PartialFile& packed, vault::Manifest& manifest, const JobContext& job)
{
    const auto pageSize = PageSize::fromBytes(manifest.pageSize);
    if (!pageSize)
        return Error{.code = ErrorCode::Internal, .path = packed.path()};
    sqlite::ImageHasher hasher(*pageSize);
    const auto take = [&](std::span<const std::byte> bytes) -> Result<> {
        hasher.add(bytes);
        return {};
    };
    const auto unpacked =
        vault::decompress(packed.path(), manifest.compression.codec, manifest.bytes, take, job);
    if (!unpacked) {
        if (unpacked.error().code != ErrorCode::CompressionDamaged)
            return unpacked.error();
        markDamaged(*manifest.proof, unpacked.error());
        return {};
    }
    if (unpacked->sha256 != manifest.sha256 || hasher.pageHashes() != manifest.pageHashes)
        markDamaged(*manifest.proof, {.detail = QStringLiteral("read back differently")});
    return {};
}

} // namespace

Result<PartialFile> packImage(const PartialFile& image, vault::Manifest& manifest,
                              const vault::Compression& how, bool prove, const JobContext& job)
{
    auto packed = PartialFile::create(image.folder(), manifest.name + vault::suffixOf(how.codec));
    if (!packed)
        return packed.error();
    const auto compressed = vault::compress(image.fd(), manifest.bytes, *packed, how, job);
    if (!compressed)
        return compressed.error();
    if (auto synced = packed->sync(); !synced)
        return synced.error();
    manifest.compression = how;
    manifest.storedBytes = compressed->bytes;
    manifest.sha256 = compressed->sha256;
    if (prove && manifest.proof) {
        if (auto proven = proveByHashes(*packed, manifest, job); !proven)
            return proven.error();
    }
    return packed;
}

} // namespace core::jobs

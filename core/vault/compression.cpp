#include "core/vault/compression.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

struct CodecFacts
{
    Codec codec;
    QLatin1StringView word;
    QLatin1StringView suffix;
    int highestLevel;
};

constexpr CodecFacts kCodecs[] = {
    {Codec::None, "none"_L1, ""_L1, 0},
    {Codec::Gzip, "gzip"_L1, ".gz"_L1, 9},
    {Codec::Zstd, "zstd"_L1, ".zst"_L1, 19},
};

const CodecFacts& factsOf(Codec codec)
{
    for (const CodecFacts& facts : kCodecs) {
        if (facts.codec == codec)
            return facts;
    }
    return kCodecs[0];
}

} // namespace

std::optional<Compression> parseCompression(const QString& text)
{
    for (const CodecFacts& facts : kCodecs) {
        if (text == facts.word)
            return Compression{facts.codec, 0};
        for (int level = 1; level <= facts.highestLevel; ++level) {
            const Compression leveled{facts.codec, level};
            if (text == compressionText(leveled))
                return leveled;
        }
    }
    return std::nullopt;
}

QString compressionText(const Compression& compression)
{
    const QString word(factsOf(compression.codec).word);
    return compression.level == 0 ? word : word + u':' + QString::number(compression.level);
}

QString suffixOf(Codec codec)
{
    return QString(factsOf(codec).suffix);
}

Codec codecOfFile(const QString& fileName)
{
    for (const CodecFacts& facts : kCodecs) {
        if (!facts.suffix.isEmpty() && fileName.endsWith(facts.suffix))
            return facts.codec;
    }
    return Codec::None;
}

} // namespace core::vault

#include "core/catalog/packedmanifest.h"

#include <QDataStream>
#include <QJsonDocument>

namespace core::catalog {

namespace {

/// Goes up with every change of what is written; what an older one wrote is then read anew from the
/// vault.
constexpr quint8 kVersion = 2;

using vault::CheckRecord;
using vault::Finding;
using vault::Manifest;
using vault::Proof;
using vault::TableCount;

/// One description for both ways: Out writes the parts it is given, In fills them.
class Out
{
public:
    explicit Out(QByteArray& bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    void part(const QString& text) { m_stream << text; }
    void part(const QByteArray& bytes) { m_stream << bytes; }
    void part(bool is) { m_stream << is; }
    void part(double number) { m_stream << number; }
    void part(qint64 number) { m_stream << number; }
    void part(int number) { m_stream << qint32{number}; }
    void part(std::uint32_t number) { m_stream << quint32{number}; }
    void part(UtcTime time) { m_stream << qint64{time.time_since_epoch().count()}; }
    void part(ByteCount bytes) { m_stream << qint64{bytes.value()}; }
    void part(PageNo page) { m_stream << quint32{page.value()}; }
    template <class T>
    void choice(T value, T /*last*/)
    {
        m_stream << static_cast<quint8>(value);
    }
    template <class T, class Describe>
    void list(const std::vector<T>& items, const Describe& describe)
    {
        m_stream << static_cast<quint32>(items.size());
        for (const T& item : items)
            describe(*this, item);
    }
    template <class T, class Describe>
    void maybe(const std::optional<T>& item, const Describe& describe)
    {
        m_stream << item.has_value();
        if (item)
            describe(*this, *item);
    }

private:
    QDataStream m_stream;
};

class In
{
public:
    explicit In(const QByteArray& bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    void part(QString& text) { m_stream >> text; }
    void part(QByteArray& bytes) { m_stream >> bytes; }
    void part(bool& is) { m_stream >> is; }
    void part(double& number) { m_stream >> number; }
    void part(qint64& number) { m_stream >> number; }
    void part(int& number) { m_stream >> number; }
    void part(std::uint32_t& number) { m_stream >> number; }
    void part(UtcTime& time) { time = UtcTime(std::chrono::milliseconds(number<qint64>())); }
    void part(ByteCount& bytes) { bytes = ByteCount(number<qint64>()); }
    void part(PageNo& page) { page = PageNo(number<quint32>()); }
    template <class T>
    void choice(T& value, T last)
    {
        const auto read = number<quint8>();
        if (read > static_cast<quint8>(last))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        else
            value = static_cast<T>(read);
    }
    template <class T, class Describe>
    void list(std::vector<T>& items, const Describe& describe)
    {
        // Not reserved: a damaged number must not ask for memory.
        for (auto left = number<quint32>(); left > 0 && isGood(); --left)
            describe(*this, items.emplace_back());
    }
    template <class T, class Describe>
    void maybe(std::optional<T>& item, const Describe& describe)
    {
        if (number<bool>())
            describe(*this, item.emplace());
    }

    [[nodiscard]] bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    [[nodiscard]] bool isAtEnd() const { return m_stream.atEnd(); }

private:
    template <class T>
    T number()
    {
        T value{};
        m_stream >> value;
        return value;
    }

    QDataStream m_stream;
};

// `T` is const where it is written.

constexpr auto kPage = [](auto& stream, auto& page) { stream.part(page); };

constexpr auto kFinding = [](auto& stream, auto& finding) {
    stream.choice(finding.kind, vault::kLastFindingKind);
    stream.part(finding.object);
    stream.part(finding.count);
    stream.list(finding.pages, kPage);
    stream.part(finding.detail);
    stream.part(finding.inSourceToo);
};

constexpr auto kCheck = [](auto& stream, auto& check) {
    stream.part(check.name);
    stream.choice(check.state, vault::Verdict::CannotJudge);
    stream.part(check.seconds);
    stream.list(check.findings, kFinding);
};

constexpr auto kProof = [](auto& stream, auto& proof) {
    stream.part(proof.at);
    stream.choice(proof.level, vault::CheckLevel::Full);
    stream.choice(proof.verdict, vault::Verdict::CannotJudge);
    stream.part(proof.sourceDamaged);
    stream.part(proof.seconds);
    stream.part(proof.fileChanged);
    stream.list(proof.checks, kCheck);
};

constexpr auto kCount = [](auto& stream, auto& count) {
    stream.part(count.name);
    stream.part(count.rows);
};

constexpr auto kManifest = [](auto& stream, auto& manifest) {
    for (auto* text : {&manifest.artifact, &manifest.name, &manifest.database, &manifest.host,
                       &manifest.method, &manifest.journalMode, &manifest.label})
        stream.part(*text);
    stream.part(manifest.takenAt);
    stream.part(manifest.seconds);
    stream.part(manifest.longestStallSeconds);
    stream.part(manifest.bytes);
    stream.part(manifest.storedBytes);
    stream.part(manifest.pages);
    stream.part(manifest.pageSize);
    stream.choice(manifest.compression.codec, vault::Codec::Zstd);
    stream.part(manifest.compression.level);
    stream.part(manifest.sha256);
    stream.part(manifest.pinned);
    stream.maybe(manifest.proof, kProof);
    stream.list(manifest.tables, kCount);
    stream.list(manifest.violations, kCount);
};

} // namespace

QByteArray pack(const vault::Manifest& manifest)
{
    QByteArray packed(1, static_cast<char>(kVersion));
    QByteArray body;
    {
        Out out(body);
        kManifest(out, manifest);
        out.part(manifest.unknown.isEmpty()
                     ? QByteArray()
                     : QJsonDocument(manifest.unknown).toJson(QJsonDocument::Compact));
    }
    return packed + body;
}

std::optional<vault::Manifest> unpack(const QByteArray& packed)
{
    if (packed.isEmpty() || packed.front() != static_cast<char>(kVersion))
        return std::nullopt;
    In in(QByteArray::fromRawData(packed.constData() + 1, packed.size() - 1));
    vault::Manifest manifest;
    kManifest(in, manifest);
    QByteArray unknown;
    in.part(unknown);
    if (!in.isGood() || !in.isAtEnd())
        return std::nullopt;
    if (!unknown.isEmpty())
        manifest.unknown = QJsonDocument::fromJson(unknown).object();
    return manifest;
}

} // namespace core::catalog

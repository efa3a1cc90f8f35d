#include "tests/core/proof/proofbench.h"

#include <QDebug>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace prooftest {

using namespace core;

namespace {

struct Closer
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Handle openDatabase(const QString& path)
{
    sqlite3* raw = nullptr;
    sqlite3_open(path.toUtf8().constData(), &raw);
    return Handle(raw);
}

} // namespace

void RecordingSink::report(const Progress& progress) noexcept
{
    seen.push_back(progress);
    if (onReport)
        onReport(progress);
}

bool Bench::run(const QByteArrayList& statements, const Prepare& prepare) const
{
    const Handle db = openDatabase(path());
    if (prepare)
        prepare(db.get());
    for (const QByteArray& sql : statements) {
        if (sqlite3_exec(db.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            qWarning() << sqlite3_errmsg(db.get()) << "in" << sql;
            return false;
        }
    }
    return true;
}

qint64 Bench::number(const QByteArray& sql) const
{
    const Handle db = openDatabase(path());
    qint64 result = -1;
    sqlite3_exec(
        db.get(), sql.constData(),
        [](void* into, int, char** values, char**) {
            *static_cast<qint64*>(into) = QByteArray(values[0]).toLongLong();
            return 0;
        },
        &result, nullptr);
    return result;
}

qint64 Bench::size() const
{
    return QFile(path()).size();
}

QByteArray Bench::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Bench::overwrite(qint64 offset, const QByteArray& bytes) const
{
    QFile file(path());
    const bool done =
        file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
    if (!done)
        qFatal("the test could not harm its file");
}

void Bench::flipBit(qint64 offset, int bit) const
{
    const int was = static_cast<unsigned char>(bytes().at(offset));
    overwrite(offset, QByteArray(1, static_cast<char>(was ^ (1 << bit))));
}

void Bench::resize(qint64 size) const
{
    if (!QFile::resize(path(), size))
        qFatal("the test could not cut its file");
}

sqlite::PageHashes Bench::pageHashes() const
{
    const QByteArray all = bytes();
    const int high = static_cast<unsigned char>(all.at(16));
    const int low = static_cast<unsigned char>(all.at(17));
    const int size = high == 0 && low == 1 ? 65536 : high * 256 + low;
    sqlite::ImageHasher hasher(*PageSize::fromBytes(size));
    hasher.add(std::as_bytes(std::span(all.constData(), static_cast<std::size_t>(all.size()))));
    return hasher.pageHashes();
}

Result<proof::ProofResult> Bench::prove(proof::ProofRequest request) const
{
    RecordingSink sink;
    request.image = path();
    return proof::prove(request, UtcTime(), {{}, sink});
}

std::vector<vault::Finding> findingsOf(const vault::Proof& proof)
{
    std::vector<vault::Finding> all;
    for (const vault::CheckRecord& check : proof.checks)
        all.insert(all.end(), check.findings.begin(), check.findings.end());
    return all;
}

std::vector<vault::Finding> findingsOf(const vault::Proof& proof, vault::FindingKind kind)
{
    auto all = findingsOf(proof);
    std::erase_if(all, [&](const vault::Finding& finding) { return finding.kind != kind; });
    return all;
}

vault::CheckRecord record(const vault::Proof& proof, const char* name)
{
    for (const vault::CheckRecord& check : proof.checks) {
        if (check.name == QLatin1StringView(name))
            return check;
    }
    return {};
}

QByteArray dump(const vault::Proof& proof)
{
    QString text = vault::verdictKey(proof.verdict);
    for (const vault::Finding& finding : findingsOf(proof)) {
        text +=
            QStringLiteral("\n  %1 '%2' %3 %4: %5")
                .arg(vault::findingKey(finding.kind), finding.object)
                .arg(finding.count)
                .arg(finding.inSourceToo ? QStringLiteral("in source") : QString(), finding.detail);
    }
    return text.toUtf8();
}

} // namespace prooftest

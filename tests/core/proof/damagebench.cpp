#include "tests/core/proof/damagebench.h"

#include "tests/core/sqlite/pagemapbench.h"
#include "tests/core/sqlite/workbench.h"

#include <QDebug>

#include <algorithm>
#include <random>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;
using pagemaptest::Layout;
using sqlite::PageKind;
using sqlitetest::bytesOf;
using sqlitetest::writeBytes;

namespace prooftest {

namespace {

constexpr qsizetype kHeader = 100;

QByteArray numbersTo(int end)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(end) + ") ";
}

/// So many different digits, and others for another `salt`.
QByteArray digits(const QByteArray& count, const QByteArray& salt)
{
    return "substr(replace(hex(zeroblob((" + count
        + ") / 6 + 1)), '00', printf('%06d', (i * 7919 + " + salt + ") % 999983)), 1, " + count
        + ")";
}

/// Trees of both kinds, chains of overflow pages, a list of free pages.
QByteArrayList firstStatements()
{
    return {
        "CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT)",
        "CREATE INDEX customer_name ON customer(name)",
        "CREATE TABLE \"order\"(id INTEGER PRIMARY KEY, customer INT REFERENCES customer, sum INT)",
        "CREATE INDEX order_customer ON \"order\"(customer)",
        "CREATE TABLE document(id INTEGER PRIMARY KEY, body TEXT)",
        "CREATE TABLE setting(scope TEXT, name TEXT, value TEXT, PRIMARY KEY(scope, name)) "
        "WITHOUT ROWID",
        "CREATE TABLE gone(body TEXT)",
        "PRAGMA secure_delete=OFF",
        numbersTo(300) + "INSERT INTO customer SELECT i, printf('%06d', i * 7919 % 999983), "
            + digits("60 + i % 50", "1") + " FROM n",
        numbersTo(500) + "INSERT INTO \"order\" SELECT i, 1 + i * 31 % 300, i * 100 FROM n",
        numbersTo(32) + "INSERT INTO document SELECT i, " + digits("i * 900", "2") + " FROM n",
        numbersTo(150) + "INSERT INTO setting SELECT i % 7, i, " + digits("40", "3") + " FROM n",
        numbersTo(60) + "INSERT INTO gone SELECT " + digits("700", "4") + " FROM n",
        "DELETE FROM customer WHERE id % 11 = 0 AND id NOT IN (SELECT customer FROM \"order\")",
        "DROP TABLE gone",
    };
}

/// Changes every page that holds rows.
QByteArrayList laterStatements()
{
    return {"PRAGMA synchronous=OFF",
            "UPDATE customer AS c SET name = printf('%06d', (SELECT id * 7907 % 999983)), note = "
            "substr(note, 6) || '.....'",
            "UPDATE \"order\" SET sum = sum + 7",
            "UPDATE document SET body = substr(body, 4) || body WHERE id % 2 = 0",
            "UPDATE document SET body = substr(body, 6) || '.....' WHERE id % 2 = 1",
            "UPDATE setting SET value = substr(value, 4) || '...'"};
}

Subject makeSubject(const Layout& layout)
{
    const Bench bench;
    Subject subject{.layout = u"%1 bytes, auto_vacuum %2, %3 reserved, %4"_s.arg(layout.pageSize)
                                  .arg(layout.autoVacuum)
                                  .arg(layout.reservedBytes)
                                  .arg(QString::fromLatin1(layout.encoding))};
    if (!pagemaptest::make(bench.path(), layout, firstStatements()))
        return {};
    subject.older = bench.bytes();
    if (!bench.run(laterStatements()))
        return {};
    subject.image = bench.bytes();
    subject.hashes = bench.pageHashes();
    subject.map = pagemaptest::mapOf(bench.path());
    const auto good = bench.prove({.expected = subject.hashes});
    if (!good || good->proof.verdict != vault::Verdict::Ok) {
        qWarning() << (good ? dump(good->proof) : QByteArray("no proof"));
        return {};
    }
    subject.tables = good->tables;
    return subject;
}

/// The choices of one injection.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    /// 0 to end - 1.
    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_random()) % end; }

private:
    std::mt19937 m_random;
};

bool isHit(const Subject& subject, quint32 page, Damage damage)
{
    const PageKind kind = subject.map.kinds[page - 1];
    const bool isOfSchema = subject.map.owners[page - 1] == 0;
    switch (damage) {
    case Damage::TableLeaf: return kind == PageKind::TableLeaf && !isOfSchema;
    case Damage::IndexPage: return kind == PageKind::IndexLeaf || kind == PageKind::IndexInterior;
    case Damage::OverflowPage: return kind == PageKind::Overflow && !isOfSchema;
    case Damage::FreePage: return kind == PageKind::FreeTrunk || kind == PageKind::FreeLeaf;
    case Damage::SchemaPage: return isOfSchema;
    default: return true;
    }
}

std::vector<quint32> pagesFor(const Subject& subject, Damage damage)
{
    std::vector<quint32> pages;
    for (quint32 page = 1; page <= subject.map.pages; ++page) {
        if (isHit(subject, page, damage))
            pages.push_back(page);
    }
    return pages;
}

void flipBit(Injection& injection, Damage damage, Dice& dice)
{
    const qsizetype size = injection.subject->pageSize();
    qsizetype at = dice.below(kHeader);
    if (damage != Damage::FileHeader) {
        const auto pages = pagesFor(*injection.subject, damage);
        const quint32 page = pages[static_cast<std::size_t>(dice.below(std::ssize(pages)))];
        const qsizetype from = page == 1 ? kHeader : 0;
        at = (page - 1) * size + from + dice.below(size - from);
    }
    const int bit = static_cast<int>(dice.below(8));
    injection.bytes[at] = static_cast<char>(injection.bytes.at(at) ^ (1 << bit));
    injection.what = u"bit %1 of byte %2"_s.arg(bit).arg(at);
}

void tearPage(Injection& injection, Dice& dice)
{
    const QByteArray& older = injection.subject->older;
    const qsizetype size = injection.subject->pageSize();
    const qsizetype page = dice.below(std::min(older.size(), injection.bytes.size()) / size);
    const qsizetype at = page * size + size / 2;
    injection.bytes.replace(at, size / 2, older.mid(at, size / 2));
    injection.what = u"second half of page %1"_s.arg(page + 1);
}

void zeroBlock(Injection& injection, Dice& dice)
{
    const qsizetype block = dice.below(2) == 0 ? 4096 : 65536;
    const qsizetype at = dice.below((injection.bytes.size() + block - 1) / block) * block;
    const qsizetype size = std::min(block, injection.bytes.size() - at);
    injection.bytes.replace(at, size, QByteArray(size, '\0'));
    injection.what = u"%1 zeros at %2"_s.arg(size).arg(at);
}

void truncate(Injection& injection, Dice& dice)
{
    qsizetype size = dice.below(injection.bytes.size());
    if (dice.below(2) == 0)
        size -= size % injection.subject->pageSize();
    injection.bytes.truncate(size);
    injection.what = u"cut off at %1"_s.arg(size);
}

void mix(Injection& injection, Dice& dice)
{
    const QByteArray& older = injection.subject->older;
    const qsizetype size = injection.subject->pageSize();
    const qsizetype pages = std::min(older.size(), injection.bytes.size()) / size;
    for (qsizetype ranges = 1 + dice.below(4); ranges > 0; --ranges) {
        const qsizetype first = dice.below(pages);
        const qsizetype count = 1 + dice.below(std::min<qsizetype>(pages - first, 20));
        injection.bytes.replace(first * size, count * size, older.mid(first * size, count * size));
        injection.what += u"pages %1+%2 of the older one, "_s.arg(first + 1).arg(count);
    }
}

void swap(Injection& injection, const std::vector<Subject>& subjects, Dice& dice,
          const Bench& scratch)
{
    const Subject& from = subjects[static_cast<std::size_t>(dice.below(std::ssize(subjects)))];
    const QByteArray row = QByteArray::number(1 + dice.below(1'000'000));
    const bool isMade = writeBytes(scratch.path(), dice.below(2) == 0 ? from.image : from.older)
        && scratch.run({"PRAGMA synchronous=OFF",
                        "INSERT INTO \"order\" VALUES(" + row + " + 1000, 1, " + row + ")"});
    injection.bytes = isMade ? scratch.bytes() : injection.subject->image;
    injection.what = u"order %1 in a database of %2"_s.arg(QString::fromLatin1(row), from.layout);
}

void empty(Injection& injection, Dice& dice, const Bench& scratch)
{
    QByteArrayList statements{"PRAGMA synchronous=OFF"};
    const auto& tables = injection.subject->tables;
    const qsizetype which = 1 + dice.below((qsizetype{1} << tables.size()) - 1);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const bool isEmptied = (which >> i & 1) != 0;
        if (!isEmptied)
            continue;
        injection.emptied.append(tables[i].name);
        statements.append("DELETE FROM \"" + tables[i].name.toUtf8() + '"');
    }
    statements.append("PRAGMA user_version=" + QByteArray::number(dice.below(1'000'000)));
    const bool isMade =
        writeBytes(scratch.path(), injection.subject->image) && scratch.run(statements);
    injection.bytes = isMade ? scratch.bytes() : injection.subject->image;
    injection.what = u"emptied "_s + injection.emptied.join(u", "_s);
}

} // namespace

const char* nameOf(Damage damage)
{
    static constexpr std::array<const char*, kDamages> names{
        "bit of a table",     "bit of an index",   "bit of an overflow page",
        "bit of a free page", "bit of the header", "bit of a schema",
        "torn page",          "zeroed block",      "truncation",
        "mixed files",        "swapped artifact",  "emptied source"};
    return names.at(static_cast<std::size_t>(damage));
}

QString Subject::ownerOf(quint32 page) const
{
    if (page == 0 || page > map.pages || map.owners[page - 1] == sqlite::PageMap::kNoTree)
        return {};
    return map.trees[map.owners[page - 1]].name;
}

std::vector<Subject> makeSubjects()
{
    std::vector<Subject> subjects;
    for (const Layout& layout : {
             Layout{},
             Layout{.pageSize = 1024, .autoVacuum = 2, .encoding = "UTF-16le"},
             Layout{.pageSize = 512, .reservedBytes = 16},
             Layout{.pageSize = 16384, .encoding = "UTF-16be", .reservedBytes = 64},
         }) {
        subjects.push_back(makeSubject(layout));
        if (subjects.back().image.isEmpty())
            return {};
    }
    return subjects;
}

Injection inject(const std::vector<Subject>& subjects, Damage damage, unsigned seed,
                 const Bench& scratch)
{
    Dice dice(seed * kDamages + static_cast<unsigned>(damage));
    const Subject& subject = subjects[seed % subjects.size()];
    Injection injection{.subject = &subject, .bytes = subject.image};
    switch (damage) {
    case Damage::TornPage: tearPage(injection, dice); break;
    case Damage::ZeroedBlock: zeroBlock(injection, dice); break;
    case Damage::Truncation: truncate(injection, dice); break;
    case Damage::MixedFiles: mix(injection, dice); break;
    case Damage::SwappedArtifact: swap(injection, subjects, dice, scratch); break;
    case Damage::EmptiedSource: empty(injection, dice, scratch); break;
    default: flipBit(injection, damage, dice); break;
    }
    injection.what = u"%1, seed %2, %3: %4"_s.arg(QString::fromLatin1(nameOf(damage)))
                         .arg(seed)
                         .arg(subject.layout, injection.what);
    return injection;
}

std::vector<quint32> changedPages(const Subject& subject, const QByteArray& bytes)
{
    const qsizetype size = subject.pageSize();
    std::vector<quint32> changed;
    for (qsizetype at = 0; at + size <= bytes.size(); at += size) {
        if (subject.image.mid(at, size) != bytes.mid(at, size))
            changed.push_back(static_cast<quint32>(at / size) + 1);
    }
    return changed;
}

QString whatIsNotNamed(const vault::CheckRecord& record, const Subject& subject,
                       const QByteArray& bytes)
{
    const quint32 each = subject.hashes.pagesPerHash();
    std::set<quint32> ranges; // that are named
    qint64 counted = 0;
    bool isCutShort = false;
    for (const vault::Finding& finding : record.findings) {
        if (finding.kind != vault::FindingKind::PageHashMismatch)
            return u"another finding: "_s + vault::findingKey(finding.kind);
        for (const PageNo page : finding.pages)
            ranges.insert((page.value() - 1) / each);
        counted += finding.count;
        isCutShort = isCutShort || finding.pages.size() >= 100;
    }
    const auto changed = changedPages(subject, bytes);
    bool isNamed = changed.empty();
    for (const quint32 page : changed) {
        const bool isInRange = ranges.contains((page - 1) / each);
        isNamed = isNamed || isInRange;
        if (!isInRange && !isCutShort)
            return u"page %1"_s.arg(page);
    }
    const qint64 missing = std::max<qint64>(0, subject.image.size() - bytes.size());
    const qint64 least = std::ssize(changed) + missing / subject.pageSize();
    if (!isNamed)
        return u"all %1 pages"_s.arg(changed.size());
    return counted < least ? u"%1 of %2 pages"_s.arg(counted).arg(least) : QString();
}

} // namespace prooftest

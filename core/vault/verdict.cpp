#include "core/vault/verdict.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

template <class Enum, std::size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<Verdict, 4> kVerdicts{{
    {Verdict::NotChecked, "not-checked"_L1},
    {Verdict::Ok, "ok"_L1},
    {Verdict::Damaged, "damaged"_L1},
    {Verdict::CannotJudge, "cannot-judge"_L1},
}};

constexpr Words<FindingKind, 18> kFindings{{
    {FindingKind::PageHashMismatch, "page-hash-mismatch"_L1},
    {FindingKind::ArtifactMismatch, "artifact-mismatch"_L1},
    {FindingKind::Structure, "structure"_L1},
    {FindingKind::ConstraintViolation, "constraint-violation"_L1},
    {FindingKind::ForeignKeys, "foreign-keys"_L1},
    {FindingKind::FullText, "full-text"_L1},
    {FindingKind::RTree, "r-tree"_L1},
    {FindingKind::MissingCollation, "missing-collation"_L1},
    {FindingKind::MissingModule, "missing-module"_L1},
    {FindingKind::NewerSqlite, "newer-sqlite"_L1},
    {FindingKind::ForeignKeyMismatch, "foreign-key-mismatch"_L1},
    {FindingKind::TableGone, "table-gone"_L1},
    {FindingKind::TableEmptied, "table-emptied"_L1},
    {FindingKind::TableShrank, "table-shrank"_L1},
    {FindingKind::ManifestUnusable, "manifest-unusable"_L1},
    {FindingKind::Unreadable, "unreadable"_L1},
    {FindingKind::ExpectationFailed, "expectation-failed"_L1},
    {FindingKind::ExpectationUnusable, "expectation-unusable"_L1},
}};

template <class Enum, std::size_t N>
QString wordOf(const Words<Enum, N>& words, Enum value)
{
    const auto found = std::ranges::find(words, value, &std::pair<Enum, QLatin1StringView>::first);
    return found == words.end() ? QString() : QString(found->second);
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const Words<Enum, N>& words, const QString& word)
{
    const auto found =
        std::ranges::find_if(words, [&](const auto& pair) { return pair.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

int weight(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return 0;
    case Verdict::NotChecked: return 1;
    case Verdict::CannotJudge: return 2;
    case Verdict::Damaged: return 3;
    }
    return 3;
}

} // namespace

QString verdictKey(Verdict verdict)
{
    return wordOf(kVerdicts, verdict);
}

std::optional<Verdict> verdictFromKey(const QString& key)
{
    return valueOf(kVerdicts, key);
}

Verdict worse(Verdict a, Verdict b)
{
    return weight(a) >= weight(b) ? a : b;
}

QString levelKey(CheckLevel level)
{
    return level == CheckLevel::Quick ? u"quick"_s : u"full"_s;
}

std::optional<CheckLevel> levelFromKey(const QString& key)
{
    for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full}) {
        if (key == levelKey(level))
            return level;
    }
    return std::nullopt;
}

QString findingKey(FindingKind kind)
{
    return wordOf(kFindings, kind);
}

std::optional<FindingKind> findingFromKey(const QString& key)
{
    return valueOf(kFindings, key);
}

Severity severityOf(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::ConstraintViolation:
    case FindingKind::TableGone:
    case FindingKind::TableEmptied:
    case FindingKind::TableShrank:
    case FindingKind::ExpectationFailed: return Severity::Note;
    case FindingKind::ForeignKeys:
        // Healthy real databases have violations; only what the source had not is a fault of the
        // copy.
        return finding.inSourceToo ? Severity::Note : Severity::Damage;
    case FindingKind::MissingCollation:
    case FindingKind::MissingModule:
    case FindingKind::NewerSqlite:
    case FindingKind::ManifestUnusable:
    case FindingKind::ForeignKeyMismatch:
    case FindingKind::ExpectationUnusable: return Severity::CannotJudge;
    case FindingKind::PageHashMismatch:
    case FindingKind::ArtifactMismatch:
    case FindingKind::Structure:
    case FindingKind::FullText:
    case FindingKind::RTree:
    case FindingKind::Unreadable: return Severity::Damage;
    }
    return Severity::Damage;
}

} // namespace core::vault

#include "core/policy/health.h"

#include "core/policy/space.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace core::policy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;
using vault::Backup;
using vault::FindingKind;
using vault::Verdict;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::policy)
};

/// Clocks of machines that share a vault differ by this much without meaning anything.
constexpr seconds kClockTolerance = 5min;
constexpr int kMostTablesNamed = 3;

/// Collects reasons; what is looked at first is named first among equals.
class Judgement
{
public:
    explicit Judgement(const HealthFacts& facts)
        : m_facts(facts)
    {
    }

    Health result() &&
    {
        judgeSource();
        if (!m_facts.backupsUnreadable.isEmpty())
            add({.kind = ReasonKind::BackupsUnreadable,
                 .level = HealthLevel::Error,
                 .detail = m_facts.backupsUnreadable});
        else if (m_facts.backups.empty())
            add({.kind = ReasonKind::NeverBackedUp, .level = HealthLevel::Error});
        if (!m_facts.backups.empty())
            judgeBackups();
        judgeSurroundings();
        if (m_health.reasons.empty())
            addAge(ReasonKind::ProtectedAndFresh, HealthLevel::Ok);
        auto& reasons = m_health.reasons;
        std::stable_sort(reasons.begin(), reasons.end(),
                         [](const Reason& a, const Reason& b) { return a.level > b.level; });
        m_health.level = reasons.front().level;
        return std::move(m_health);
    }

private:
    static bool isProven(const Backup& backup) { return backup.verdict() == Verdict::Ok; }

    void add(Reason reason) { m_health.reasons.push_back(std::move(reason)); }

    [[nodiscard]] seconds ageOf(const Backup& backup) const
    {
        const auto age = std::chrono::floor<seconds>(m_facts.now - backup.takenAt);
        return age < 0s && age >= -kClockTolerance ? 0s : age;
    }

    [[nodiscard]] bool isFromTheFuture(const Backup& backup) const { return ageOf(backup) < 0s; }

    /// The newest one with a believable date that `fits`; null if there is none.
    template <class Fits>
    [[nodiscard]] const Backup* newest(const Fits& fits) const
    {
        const auto found =
            std::find_if(m_facts.backups.begin(), m_facts.backups.end(), [&](const Backup& backup) {
                return !isFromTheFuture(backup) && fits(backup);
            });
        return found != m_facts.backups.end() ? &*found : nullptr;
    }

    void judgeSource()
    {
        switch (m_facts.source) {
        case SourceState::Usable: break;
        case SourceState::Missing:
            add({.kind = ReasonKind::SourceMissing, .level = HealthLevel::Error});
            break;
        case SourceState::Empty:
            add({.kind = ReasonKind::SourceEmpty, .level = HealthLevel::Error});
            break;
        case SourceState::NotADatabase:
            add({.kind = ReasonKind::SourceNotADatabase, .level = HealthLevel::Error});
            break;
        }
    }

    void judgeBackups()
    {
        const Backup& first = m_facts.backups.front();
        m_health.newestBackup = first.takenAt;
        judgeVerdict(first);
        judgeAge();
        judgeTables(first);
        if (isFromTheFuture(first))
            add({.kind = ReasonKind::DatedInTheFuture,
                 .level = HealthLevel::Unknown,
                 .age = -ageOf(first)});
    }

    void judgeVerdict(const Backup& first)
    {
        const bool sourceDamaged =
            first.manifest && first.manifest->proof && first.manifest->proof->sourceDamaged;
        switch (first.verdict()) {
        case Verdict::Ok: break;
        case Verdict::Damaged:
            add({.kind = sourceDamaged ? ReasonKind::SourceDamaged : ReasonKind::NewestDamaged,
                 .level = HealthLevel::Error,
                 .age = ageOf(first)});
            break;
        case Verdict::NotChecked:
            add({.kind = ReasonKind::NewestNotChecked,
                 .level = HealthLevel::Unknown,
                 .age = ageOf(first)});
            break;
        case Verdict::CannotJudge:
            add({.kind = ReasonKind::NewestCannotJudge,
                 .level = HealthLevel::Unknown,
                 .age = ageOf(first)});
            break;
        }
    }

    void judgeAge()
    {
        const auto& all = m_facts.backups;
        const auto anyProven = std::find_if(all.begin(), all.end(), isProven);
        if (anyProven == all.end())
            return judgeUnproven();
        const Backup* proven = newest(isProven);
        m_health.newestProven = proven ? proven->takenAt : anyProven->takenAt;
        if (!proven)
            return; // all proven ones are from the future
        m_provenAge = ageOf(*proven);
        if (m_provenAge > 2 * m_facts.maxAge)
            addAge(ReasonKind::BackupVeryOld, HealthLevel::Error);
        else if (m_provenAge > m_facts.maxAge)
            addAge(ReasonKind::BackupOld, HealthLevel::Warning);
    }

    void addAge(ReasonKind kind, HealthLevel level)
    {
        add({.kind = kind, .level = level, .age = m_provenAge, .limit = m_facts.maxAge});
    }

    /// Without a proof nothing is green. How bad it is depends on how fresh the newest one is that
    /// is not known to be damaged.
    void judgeUnproven()
    {
        const auto& all = m_facts.backups;
        const auto isUsable = [](const Backup& backup) {
            return backup.verdict() != Verdict::Damaged;
        };
        const Backup* usable = newest(isUsable);
        if (!usable && std::any_of(all.begin(), all.end(), isUsable))
            return; // only ones from the future, which has a reason of its own
        const seconds age = usable ? ageOf(*usable) : seconds::max();
        HealthLevel level = HealthLevel::Unknown;
        if (age > 2 * m_facts.maxAge)
            level = HealthLevel::Error;
        else if (age > m_facts.maxAge)
            level = HealthLevel::Warning;
        add({.kind = ReasonKind::NoneProven,
             .level = level,
             .age = usable ? age : 0s,
             .limit = m_facts.maxAge,
             .detail = QLocale().toString(m_facts.backups.size())});
    }

    void judgeTables(const Backup& first)
    {
        if (!first.manifest || !first.manifest->proof)
            return;
        QStringList tables;
        QStringList expected;
        for (const auto& check : first.manifest->proof->checks) {
            for (const auto& finding : check.findings) {
                const bool lost = finding.kind == FindingKind::TableGone
                    || finding.kind == FindingKind::TableEmptied
                    || finding.kind == FindingKind::TableShrank;
                if (lost && !tables.contains(finding.object))
                    tables.append(finding.object);
                if (finding.kind == FindingKind::ExpectationFailed)
                    expected.append(finding.object);
            }
        }
        warnOf(ReasonKind::TablesLostRows, tables);
        warnOf(ReasonKind::NotAsExpected, expected);
    }

    void warnOf(ReasonKind kind, const QStringList& all)
    {
        if (all.isEmpty())
            return;
        QString names = all.mid(0, kMostTablesNamed).join(u", "_s);
        if (all.size() > kMostTablesNamed)
            names = Messages::tr("%1 and %2 more")
                        .arg(names, QLocale().toString(all.size() - kMostTablesNamed));
        add({.kind = kind, .level = HealthLevel::Warning, .detail = names});
    }

    void judgeSurroundings()
    {
        if (m_facts.lastJobFailed.value_or(false))
            add({.kind = ReasonKind::LastJobFailed,
                 .level = HealthLevel::Warning,
                 .detail = m_facts.lastJobMessage});
        if (!m_facts.freeSpace || !m_facts.sourceBytes)
            return;
        const ByteCount needed = roomForBackupOf(*m_facts.sourceBytes);
        if (*m_facts.freeSpace < needed)
            add({.kind = ReasonKind::SpaceShort,
                 .level = HealthLevel::Warning,
                 .detail = Messages::tr("The next backup will not fit: %1 are free, %2 are needed.")
                               .arg(QLocale().formattedDataSize(m_facts.freeSpace->value()),
                                    QLocale().formattedDataSize(needed.value()))});
    }

    const HealthFacts& m_facts;
    Health m_health{};
    seconds m_provenAge{0};
};

} // namespace

Health judge(const HealthFacts& facts)
{
    return Judgement(facts).result();
}

} // namespace core::policy

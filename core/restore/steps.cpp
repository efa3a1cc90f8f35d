#include "core/restore/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr std::size_t kMostLines = 4000;
constexpr std::size_t kFirstLines =
    500; ///< that stay: what was done before a command wrote so much
constexpr qsizetype kLongestLine = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::restore::Steps)
};

struct KindWord
{
    StepKind kind;
    QLatin1StringView key;
    const char* title;
};

constexpr std::array kKinds{
    KindWord{StepKind::ProveBackup, "prove-backup"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Verify the backup")},
    KindWord{StepKind::StopApplication, "stop-application"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Stop the application")},
    KindWord{StepKind::CheckHolders, "check-holders"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Check that nobody uses the database")},
    KindWord{StepKind::KeepSafetyCopy, "keep-safety-copy"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Keep the present state")},
    KindWord{StepKind::Stage, "stage"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Copy the backup beside the database")},
    KindWord{StepKind::VerifyStaged, "verify-staged"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Verify the copy")},
    KindWord{StepKind::Swap, "swap"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Replace the database")},
    KindWord{StepKind::Replace, "replace"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Replace the content")},
    KindWord{StepKind::VerifyRestored, "verify-restored"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Verify the restored database")},
    KindWord{StepKind::StartApplication, "start-application"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Start the application")},
    KindWord{StepKind::Probe, "probe"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Ask the application")},
    KindWord{StepKind::BackUp, "back-up"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Take a first backup")},
    KindWord{StepKind::OpenBackup, "open-backup"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Open the backup")},
    KindWord{StepKind::BringBack, "bring-back"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Bring back tables and rows")},
    KindWord{StepKind::Sandbox, "sandbox"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Restore into a sandbox")},
    KindWord{StepKind::CleanUp, "clean-up"_L1,
             QT_TRANSLATE_NOOP("core::restore::Steps", "Clean up")},
};

constexpr std::array kStates{
    std::pair{StepState::Waiting, "waiting"_L1}, std::pair{StepState::Running, "running"_L1},
    std::pair{StepState::Done, "done"_L1},       std::pair{StepState::Skipped, "skipped"_L1},
    std::pair{StepState::Failed, "failed"_L1},   std::pair{StepState::Stopped, "stopped"_L1},
    std::pair{StepState::Undone, "undone"_L1},
};

double monotonicSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

QString stepKey(StepKind kind)
{
    return std::ranges::find(kKinds, kind, &KindWord::kind)->key;
}

std::optional<StepKind> stepFromKey(const QString& key)
{
    for (const KindWord& word : kKinds) {
        if (key == word.key)
            return word.kind;
    }
    return std::nullopt;
}

QString stateKey(StepState state)
{
    return std::ranges::find(kStates, state, &std::pair<StepState, QLatin1StringView>::first)
        ->second;
}

std::optional<StepState> stateFromKey(const QString& key)
{
    for (const auto& [state, word] : kStates) {
        if (key == word)
            return state;
    }
    return std::nullopt;
}

QString stepTitle(StepKind kind)
{
    return Words::tr(std::ranges::find(kKinds, kind, &KindWord::kind)->title);
}

StepBoard::StepBoard(Clock clock)
    : m_clock(std::move(clock))
{
}

Step* StepBoard::find(StepKind kind)
{
    const auto step = std::ranges::find(m_now.steps, kind, &Step::kind);
    return step == m_now.steps.end() ? nullptr : &*step;
}

void StepBoard::change(const std::function<void()>& how)
{
    {
        const std::scoped_lock lock(m_mutex);
        how();
        ++m_version;
    }
    if (m_call)
        m_call();
}

void StepBoard::onChange(std::function<void()> call)
{
    m_call = std::move(call);
}

void StepBoard::plan(std::vector<Step> steps)
{
    change([&] { m_now.steps = std::move(steps); });
}

void StepBoard::begin(StepKind kind)
{
    change([&] {
        Step* step = find(kind);
        if (!step)
            return;
        step->state = StepState::Running;
        m_begun.emplace_back(kind, monotonicSeconds());
        m_now.log.push_back({m_clock(), stepTitle(kind)});
    });
}

void StepBoard::end(StepKind kind, StepState state, const QString& detail)
{
    change([&] {
        Step* step = find(kind);
        if (!step)
            return;
        step->state = state;
        if (!detail.isEmpty()) {
            step->detail = detail;
            m_now.log.push_back({m_clock(), detail});
        }
        for (const auto& [begun, at] : m_begun) {
            if (begun == kind)
                step->seconds = monotonicSeconds() - at;
        }
        std::erase_if(m_begun, [kind](const auto& begun) { return begun.first == kind; });
    });
}

void StepBoard::detail(StepKind kind, const QString& sentence)
{
    change([&] {
        if (Step* step = find(kind))
            step->detail = sentence;
    });
}

void StepBoard::log(const QString& line)
{
    change([&] {
        auto& log = m_now.log;
        if (log.size() >= kMostLines) {
            const auto from = log.begin() + kFirstLines;
            log.erase(from, from + kMostLines / 2);
            log.insert(log.begin() + kFirstLines, {m_clock(), u"…"_s});
        }
        const bool isLong = line.size() > kLongestLine;
        log.push_back({m_clock(), isLong ? line.left(kLongestLine) + u'…' : line});
    });
}

void StepBoard::startRollback()
{
    change([&] { m_now.rollingBack = true; });
}

void StepBoard::passNoReturn(bool passed)
{
    change([&] { m_now.pastNoReturn = passed; });
}

StepsNow StepBoard::now() const
{
    const std::scoped_lock lock(m_mutex);
    StepsNow now = m_now;
    for (const auto& [kind, at] : m_begun) {
        const auto step = std::ranges::find(now.steps, kind, &Step::kind);
        if (step != now.steps.end())
            step->seconds = monotonicSeconds() - at;
    }
    return now;
}

quint64 StepBoard::version() const
{
    const std::scoped_lock lock(m_mutex);
    return m_version;
}

} // namespace core::restore

#include "app/ctl/jobprogress.h"

#include "app/ctl/jsonprogress.h"
#include "app/ctl/progressline.h"

using namespace std::chrono_literals;

namespace app::ctl {

namespace {

constexpr auto kInterval = 100ms;

/// For logs and pipes: what has to be said, no progress.
class NotesOnly final : public ProgressView
{
public:
    explicit NotesOnly(Terminal& terminal)
        : m_terminal(terminal)
    {
    }
    void report(const core::Progress&) noexcept override { }
    void note(const QString& sentence) noexcept override { m_terminal.say({{sentence}}); }
    void finish() noexcept override { }

private:
    Terminal& m_terminal;
};

std::unique_ptr<ProgressView> viewFor(Terminal& terminal, QLatin1String job,
                                      const std::stop_token& stop)
{
    if (terminal.manner().json && !terminal.manner().quiet)
        return std::make_unique<JsonProgress>(terminal, job);
    if (terminal.hasLiveLine())
        return std::make_unique<ProgressLine>(terminal, stop);
    return std::make_unique<NotesOnly>(terminal);
}

} // namespace

bool Throttle::letsThrough(core::Phase phase)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_phase == phase && now - m_last < kInterval)
        return false;
    m_phase = phase;
    m_last = now;
    return true;
}

JobProgress::JobProgress(Terminal& terminal, QLatin1String job, std::stop_token stop)
    : m_stop(std::move(stop))
    , m_view(viewFor(terminal, job, m_stop))
    , m_meter(*m_view, m_stop)
{
}

JobProgress::~JobProgress()
{
    m_view->finish();
}

} // namespace app::ctl

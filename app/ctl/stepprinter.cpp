#include "app/ctl/stepprinter.h"

#include "app/ctl/jsonlines.h"
#include "app/ctl/wording.h"
#include "core/restore/recordjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctl {

using core::restore::Step;
using core::restore::StepState;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::StepPrinter)
};

Styled signOf(StepState state)
{
    switch (state) {
    case StepState::Done: return {u"✓"_s, Tone::Good};
    case StepState::Failed: return {u"✗"_s, Tone::Bad};
    case StepState::Stopped: return {u"✗"_s, Tone::Warning};
    case StepState::Undone: return {u"↶"_s, Tone::Warning};
    default: return {u"–"_s, Tone::Faint};
    }
}

} // namespace

StepPrinter::StepPrinter(core::restore::StepBoard& board, Terminal& terminal, QLatin1String job)
    : m_board(board)
    , m_terminal(terminal)
    , m_job(job)
{
    board.onChange([this] { look(); });
}

StepPrinter::~StepPrinter()
{
    m_board.onChange({});
}

void StepPrinter::look()
{
    for (const Step& step : m_board.now().steps) {
        const bool ended = step.state != StepState::Waiting && step.state != StepState::Running;
        if (!ended || m_said[step.kind] == step.state)
            continue;
        m_said[step.kind] = step.state;
        print(step);
    }
}

void StepPrinter::print(const Step& step)
{
    if (m_terminal.manner().json) {
        const QJsonObject object = core::restore::toJson(step);
        JsonLine line("step"_L1);
        line.add("job"_L1, m_job);
        for (const auto key : {"step"_L1, "state"_L1, "detail"_L1, "seconds"_L1})
            line.add(key, object.value(key));
        m_terminal.json(line.text());
        return;
    }
    if (step.state == StepState::Skipped)
        return;
    if (m_terminal.hasLiveLine())
        m_terminal.live({});
    Line line{signOf(step.state), {u' ' + core::restore::stepTitle(step.kind), Tone::Strong}};
    const bool isStopped = step.state == StepState::Stopped;
    const QString what =
        isStopped ? Texts::tr("stopped") : step.detail.section(u'\n', 0, 0); // its first line
    if (!what.isEmpty())
        line.append({u"  "_s + what});
    if (step.seconds >= 0.1)
        line.append({u"  "_s + spanText(step.seconds), Tone::Faint});
    m_terminal.say(line);
}

} // namespace app::ctl

#include "app/ctl/jsonprogress.h"

#include "app/ctl/jsonlines.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace app::ctl {

JsonProgress::JsonProgress(Terminal& terminal, QLatin1String job)
    : m_terminal(terminal)
    , m_job(job)
{
}

void JsonProgress::report(const core::Progress& progress) noexcept
{
    if (m_heldBack && m_heldBack->phase != progress.phase)
        writeHeldBack();
    m_heldBack = progress;
    if (m_throttle.letsThrough(progress.phase))
        writeHeldBack();
}

void JsonProgress::note(const QString& sentence) noexcept
{
    m_terminal.json(JsonLine("note"_L1).add("job"_L1, m_job).add("text"_L1, sentence).text());
}

void JsonProgress::writeHeldBack() noexcept
{
    if (const auto progress = std::exchange(m_heldBack, std::nullopt))
        write(*progress);
}

void JsonProgress::write(const core::Progress& progress) noexcept
{
    JsonLine line("progress"_L1);
    line.add("job"_L1, m_job)
        .add("phase"_L1, core::phaseKey(progress.phase))
        .add("done"_L1, static_cast<qint64>(progress.done))
        .add("total"_L1, static_cast<qint64>(progress.total))
        .add("unit"_L1, core::unitKey(progress.unit))
        .add("bytes_per_s"_L1, static_cast<qint64>(progress.bytesPerSecond))
        .add("eta_s"_L1,
             progress.secondsLeft ? QJsonValue(static_cast<qint64>(*progress.secondsLeft))
                                  : QJsonValue(QJsonValue::Null));
    if (!progress.subject.isEmpty())
        line.add("subject"_L1, progress.subject);
    m_terminal.json(line.text());
}

} // namespace app::ctl

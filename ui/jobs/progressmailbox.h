#pragma once

#include "core/base/progress.h"

#include <QStringList>

#include <mutex>
#include <optional>
#include <utility>

namespace ui::jobs {

/// Holds the latest snapshot of a job, and all of its notes. The job writes as often as it likes;
/// the window reads ten times a second. Nothing queues up and nothing is lost that anyone could
/// still want to see.
class ProgressMailbox final : public core::ProgressSink
{
public:
    void report(const core::Progress& progress) noexcept override
    {
        const std::scoped_lock lock(m_mutex);
        m_latest = progress;
    }

    void note(const QString& sentence) noexcept override
    {
        const std::scoped_lock lock(m_mutex);
        m_notes.append(sentence);
    }

    [[nodiscard]] std::optional<core::Progress> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_latest, std::nullopt);
    }

    [[nodiscard]] QStringList takeNotes()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_notes, {});
    }

private:
    std::mutex m_mutex;
    std::optional<core::Progress> m_latest;
    QStringList m_notes;
};

} // namespace ui::jobs

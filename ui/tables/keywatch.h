#pragma once

#include "core/jobs/comparison.h"
#include "core/jobs/keylook.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui::tables {

/// Looks at what a choice hangs on, off the thread of the window, a moment after the last change.
class KeyWatch final : public QObject
{
    Q_OBJECT

public:
    /// `engine` must outlive this.
    KeyWatch(const jobs::Engine& engine, const core::jobs::ComparedSpec& live,
             const core::jobs::ComparedSpec& backup, QObject* parent = nullptr);
    ~KeyWatch() override;

    void look(const core::tables::Choice& choice);
    /// Of the choice that was named last; none while it is not known.
    [[nodiscard]] const std::optional<core::jobs::KeyLook>& found() const { return m_found; }
    [[nodiscard]] const core::tables::Choice& choice() const { return m_choice; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void changed();

private:
    struct Lane;

    void ask();
    void take(core::Result<core::jobs::KeyLook> look);

    const jobs::Engine& m_engine;
    std::shared_ptr<Lane> m_lane; ///< used by what runs, one at a time
    core::tables::Choice m_choice;
    std::optional<core::jobs::KeyLook> m_found;
    bool m_isLooking = false;
    std::stop_source m_stop;
    QTimer m_calm;
};

} // namespace ui::tables

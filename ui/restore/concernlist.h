#pragma once

#include "core/jobs/restore.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class MessageBar;
}

namespace ui::restore {

/// What must be known before a restore: what keeps it from being run in red, with what to do about
/// it, and the rest in amber.
class ConcernList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConcernList(QWidget* parent = nullptr);

    void setConcerns(const std::vector<core::jobs::Concern>& concerns);
    /// Instead of them: there is no plan at all.
    void setError(const core::Error& error);

Q_SIGNALS:
    /// Somebody has done something about it.
    void checkRequested();

private:
    void clear();
    widgets::MessageBar* addBar();
    void addCheckAgain(widgets::MessageBar& bar);

    std::vector<core::jobs::Concern> m_concerns;
    QVBoxLayout* m_layout;
    std::vector<widgets::MessageBar*> m_bars;
};

} // namespace ui::restore

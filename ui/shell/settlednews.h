#pragma once

#include "core/jobs/restores.h"
#include "ui/jobs/engine.h"

#include <QWidget>

class QVBoxLayout;

namespace ui::shell {

/// Settles restores that were interrupted, by a loss of power or a kill, and says of each what
/// state its database is in. Takes no room while there is nothing to say.
class SettledNews final : public QWidget
{
    Q_OBJECT

public:
    explicit SettledNews(const jobs::Engine& engine, QWidget* parent = nullptr);

private:
    void take(const std::vector<core::jobs::Settled>& settled);
    void tell(const core::jobs::Settled& settled);

    core::Clock m_clock;
    QVBoxLayout* m_layout;
    int m_bars = 0;
};

} // namespace ui::shell

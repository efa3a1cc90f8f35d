#pragma once

#include "core/restore/probe.h"

#include <QObject>

#include <stop_token>

namespace ui::jobs {
class Reader;
}

namespace ui::properties {

/// Asks an application whether it works, off the GUI thread. What is asked still when this goes is
/// cancelled.
class ProbeTrial final : public QObject
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    explicit ProbeTrial(jobs::Reader& reader, QObject* parent = nullptr);
    ~ProbeTrial() override;

    /// Takes the place of what was asked before.
    void ask(const core::restore::Probe& probe);

Q_SIGNALS:
    void answered(const core::Result<core::restore::ProbeAnswer>& answer);

private:
    jobs::Reader& m_reader;
    std::stop_source m_stop;
};

} // namespace ui::properties

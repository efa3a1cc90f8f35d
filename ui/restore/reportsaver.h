#pragma once

#include "core/jobs/restorereport.h"
#include "ui/facts/notice.h"
#include "ui/jobs/engine.h"

#include <QObject>

namespace ui::restore {

/// Writes the account of a restore to a file, off the thread of the window, and says what came of
/// it.
class ReportSaver final : public QObject
{
    Q_OBJECT

public:
    explicit ReportSaver(const jobs::Engine& engine, QObject* parent = nullptr);

    void save(const core::jobs::RestoreAccount& account, core::jobs::ReportFormat format,
              const QString& file);
    void forget();

    [[nodiscard]] const std::optional<facts::Notice>& notice() const { return m_notice; }
    /// "dispatch-restore-2025-09-29-1432.html"
    [[nodiscard]] static QString nameFor(const core::jobs::RestoreAccount& account,
                                         core::jobs::ReportFormat format);

Q_SIGNALS:
    void noticeChanged();

private:
    const jobs::Engine& m_engine;
    std::optional<facts::Notice> m_notice;
    quint64 m_lastSave = 0;
};

} // namespace ui::restore

#pragma once

#include "core/base/result.h"
#include "ui/facts/notice.h"
#include "ui/jobs/engine.h"
#include "ui/verify/reportsource.h"
#include "ui/verify/saveformat.h"

namespace ui::verify {

/// Writes a report to a file, off the thread of the window, and says what came of it.
class ReportSaver final : public QObject
{
    Q_OBJECT

public:
    explicit ReportSaver(const jobs::Engine& engine, QObject* parent = nullptr);

    void save(const SharedReport& report, SaveFormat format, const QString& file);
    void forget();

    [[nodiscard]] const std::optional<facts::Notice>& notice() const { return m_notice; }
    /// What was written last; empty if it could not be.
    [[nodiscard]] const QString& file() const { return m_file; }

    /// "dispatch-integrity-2025-09-26-0200.html"
    [[nodiscard]] static QString nameFor(const core::proof::Report& report, SaveFormat format);

Q_SIGNALS:
    void noticeChanged();

private:
    void take(const core::Result<>& written, const QString& file);

    const jobs::Engine& m_engine;
    std::optional<facts::Notice> m_notice;
    QString m_file;
    quint64 m_lastSave = 0;
};

} // namespace ui::verify

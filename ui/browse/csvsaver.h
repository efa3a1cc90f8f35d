#pragma once

#include "core/rows/writerows.h"
#include "ui/browse/rowfeed.h"
#include "ui/facts/notice.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui::jobs {
class ProgressMailbox;
}

namespace ui::browse {

/// Writes rows to a file, off the thread of the window, says how far it is and what came of it.
class CsvSaver final : public QObject
{
    Q_OBJECT

public:
    explicit CsvSaver(const jobs::Engine& engine, QObject* parent = nullptr);
    /// What is being written is given up.
    ~CsvSaver() override;

    /// Those in `ranges`, or all of them where there are none. One at a time.
    void save(const SharedImage& image, const core::rows::RowSource& source,
              const std::vector<core::rows::RowRange>& ranges, const QString& file);
    void cancel();
    void forget();

    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const std::optional<core::Progress>& progress() const { return m_progress; }
    [[nodiscard]] const std::optional<facts::Notice>& notice() const { return m_notice; }

Q_SIGNALS:
    void changed();

private:
    void take(const core::Result<core::rows::ExportReport>& report);

    const jobs::Engine& m_engine;
    std::shared_ptr<jobs::ProgressMailbox> m_mailbox;
    std::stop_source m_stop;
    QString m_file;
    bool m_isSaving = false;
    std::optional<core::Progress> m_progress;
    std::optional<facts::Notice> m_notice;
    QTimer m_sampler;
};

} // namespace ui::browse

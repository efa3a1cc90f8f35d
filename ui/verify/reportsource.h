#pragma once

#include "core/base/result.h"
#include "core/proof/report.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui::verify {

/// Never changed once it is made; shared with those who draw it and with who saves it.
using SharedReport = std::shared_ptr<const core::proof::Report>;

/// Reads the stored proof of a backup and looks at its pages, off the thread of the window.
class ReportSource final : public QObject
{
    Q_OBJECT

public:
    explicit ReportSource(const jobs::Engine& engine, QObject* parent = nullptr);
    ~ReportSource() override;

    /// `backup` is the path of its file, `database` that of what it is a backup of. What is read
    /// already is given up.
    void read(const QString& backup, const QString& database);
    void giveUp();

    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Reading takes so long that it is worth a word.
    [[nodiscard]] bool isLate() const { return m_reading && !m_patience.isActive(); }

Q_SIGNALS:
    void late();
    void done(const ui::verify::SharedReport& report);
    void failed(const core::Error& error);

private:
    void take(core::Result<SharedReport> read);

    const jobs::Engine& m_engine;
    std::stop_source m_stop;
    bool m_reading = false;
    QTimer m_patience; ///< a report that comes at once needs no word about reading
};

} // namespace ui::verify

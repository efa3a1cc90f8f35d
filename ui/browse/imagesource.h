#pragma once

#include "core/vault/vault.h"
#include "ui/browse/rowfeed.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace ui::jobs {
class ProgressMailbox;
}

namespace ui::browse {

/// Opens the image of a backup off the thread of the window, and counts the rows of its tables that
/// nobody has counted.
class ImageSource final : public QObject
{
    Q_OBJECT

public:
    ImageSource(const jobs::Engine& engine, const core::vault::Backup& backup,
                QObject* parent = nullptr);
    ~ImageSource() override;

    void open();
    [[nodiscard]] const core::vault::Backup& backup() const { return m_backup; }
    /// None until opened().
    [[nodiscard]] const SharedImage& image() const { return m_image; }

    /// None where it is not known yet.
    [[nodiscard]] std::optional<qint64> rowsOf(const QString& table) const;
    /// Why it could not be counted.
    [[nodiscard]] std::optional<core::Error> problemOf(const QString& table) const;
    /// Somebody has gone through all rows of the table.
    void setRows(const QString& table, qint64 rows);

Q_SIGNALS:
    void opened();
    void failed(const core::Error& error);
    void progressed(const core::Progress& progress);
    void counted(const QString& table);

private:
    void takeManifest();
    void countNext();

    const jobs::Engine& m_engine;
    const core::vault::Backup m_backup;
    SharedImage m_image;
    std::shared_ptr<jobs::ProgressMailbox> m_mailbox;
    std::stop_source m_stop;
    std::map<QString, core::Result<qint64>> m_rows;
    QStringList m_uncounted;
    QTimer m_sampler;
};

} // namespace ui::browse

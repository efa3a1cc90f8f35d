#pragma once

#include "core/jobs/knownbackups.h"
#include "ui/backups/backuplist.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui::backups {

/// The backups of one database: at once what the catalogue knows, then what the vault says. Where
/// the vault cannot be read, or takes its time, the list that is there stays, and says of when it
/// is.
class BackupSource final : public QObject
{
    Q_OBJECT

public:
    explicit BackupSource(const jobs::Engine& engine, QObject* parent = nullptr);

    /// `path` is canonical; empty for none. Forgets what was there and reads.
    void setDatabase(const QString& path);
    void refresh();
    /// Takes over what changed in some of them, without a look at the others.
    void replace(const std::vector<core::vault::Backup>& changed);

    [[nodiscard]] const BackupList& backups() const { return m_backups; }
    /// There is a list, of whatever age; it may be empty.
    [[nodiscard]] bool isRead() const { return m_vaultAnswered || !m_backups->empty(); }
    /// Reading takes so long that it is worth a word.
    [[nodiscard]] bool isLate() const { return m_reading && !m_patience.isActive(); }
    /// The last look at the vault went wrong.
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// Of when the list is, where that is not now.
    [[nodiscard]] std::optional<core::UtcTime> asOf() const;

Q_SIGNALS:
    void changed();
    void late();
    void failed(const core::Error& error);

private:
    /// What a look led to, arranged for the window off its thread.
    struct Read
    {
        BackupList backups = makeList();
        std::optional<core::UtcTime> at{};
    };

    [[nodiscard]] static core::Result<Read> share(core::Result<core::jobs::KnownBackups> read,
                                                  const BackupList& before);
    void takeKnown(core::Result<Read> known);
    void takeRead(core::Result<Read> read);
    void show(Read read);

    const jobs::Engine& m_engine;
    QString m_database;
    BackupList m_backups = makeList();
    std::optional<core::UtcTime> m_readAt;
    bool m_vaultAnswered = false;
    bool m_reading = false;
    bool m_failed = false;
    QTimer m_patience; ///< a list that comes at once needs no word about reading
};

} // namespace ui::backups

#pragma once

#include "core/jobs/inspect.h"
#include "core/jobs/status.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui::shell {

/// The protected databases with their health, and which of them the window shows. Knows no widget.
class Databases final : public QObject
{
    Q_OBJECT

public:
    explicit Databases(const jobs::Engine& engine, QObject* parent = nullptr);

    /// Reads what is protected. `preferred` is shown if it is among them, else what was, else the
    /// first.
    void load(const QString& preferred = {});
    /// Protects files and shows the first of them. With a folder their backups go there.
    void add(const QStringList& files, const QString& backupsFolder = {});
    /// Takes a database out of the configuration; its backups stay.
    void forget(const QString& path);
    void setCurrent(const QString& path);

    [[nodiscard]] const std::vector<core::jobs::DatabaseStatus>& all() const { return m_all; }
    [[nodiscard]] const core::jobs::DatabaseStatus* current() const;
    /// Canonical path of the shown one; empty for none.
    [[nodiscard]] const QString& currentPath() const { return m_current; }
    /// False until the first load() was answered.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    /// They were read; all() is new.
    void changed();
    void currentChanged(const QString& path);
    /// A database was protected just now, or again; its facts. The list is already new.
    void added(const core::jobs::DatabaseFacts& facts);
    /// Something could not be read or done. Where nothing could be read, all() is as it was, and
    /// nothing of it is well any more.
    void failed(const core::Error& error);
    /// There is no configuration any more, and so nothing is known to be protected.
    void configurationGone(const QString& file);
    /// They were read again after they could not be.
    void recovered();

private:
    using Statuses = core::Result<std::vector<core::jobs::DatabaseStatus>>;

    /// What protecting some files led to.
    struct Added
    {
        std::optional<core::jobs::DatabaseFacts> first{};
        std::optional<core::Error> error{};
        Statuses statuses = std::vector<core::jobs::DatabaseStatus>();
    };

    [[nodiscard]] static Added protectAll(const QStringList& files, const QString& backupsFolder,
                                          const core::jobs::Workshop& workshop);
    void readKnown(const QString& preferred);
    void read(const QString& preferred);
    void take(Statuses statuses, const QString& preferred);
    void doubtAll(const core::Error& error);
    void takeAdded(Added added);
    void onJobEnded(jobs::JobId id);

    const jobs::Engine& m_engine;
    std::vector<core::jobs::DatabaseStatus> m_all;
    QString m_current;
    bool m_loaded = false;
    quint64 m_changes = 0; ///< how often a database came or went
    bool m_inDoubt = false; ///< the last look went wrong
    bool m_isLost = false; ///< the configuration was there, and is gone
};

} // namespace ui::shell

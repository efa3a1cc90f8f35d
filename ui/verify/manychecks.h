#pragma once

#include "core/vault/vault.h"
#include "ui/jobs/engine.h"

#include <chrono>
#include <memory>
#include <vector>

namespace ui::verify {

using Backups = std::shared_ptr<const std::vector<core::vault::Backup>>;

/// The checks of many backups of one database, one after the other.
class ManyChecks
{
public:
    explicit ManyChecks(const jobs::Engine& engine);

    /// `every`: how often each backup is to be read back.
    void setLimit(std::chrono::seconds every);
    /// Those of a database, newest first.
    void setBackups(const Backups& backups);
    void verifyAll(const QString& database) const;
    /// Those that were not read back for longer than the limit; those that wait longest first.
    void verifyOverdue(const QString& database) const;
    /// How many there were when the backups were read last; asked ten times a second.
    [[nodiscard]] int overdue() const { return m_overdue; }

private:
    void countOverdue();
    void start(const QString& database, std::vector<core::vault::Backup> backups) const;

    const jobs::Engine& m_engine;
    std::chrono::seconds m_every{0};
    Backups m_backups;
    int m_overdue = 0;
};

} // namespace ui::verify

#include "ui/backups/backupsource.h"

#include "ui/jobs/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::backups {

namespace {

constexpr auto kPatience = 300ms;

} // namespace

BackupSource::BackupSource(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &BackupSource::late);
}

void BackupSource::setDatabase(const QString& path)
{
    m_database = path;
    m_backups.clear();
    m_readAt.reset();
    m_vaultAnswered = false;
    m_reading = false;
    m_failed = false;
    Q_EMIT changed();
    if (path.isEmpty())
        return;
    m_engine.reader.read(
        this, u"known"_s,
        [path, workshop = m_engine.workshop] { return core::jobs::knownBackups(path, workshop); },
        [this](auto known) { takeKnown(std::move(known)); });
    refresh();
}

void BackupSource::refresh()
{
    if (m_database.isEmpty())
        return;
    m_reading = true;
    m_patience.start();
    m_engine.reader.read(
        this, u"backups"_s,
        [path = m_database, workshop = m_engine.workshop] {
            return core::jobs::readBackups(path, workshop);
        },
        [this](auto read) { takeRead(std::move(read)); });
}

/// A catalogue that cannot be used is no loss: the vault has it all.
void BackupSource::takeKnown(core::Result<core::jobs::KnownBackups> known)
{
    if (!known || m_vaultAnswered)
        return;
    m_backups = std::move(known->backups);
    m_readAt = known->readAt;
    Q_EMIT changed();
}

void BackupSource::takeRead(core::Result<core::jobs::KnownBackups> read)
{
    m_reading = false;
    m_patience.stop();
    m_failed = !read;
    if (read) {
        m_vaultAnswered = true;
        m_backups = std::move(read->backups);
        m_readAt = read->readAt;
    }
    Q_EMIT changed();
    if (!read)
        Q_EMIT failed(read.error());
}

void BackupSource::replace(const std::vector<core::vault::Backup>& changedOnes)
{
    for (const auto& one : changedOnes) {
        const auto found =
            std::ranges::find(m_backups, one.artifactPath, &core::vault::Backup::artifactPath);
        if (found == m_backups.end())
            continue;
        *found = one;
        if (found->manifest)
            found->manifest->pageHashes.reset(); // a list has no use for them
    }
    if (!changedOnes.empty())
        Q_EMIT changed();
}

std::optional<core::UtcTime> BackupSource::asOf() const
{
    return m_failed || isLate() ? m_readAt : std::nullopt;
}

} // namespace ui::backups

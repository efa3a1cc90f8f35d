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
    m_backups = makeList();
    m_readAt.reset();
    m_vaultAnswered = false;
    m_reading = false;
    m_failed = false;
    Q_EMIT changed();
    if (path.isEmpty())
        return;
    m_engine.reader.read(
        this, u"known"_s,
        [path, workshop = m_engine.workshop, before = m_backups] {
            return share(core::jobs::knownBackups(path, workshop), before);
        },
        [this](auto known) {
            takeKnown(std::move(known));
            refresh();
        });
    m_reading = true;
    m_patience.start();
}

void BackupSource::refresh()
{
    if (m_database.isEmpty())
        return;
    m_reading = true;
    m_patience.start();
    m_engine.reader.read(
        this, u"backups"_s,
        [path = m_database, workshop = m_engine.workshop, before = m_backups] {
            return share(core::jobs::readBackups(path, workshop), before);
        },
        [this](auto read) { takeRead(std::move(read)); });
}

/// Where nothing changed the list is the same, so that whoever shows it has nothing to do.
core::Result<BackupSource::Read> BackupSource::share(core::Result<core::jobs::KnownBackups> read,
                                                     const BackupList& before)
{
    if (!read)
        return read.error();
    const bool isSame = read->backups == *before;
    return Read{.backups = isSame ? before : makeList(std::move(read->backups)),
                .at = read->readAt};
}

/// A catalogue that cannot be used is no loss: the vault has it all.
void BackupSource::takeKnown(core::Result<Read> known)
{
    if (known && !m_vaultAnswered)
        show(*std::move(known));
}

void BackupSource::takeRead(core::Result<Read> read)
{
    m_reading = false;
    m_patience.stop();
    m_failed = !read;
    if (read) {
        m_vaultAnswered = true;
        show(*std::move(read));
        return;
    }
    Q_EMIT changed();
    Q_EMIT failed(read.error());
}

void BackupSource::show(Read read)
{
    m_readAt = read.at;
    m_backups.swap(read.backups);
    Q_EMIT changed();
    m_engine.reader.letGo(std::move(read.backups));
}

void BackupSource::replace(const std::vector<core::vault::Backup>& changedOnes)
{
    auto backups = *m_backups;
    for (const auto& one : changedOnes) {
        const auto found =
            std::ranges::find(backups, one.artifactPath, &core::vault::Backup::artifactPath);
        if (found == backups.end())
            continue;
        *found = one;
        if (found->manifest)
            found->manifest->pageHashes.reset(); // a list has no use for them
    }
    if (!changedOnes.empty())
        show({.backups = makeList(std::move(backups)), .at = m_readAt});
}

std::optional<core::UtcTime> BackupSource::asOf() const
{
    return m_failed || isLate() ? m_readAt : std::nullopt;
}

} // namespace ui::backups

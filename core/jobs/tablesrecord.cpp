#include "core/jobs/tablesrecord.h"

#include "core/base/durable.h"
#include "core/capture/capture.h"
#include "core/jobs/safetyplace.h"
#include "core/restore/attributes.h"
#include "core/restore/exchange.h"
#include "core/restore/files.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::RecordState;

namespace {

unsigned modeOf(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0600;
}

} // namespace

TablesRecord::TablesRecord(restore::BegunRecord begun, QString index)
    : m_record(std::move(begun.record))
    , m_lock(std::move(begun.lock))
    , m_index(std::move(index))
{
}

TablesRecord::TablesRecord(TablesRecord&& other) noexcept
    : m_record(std::move(other.m_record))
    , m_lock(std::move(other.m_lock))
    , m_index(std::move(other.m_index))
    , m_isKept(std::exchange(other.m_isKept, true))
{
}

TablesRecord::~TablesRecord()
{
    if (!m_isKept)
        abandon();
}

void TablesRecord::abandon() noexcept
{
    m_isKept = true;
    m_lock.reset();
    static_cast<void>(restore::removeRecord(m_record, m_index));
}

Result<TablesRecord> TablesRecord::begin(restore::Record wanted, RestoreRun& run)
{
    const SafetyPlace place = safetyPlaceFor(run.target(), run.workshop());
    wanted.online = true;
    wanted.tables = true;
    wanted.target = run.target().path;
    wanted.before = run.target().state;
    wanted.onlineWal = run.target().walMode;
    wanted.begunAt = run.workshop().clock();
    wanted.program = run.workshop().program;
    wanted.pid = ::getpid();
    auto begun = restore::beginRecord(std::move(wanted), place.root, place.index, run.job().stop);
    if (!begun)
        return begun.error();
    return TablesRecord(std::move(*begun), place.index);
}

Result<> TablesRecord::keepCopy(std::chrono::milliseconds wait, RestoreRun& run)
{
    const QString folder = m_record.stateFolder();
    if (auto made = makeFolders(folder); !made)
        return made;
    const QString name = QFileInfo(m_record.stateFile()).fileName();
    auto captured = capture::captureOnline({.source = m_record.target,
                                            .folder = folder,
                                            .finalName = name,
                                            .workFolder = run.workshop().places.work,
                                            .wait = wait},
                                           run.job());
    if (!captured)
        return restore::heldIfBusy(captured.error(), m_record.target);
    PartialFile& image = captured->image;
    // It may become the database one day. What cannot be given is left.
    static_cast<void>(restore::takeAttributesOf(m_record.target, image.fd(), image.path()));
    if (auto published = image.publish(name, modeOf(m_record.target)); !published)
        return published;
    m_record.onlineWal = captured->journalMode == u"wal";
    m_record.bytes = captured->bytes;
    return restore::writeRecord(m_record);
}

Result<> TablesRecord::intend()
{
    m_record.state = RecordState::Swapping;
    return restore::writeRecord(m_record);
}

void TablesRecord::committed()
{
    m_isKept = true;
    m_record.state = RecordState::Swapped;
    m_record.bytes = m_record.bytes + restore::bytesIn(m_record.folder);
    // Where there is no room to write it down, the rows themselves say it.
    static_cast<void>(restore::writeRecord(m_record));
}

Result<> TablesRecord::end(const std::vector<restore::Step>& steps)
{
    m_record.state = RecordState::Done;
    m_record.steps = steps;
    m_record.endedAt = systemNow();
    return restore::writeRecord(m_record);
}

} // namespace core::jobs

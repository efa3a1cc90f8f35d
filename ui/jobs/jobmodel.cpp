#include "ui/jobs/jobmodel.h"

#include "ui/jobs/jobrunner.h"
#include "ui/jobs/pausegate.h"
#include "ui/jobs/progresstext.h"

#include <QFileInfo>

#include <algorithm>

namespace ui::jobs {

namespace {

QVariant sortValue(const JobRow& row, int column)
{
    switch (column) {
    case JobModel::Done: return fractionOf(row.progress);
    case JobModel::Rate: return static_cast<qlonglong>(row.progress.bytesPerSecond);
    case JobModel::TimeLeft: return static_cast<qlonglong>(row.progress.secondsLeft.value_or(-1));
    case JobModel::State: return static_cast<int>(row.end.state);
    default: return static_cast<qulonglong>(row.id.value());
    }
}

/// Numbers belong to what runs; an ended job has none left to show.
QString numberText(const JobRow& row, int column)
{
    if (!row.isRunning())
        return {};
    switch (column) {
    case JobModel::Phase: return core::phaseText(row.progress.phase);
    case JobModel::Done: return doneText(row.progress);
    case JobModel::Rate: return rateText(row.progress);
    default: return timeLeftText(row.progress);
    }
}

QString textOf(const JobRow& row, int column)
{
    switch (column) {
    case JobModel::Title: return titleOf(row.info);
    case JobModel::Database: return QFileInfo(row.info.database).fileName();
    case JobModel::State: return stateText(row);
    default: return numberText(row, column);
    }
}

} // namespace

bool JobRow::isPaused() const
{
    return info.pause && info.pause->isPaused();
}

QString titleOf(const JobInfo& info)
{
    if (info.isOfDatabase())
        return JobModel::tr("Verifying %1").arg(info.subject);
    if (info.kind == JobKind::Backup)
        return JobModel::tr("Backing up %1").arg(info.subject);
    if (info.kind == JobKind::Restore)
        return JobModel::tr("Restoring %1").arg(info.subject);
    if (info.kind == JobKind::Undo)
        return JobModel::tr("Undoing the restore of %1").arg(info.subject);
    if (info.kind == JobKind::Rehearse)
        return JobModel::tr("Rehearsing a restore of %1").arg(info.subject);
    if (info.kind == JobKind::Delete)
        return info.count == 1 ? JobModel::tr("Deleting the backup of %1").arg(info.subject)
                               : JobModel::tr("Deleting %1 backups").arg(info.count);
    return info.count == 1 ? JobModel::tr("Verifying the backup of %1").arg(info.subject)
                           : JobModel::tr("Verifying %1 backups").arg(info.count);
}

QString stateText(const JobRow& row)
{
    if (!row.isRunning())
        return row.end.title;
    //: State of a job; so is the next one.
    return row.stopping ? JobModel::tr("Cancelling") : JobModel::tr("Running");
}

JobModel::JobModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void JobModel::follow(JobRunner& runner)
{
    connect(&runner, &JobRunner::started, this, &JobModel::add);
    connect(&runner, &JobRunner::progressed, this, &JobModel::setProgress);
    connect(&runner, &JobRunner::stopRequested, this, &JobModel::setStopping);
    connect(&runner, &JobRunner::noted, this, &JobModel::addNote);
    connect(&runner, &JobRunner::finished, this, &JobModel::setOutcome);
}

void JobModel::add(JobId id, const JobInfo& info)
{
    if (m_rows.size() == kKeptRows && !m_rows.back().isRunning()) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), {.id = id, .info = info});
    endInsertRows();
    Q_EMIT changed(id);
}

void JobModel::setProgress(JobId id, const core::Progress& progress)
{
    if (auto* row = find(id)) {
        row->progress = progress;
        announce(*row);
    }
}

void JobModel::addNote(JobId id, const QString& sentence)
{
    if (auto* row = find(id)) {
        row->notes.append(sentence);
        announce(*row);
    }
}

void JobModel::setStopping(JobId id)
{
    if (auto* row = find(id)) {
        row->stopping = true;
        announce(*row);
    }
}

void JobModel::setPaused(JobId id, bool paused)
{
    auto* row = find(id);
    if (row == nullptr || !row->info.pause)
        return;
    row->info.pause->setPaused(paused);
    announce(*row);
}

void JobModel::setOutcome(JobId id, const JobOutcome& outcome)
{
    if (auto* row = find(id)) {
        row->end = describeEnd(row->info, outcome);
        announce(*row);
        Q_EMIT ended(id);
    }
}

const JobRow* JobModel::row(JobId id) const
{
    const auto found = std::ranges::find(m_rows, id, &JobRow::id);
    return found == m_rows.end() ? nullptr : &*found;
}

const JobRow* JobModel::runningFor(const QString& database) const
{
    const auto found = std::ranges::find_if(m_rows, [&database](const JobRow& row) {
        return row.isRunning() && (database.isEmpty() || row.info.database == database);
    });
    return found == m_rows.end() ? nullptr : &*found;
}

JobRow* JobModel::find(JobId id)
{
    const auto found = std::ranges::find(m_rows, id, &JobRow::id);
    return found == m_rows.end() ? nullptr : &*found;
}

void JobModel::announce(const JobRow& row)
{
    const JobId id = row.id;
    const int line = static_cast<int>(&row - m_rows.data());
    Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
    Q_EMIT changed(id);
}

int JobModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return row.isRunning() ? row.info.database : row.end.text;
    case SortRole: return sortValue(row, index.column());
    case IdRole: return static_cast<qulonglong>(row.id.value());
    case FractionRole: return fractionOf(row.progress);
    default: return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Job");
    case Database: return tr("Database");
    case Phase: return tr("Step");
    case Done: return tr("Done");
    case Rate: return tr("Rate");
    case TimeLeft: return tr("Time left");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace ui::jobs

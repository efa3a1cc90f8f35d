#pragma once

#include "ui/jobs/jobend.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui::jobs {

class JobRunner;

/// One job, running or ended.
struct JobRow
{
    JobId id{};
    JobInfo info{};
    core::Progress progress{};
    QStringList notes{};
    bool stopping = false; ///< was asked to end and has not yet
    JobEnd end{}; ///< state Running until it has ended

    [[nodiscard]] bool isRunning() const { return end.state == JobState::Running; }
    [[nodiscard]] bool isPaused() const;
};

/// What runs and what ran since the program was started, newest first: the one source for the job
/// bar, the status bar and the question at closing.
class JobModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Database, Phase, Done, Rate, TimeLeft, State, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        IdRole, ///< quint64
        FractionRole, ///< double, below 0 when the total is not known
    };
    static constexpr std::size_t kKeptRows = 50;

    explicit JobModel(QObject* parent = nullptr);

    /// Shows the jobs of `runner`, which must outlive this model.
    void follow(JobRunner& runner);

    void add(JobId id, const JobInfo& info);
    void setProgress(JobId id, const core::Progress& progress);
    void addNote(JobId id, const QString& sentence);
    void setStopping(JobId id);
    /// A job that cannot be halted is left alone.
    void setPaused(JobId id, bool paused);
    void setOutcome(JobId id, const JobOutcome& outcome);

    [[nodiscard]] const std::vector<JobRow>& rows() const { return m_rows; }
    [[nodiscard]] const JobRow* row(JobId id) const;
    /// The newest running job of a database, or of any if `database` is empty.
    [[nodiscard]] const JobRow* runningFor(const QString& database) const;
    [[nodiscard]] bool anyRunning() const { return runningFor({}) != nullptr; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A job was added, moved on or ended.
    void changed(ui::jobs::JobId id);
    void ended(ui::jobs::JobId id);

private:
    [[nodiscard]] JobRow* find(JobId id);
    void announce(const JobRow& row);

    std::vector<JobRow> m_rows;
};

/// "Backing up dispatch.db", "Verifying 3 backups", "Restoring dispatch.db"
[[nodiscard]] QString titleOf(const JobInfo& info);
[[nodiscard]] QString stateText(const JobRow& row);

} // namespace ui::jobs

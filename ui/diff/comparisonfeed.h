#pragma once

#include "core/base/progress.h"
#include "core/jobs/comparison.h"
#include "core/rows/tableshape.h"
#include "ui/diff/keptrows.h"
#include "ui/diff/rowticks.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui::diff {

/// One table of a comparison, as far as it is known.
struct ComparedTable
{
    enum class State {
        Waiting,
        Running, ///< `difference` has the counts so far, and `share` how far it is
        Done,
        Stopped, ///< somebody cancelled before it was done
    };

    core::compare::TableInBoth table{};
    State state = State::Waiting;
    core::compare::TableDifference difference{};
    std::optional<double> share{}; ///< 0 to 1, while it is running and where that is known
    std::vector<core::rows::Column> firstColumns{}; ///< none before it was looked at
    std::vector<core::rows::Column> secondColumns{};
    /// Its rows that differ. None where there are none, and where so many tables differ that those
    /// of this one are no longer kept: wantTable() finds them again.
    std::shared_ptr<KeptRows> rows{};

    [[nodiscard]] KindCounts counts() const;
    /// All rows that either side has; none where nobody counted them.
    [[nodiscard]] std::optional<qint64> rowsInAll() const;
    [[nodiscard]] std::optional<qint64> rowsInFirst() const;
    [[nodiscard]] std::optional<qint64> rowsInSecond() const;
};

/// Compares two databases off the thread of the window: opens them, then looks at one table after
/// the other, and tells of each as it comes.
class ComparisonFeed final : public QObject
{
    Q_OBJECT

public:
    enum class State { Opening, Comparing, Done, Stopped, Failed };

    /// `engine` must outlive this.
    ComparisonFeed(const jobs::Engine& engine, const core::jobs::ComparedSpec& first,
                   const core::jobs::ComparedSpec& second, QObject* parent = nullptr);
    /// What still runs is stopped; nobody waits for it.
    ~ComparisonFeed() override;

    void start();
    /// What is known already stays.
    void cancel();
    /// This table is compared next, or again where its rows are no longer kept.
    void wantTable(const QString& name);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const;
    /// True from opened() on: the names, tables and schema are there.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const core::jobs::ComparedSpec& firstSpec() const { return m_first; }
    [[nodiscard]] const core::jobs::ComparedSpec& secondSpec() const { return m_second; }
    [[nodiscard]] const QString& firstName() const { return m_firstName; }
    [[nodiscard]] const QString& secondName() const { return m_secondName; }
    [[nodiscard]] bool firstIsLive() const { return m_firstIsLive; }
    [[nodiscard]] bool secondIsLive() const { return m_secondIsLive; }
    [[nodiscard]] const core::compare::SchemaDifference& schema() const { return m_schema; }
    [[nodiscard]] const std::vector<core::config::TableGroup>& groups() const { return m_groups; }
    /// By name.
    [[nodiscard]] const std::vector<ComparedTable>& tables() const { return m_tables; }
    [[nodiscard]] const ComparedTable* table(const QString& name) const;
    [[nodiscard]] int indexOf(const QString& name) const; ///< −1 where there is none
    [[nodiscard]] int tablesDone() const;
    /// Why it ended before its time.
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }

    /// The keys of the rows that are ticked. Errors: InvalidArgument where there are more than
    /// `most`, and as DifferenceList::at().
    using TakeKeys = std::function<void(const core::Result<std::vector<RowTicks::Key>>&)>;
    void wantKeys(const QString& table, const RowTicks& ticks, qint64 most, TakeKeys take);

Q_SIGNALS:
    void opened();
    /// While the two are opened: unpacking and capturing take their time.
    void progressed(const core::Progress& progress);
    /// At the most ten times a second while it is running.
    void tableChanged(int index);
    void stateChanged();
    void failed(const core::Error& error);

private:
    struct Lane;

    void takeOpened(const core::Result<std::shared_ptr<core::jobs::Comparison>>& opened);
    void next();
    void compare(int index);
    void sample();
    static void takeCounts(ComparedTable& table);
    void keepRows(int index);
    void setState(State state);

    const jobs::Engine& m_engine;
    const core::jobs::ComparedSpec m_first;
    const core::jobs::ComparedSpec m_second;
    std::shared_ptr<Lane> m_lane; ///< used by what runs, one at a time
    std::stop_source m_stop;
    State m_state = State::Opening;
    bool m_isOpen = false;
    bool m_isBusy = false;
    QString m_firstName;
    QString m_secondName;
    bool m_firstIsLive = false;
    bool m_secondIsLive = false;
    core::compare::SchemaDifference m_schema;
    std::vector<core::config::TableGroup> m_groups;
    std::vector<ComparedTable> m_tables;
    std::deque<int> m_waiting; ///< places in m_tables
    std::deque<int> m_kept; ///< those with rows, the one that was wanted last at the end
    int m_running = -1;
    std::optional<core::Error> m_error;
    QTimer m_sampler;
};

} // namespace ui::diff

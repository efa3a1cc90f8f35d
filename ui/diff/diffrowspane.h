#pragma once

#include "ui/diff/rowticks.h"
#include "ui/jobs/engine.h"
#include "ui/widgets/panel.h"

#include <QPointer>

class QSplitter;

namespace ui::widgets {
class Label;
}

namespace ui::diff {

class ComparisonFeed;
class DiffRowsModel;
class DiffRowsTable;
class KindChoice;
class RowDetails;

/// What the two sides are called above their values: "Now" and "In the backup".
struct SideTitles
{
    QString first{};
    QString second{};

    friend bool operator==(const SideTitles&, const SideTitles&) = default;
};

/// The rows of one table that differ, of all kinds or of one, and below them both values of each
/// column of the selected row.
class DiffRowsPane final : public widgets::Panel
{
    Q_OBJECT

public:
    /// `engine` must outlive this.
    explicit DiffRowsPane(const jobs::Engine& engine, QWidget* parent = nullptr);
    ~DiffRowsPane() override;

    /// Of the feed that is shown from now on; none: nothing is shown. Is not owned.
    void setFeed(ComparisonFeed* feed);
    void setTitles(const SideTitles& titles);
    /// Has it compared next, where it has not been yet. Empty: none.
    void showTable(const QString& table);
    [[nodiscard]] const QString& table() const { return m_table; }

    /// With a tick box before each row that has a key.
    void setCheckable(bool checkable);
    /// Of the table that is shown.
    void setTicks(const RowTicks& ticks);
    [[nodiscard]] const RowTicks& ticks() const;

    void focusRows();

Q_SIGNALS:
    /// A person ticked a row, or all of a kind.
    void ticksChanged();
    /// A sentence on what was copied, or why it was not.
    void told(const QString& sentence);

private:
    const jobs::Engine& m_engine;
    QPointer<ComparisonFeed> m_feed;
    QString m_table;
    SideTitles m_titles;
    DiffRowsModel* m_model;
};

} // namespace ui::diff

#pragma once

#include "ui/diff/rowcopy.h"
#include "ui/diff/rowticks.h"
#include "ui/jobs/engine.h"
#include "ui/widgets/panel.h"

#include <QPointer>

class QCheckBox;
class QSplitter;

namespace ui::widgets {
class Label;
class MessageBar;
class Segments;
} // namespace ui::widgets

namespace ui::diff {

class ColumnChoice;
class ColumnFit;
class ComparisonFeed;
struct ComparedTable;
class DiffRowsModel;
class DiffRowsTable;
class RowDetails;

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
    /// Of rows above and values below, to be remembered by whoever shows this.
    [[nodiscard]] QSplitter& splitter() const { return *m_split; }

Q_SIGNALS:
    /// A person ticked a row, or all of a kind.
    void ticksChanged();
    /// A sentence on what was copied, or why it was not.
    void told(const QString& sentence);

private:
    void arrange();
    void connectAll();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QSplitter* makeSplit();
    void takeTable(int index);
    [[nodiscard]] const ComparedTable* compared() const;
    void showAll();
    void showHead();
    void showKinds();
    void showTicks();
    void showState();
    void showTrouble();
    void placeColumns();
    void showRow();
    void openMenu(const QPoint& position);
    void copyRows();

    const jobs::Engine& m_engine;
    QPointer<ComparisonFeed> m_feed;
    QString m_table;
    SideTitles m_titles;
    DiffRowsModel* m_model;
    widgets::Segments* m_kinds;
    QCheckBox* m_tickAll;
    ColumnChoice* m_columns;
    widgets::MessageBar* m_trouble;
    widgets::Label* m_state;
    DiffRowsTable* m_rows;
    ColumnFit* m_fit;
    RowDetails* m_details;
    RowCopy* m_copy;
    QSplitter* m_split;
};

} // namespace ui::diff

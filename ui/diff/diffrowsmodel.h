#pragma once

#include "ui/diff/diffcolumns.h"
#include "ui/diff/keptrows.h"
#include "ui/diff/rowticks.h"
#include "ui/jobs/engine.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ui::diff {

struct ComparedTable;

/// The differing rows of one table: the added ones, the changed ones, the removed ones, or those of
/// one kind. Only those that are seen are in memory; the others are asked for when somebody looks
/// at them, and are placeholders until they come.
class DiffRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Change = core::compare::Change;
    using RowDifference = core::compare::RowDifference;

    /// More have no room in the pixels of a scroll bar.
    static constexpr qint64 kMostOfAKind = 12'000'000;
    static constexpr int kKindColumn = 0; ///< those of the table follow

    /// `engine` must outlive this.
    explicit DiffRowsModel(const jobs::Engine& engine, QObject* parent = nullptr);
    ~DiffRowsModel() override;

    /// What is known of the table by now; none: an empty table. Of the same rows as before it takes
    /// what is new.
    void setTable(const ComparedTable* table);
    /// None: all of them.
    void setKind(std::optional<Change> kind);
    [[nodiscard]] std::optional<Change> kind() const { return m_kind; }
    void setCheckable(bool checkable);
    [[nodiscard]] bool isCheckable() const { return m_isCheckable; }
    void setTicks(const RowTicks& ticks);
    [[nodiscard]] const RowTicks& ticks() const { return m_ticks; }
    /// All that are shown, also those of which there are too many to be shown.
    void tickAll(bool ticked);
    void toggle(int row);

    [[nodiscard]] const std::vector<DiffColumn>& columns() const { return m_columns; }
    [[nodiscard]] const std::shared_ptr<KeptRows>& rows() const { return m_source; }
    /// Rows of a kind that are shown.
    [[nodiscard]] int shown(Change kind) const;
    [[nodiscard]] Change kindOf(int row) const;
    /// Its place among those of its kind.
    [[nodiscard]] qint64 placeOf(int row) const;
    /// Null while it is not there.
    [[nodiscard]] const RowDifference* row(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows that were placeholders are there now.
    void rowsFilled();
    /// By a person.
    void ticked();

private:
    /// Of one kind: which of its pages.
    struct PageName
    {
        Change kind = Change::Added;
        qint64 page = 0;

        friend auto operator<=>(const PageName&, const PageName&) = default;
    };
    /// An empty one cannot be read.
    using Page = std::vector<RowDifference>;

    [[nodiscard]] PageName pageOf(int row) const;
    [[nodiscard]] int firstOf(Change kind) const;
    void grow();
    void takePage(const PageName& name, const core::Result<Page>& page);
    void dropOldPages();
    void askLater(const PageName& name) const;
    void ask();
    void tellChanged(const PageName& name);
    void tellAllTicks();
    [[nodiscard]] QVariant kindData(int row, int role) const;
    [[nodiscard]] QString cellText(int row, const DiffColumn& column) const;

    const jobs::Engine& m_engine;
    std::shared_ptr<KeptRows> m_source;
    std::vector<DiffColumn> m_columns;
    std::optional<Change> m_kind;
    KindCounts m_shown; ///< of the kinds that are shown
    std::map<PageName, Page> m_pages;
    RowTicks m_ticks;
    bool m_isCheckable = false;
    bool m_isReading = false;
    mutable PageName m_lookedAt; ///< the page that was looked at last
    mutable std::vector<PageName> m_missing; ///< pages somebody looked at, in that order
    mutable QTimer m_asking;
};

} // namespace ui::diff

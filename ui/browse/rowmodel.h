#pragma once

#include "core/rows/rowset.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <map>
#include <vector>

namespace ui::browse {

class RowFeed;

/// The rows of a feed as a table. Only those that are seen are in memory; the others are asked for
/// when somebody looks at them, and are placeholders until they come.
class RowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// More have no room in the pixels of a scroll bar.
    static constexpr int kMostRows = 90'000'000;

    explicit RowModel(QObject* parent = nullptr);

    /// None: an empty table. Is not owned.
    void setFeed(RowFeed* feed);
    [[nodiscard]] RowFeed* feed() const { return m_feed; }
    /// Null while it is not there.
    [[nodiscard]] const core::rows::Row* row(int row) const;
    [[nodiscard]] const std::vector<core::rows::Column>& columns() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Is only asked for: the rows come in that order with another feed. -1: as they lie.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);
    /// Rows that were placeholders are there now.
    void rowsFilled(int first, int last);

private:
    using Page = std::vector<core::rows::Row>;

    void takeExtent();
    void takeRows(const std::vector<core::rows::Row>& rows);
    void takeFailure(qint64 first);
    void dropOldPages();
    void askLater(int page) const;
    void ask();
    [[nodiscard]] QString placeholder(int row) const;
    [[nodiscard]] QVariant headText(int section) const;
    [[nodiscard]] QString headToolTip(int section) const;

    QPointer<RowFeed> m_feed;
    int m_rows = 0;
    std::map<int, Page> m_pages; ///< an empty one cannot be read
    mutable int m_lookedAt = 0; ///< the page that was looked at last
    mutable std::vector<int> m_missing; ///< pages somebody looked at, in that order
    mutable QTimer m_asking;
    QTimer m_growing;
};

} // namespace ui::browse

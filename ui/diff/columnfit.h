#pragma once

#include <QObject>
#include <QSet>

namespace ui::diff {

class DiffRowsModel;
class DiffRowsTable;

/// How wide the columns of a table of differing rows are: as what stands in the rows that are seen,
/// within reason. They grow when others are read or scrolled to; none shrinks under the eyes of the
/// reader, and one that a person made as wide as it is stays so.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ColumnFit(DiffRowsTable& table, const DiffRowsModel& model, QObject* parent = nullptr);

    /// Other rows, or other columns: what was is forgotten.
    void startOver();
    /// False until all rows that are seen were there when it was done.
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    void fit();
    void grow();

private:
    void fitFirstRows();
    [[nodiscard]] int lastSeen() const;
    [[nodiscard]] bool isSeenRead() const;
    [[nodiscard]] int widthFor(int column, int firstRow, int lastRow) const;
    void noteResized(int column, int before, int now);

    DiffRowsTable& m_table;
    const DiffRowsModel& m_model;
    QSet<int> m_own; ///< columns that a person made wider or narrower
    bool m_isFitted = false;
    bool m_isFitting = false; ///< it is not a person who resizes now
};

} // namespace ui::diff

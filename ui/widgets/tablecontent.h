#pragma once

#include "ui/theme/status.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <vector>

namespace ui::widgets {

/// What a picture shows, as rows and columns.
struct TableContent
{
    struct Column
    {
        QString title{};
        CellKind kind = CellKind::Text; ///< Text, Number, Mono or Status
    };
    struct Cell
    {
        QString words{};
        QVariant sort{}; ///< what the words stand for; invalid: the words themselves
        theme::Status status = theme::Status::NotChecked; ///< in a column of that kind
    };
    using Row = std::vector<Cell>;

    QString title{}; ///< of the picture
    std::vector<Column> columns{};
    std::vector<Row> rows{}; ///< each with a cell a column
    Qt::SortOrder order = Qt::DescendingOrder; ///< of the first column, at first
};

/// A TableContent for a view.
class TableContentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kSortRole = Qt::UserRole;

    explicit TableContentModel(TableContent content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    TableContent m_content;
};

} // namespace ui::widgets

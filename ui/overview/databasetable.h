#pragma once

#include "ui/overview/rowaction.h"
#include "ui/widgets/tableview.h"

class QSortFilterProxyModel;

namespace ui::overview {

class DatabaseListModel;

/// The table of databases. The selected row is the database that the window shows. Space presses
/// the button of a row.
class DatabaseTable final : public widgets::TableView
{
    Q_OBJECT

public:
    DatabaseTable(DatabaseListModel& model, QSettings& settings, QWidget* parent = nullptr);

    /// Selects the row of a database, without a signal.
    void select(const QString& path);

    /// With the header and at most so many rows.
    [[nodiscard]] int heightForRows(int rows) const;
    /// A few rows are always seen; a long list takes what there is, and scrolls.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person went to another row.
    void chosen(const QString& path);
    void actionRequested(const QString& path, ui::overview::RowAction action);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpColumns(QSettings& settings);
    void onCurrentChanged(const QModelIndex& current);
    void requestAction(const QModelIndex& index);
    void reselect();

    DatabaseListModel& m_model;
    QSortFilterProxyModel* m_sorted;
    QString m_selected;
    bool m_selecting = false; ///< the program selects, not a person
};

} // namespace ui::overview

#pragma once

#include "ui/diff/diffcolumns.h"

#include <QHash>
#include <QPushButton>
#include <QStringList>

class QMenu;

namespace ui::diff {

/// Chooses which columns of a table are shown. Remembers it for each table as long as it lives.
class ColumnChoice final : public QPushButton
{
    Q_OBJECT

public:
    explicit ColumnChoice(QWidget* parent = nullptr);

    void setTable(const QString& table, const std::vector<DiffColumn>& columns);
    [[nodiscard]] bool isShown(int column) const;

    /// Its sign alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnShown(int column, bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();
    void showColumn(const QString& name, bool shown);

    QMenu* m_menu;
    QString m_table;
    QStringList m_names;
    QHash<QString, QStringList> m_hidden; ///< names of columns, by table
};

} // namespace ui::diff

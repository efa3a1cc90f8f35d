#pragma once

#include "core/tables/choice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui::widgets {
class ElidedLabel;
}

namespace ui::tables {

class Choices;

/// What happens to the ticked table that is selected: where both sides have a row, and whether only
/// rows that meet a condition are meant.
class ModeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeRow(Choices& choices, QWidget* parent = nullptr);

    /// Empty: there is none.
    void setTable(const QString& table);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show();
    void place();
    void takeWhere();

    Choices& m_choices;
    QString m_table;
    widgets::ElidedLabel* m_name;
    QComboBox* m_mode;
    QLineEdit* m_where;
};

} // namespace ui::tables

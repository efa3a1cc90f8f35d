#pragma once

#include "core/rows/rowquery.h"
#include "core/rows/tableshape.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui::browse {

/// Says which rows are to be seen: in which column, what about it, and a text.
class RowFilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RowFilterRow(QWidget* parent = nullptr);

    /// Of another table: the filter begins anew.
    void setColumns(const std::vector<core::rows::Column>& columns);
    /// None: all rows.
    [[nodiscard]] std::optional<core::rows::Filter> filter() const;
    void clear();
    void focusField();

Q_SIGNALS:
    /// A moment after the last key.
    void changed();
    /// The rows are to be looked at.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* makeField();
    [[nodiscard]] QComboBox* makeChoice(const QString& name, const QString& accessibleName);
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] core::rows::Filter::Kind kind() const;
    void follow();
    void say();

    QLineEdit* m_text;
    QComboBox* m_column;
    QComboBox* m_kind;
    QTimer m_pause;
};

} // namespace ui::browse

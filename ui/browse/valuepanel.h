#pragma once

#include "core/rows/value.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace ui::widgets {
class Label;
}

namespace ui::browse {

/// The whole of one value: as text, as JSON over several lines, or byte by byte.
class ValuePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Of a longer value only the beginning is shown.
    static constexpr qsizetype kMostBytes = 256 * 1024;

    explicit ValuePanel(QWidget* parent = nullptr);

    void clear();
    /// `value` may be cut: of that it is said how much is shown.
    void setValue(const QString& column, const core::rows::Value& value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Look { Text, Json, Bytes };

    void makeLooks(bool hasJson);
    void showValue();
    [[nodiscard]] QString factsText() const;

    widgets::Label* m_name;
    widgets::Label* m_facts;
    QComboBox* m_look;
    QPlainTextEdit* m_text;
    std::optional<core::rows::Value> m_value;
};

} // namespace ui::browse

#pragma once

#include <QWidget>

namespace ui::widgets {
class ElidedLabel;
}

namespace ui::backups {

/// A path or a sum in one line, with a button that copies all of it.
class CopyField final : public QWidget
{
    Q_OBJECT

public:
    /// `what` names the value: "Path", "SHA-256". `name` is the object name of the button.
    CopyField(const QString& what, const QString& name, QWidget* parent = nullptr);

    /// Hides itself without a value.
    void setValue(const QString& value);

private:
    widgets::ElidedLabel* m_value;
};

} // namespace ui::backups

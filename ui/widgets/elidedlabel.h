#pragma once

#include "ui/widgets/label.h"

namespace ui::widgets {

/// A name or a path that gives up its middle where it does not fit, and then shows all of itself
/// in a tool tip. Screen readers always read all of it.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& words = {}, theme::Role role = theme::Role::Body,
                         Ink ink = Ink::Primary, QWidget* parent = nullptr);

    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui::widgets

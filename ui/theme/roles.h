#pragma once

#include "ui/theme/paint.h"

class QPushButton;
class QWidget;

namespace ui::theme {

/// What a button means; decides its colours.
enum class ButtonRole {
    Normal,
    Primary, ///< the one thing to do on a page
    Danger, ///< stops, overwrites or undoes
    Link, ///< reads like a link in a text
    Quiet, ///< no frame until the pointer is on it
};

void setPrimary(QPushButton* button);
void setDanger(QPushButton* button);
void setLink(QPushButton* button);
void setQuiet(QPushButton* button);

/// Puts icon and words at the start of the button instead of its middle.
void setLeading(QPushButton* button);

/// Rounds only these corners, for buttons that stand side by side as one.
void setCorners(QPushButton* button, Corners corners);

[[nodiscard]] ButtonRole buttonRole(const QWidget* widget);
[[nodiscard]] Corners buttonCorners(const QWidget* widget);
[[nodiscard]] bool isLeading(const QWidget* widget);

} // namespace ui::theme

#pragma once

#include <QStyle>

class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace ui::theme {

/// The frame and inside of a line edit, a spin box or an editable combo box.
void drawField(const QStyleOption& option, QPainter& painter);

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);
void drawComboBoxLabel(const QStyleOptionComboBox& option, QPainter& painter);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter);

/// Where the parts lie, already mirrored; null for a part this program's controls do not have.
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part);

} // namespace ui::theme

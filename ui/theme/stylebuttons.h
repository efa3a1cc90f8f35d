#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace ui::theme {

void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
/// The face of a push button or of a combo box, without words.
void drawButtonFace(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
void drawToolButtonFace(const QStyleOption& option, QPainter& painter);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);
/// The focus ring, only after the keyboard has been used.
void drawKeyboardFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget);

[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);

/// Qt::TextShowMnemonic for people who use the keyboard, else Qt::TextHideMnemonic.
[[nodiscard]] int mnemonicFlag(const QStyleOption& option, const QWidget* widget);

/// The height of a control with one line in the widget's font; 28 where the body has 13 pixels.
[[nodiscard]] int controlHeight(const QWidget* widget);

} // namespace ui::theme

#pragma once

#include <QString>

class QWidget;

namespace testsupport {

/// Brings `window` to the front and walks it with Tab and with Shift+Tab until it is round. What is
/// wrong with its controls, a line each: one that Tab does not reach or does not leave, that is out
/// of sight or does not show it when it has the focus, that comes when one has read past it; one
/// without an object name or without a name that can be read aloud.
[[nodiscard]] QString walkWithTheKeyboard(QWidget& window);

} // namespace testsupport

#pragma once

#include <QString>

class QWidget;

namespace testsupport {

/// Walks `window`, which must be active, with Tab and with Shift+Tab until it is round. What is
/// wrong with its controls, a line each: one that Tab does not reach, one that it does not leave,
/// one without an object name or without a name that can be read aloud.
[[nodiscard]] QString walkWithTheKeyboard(QWidget& window);

} // namespace testsupport

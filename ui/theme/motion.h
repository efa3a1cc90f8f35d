#pragma once

class QWidget;

namespace ui::theme {

inline constexpr int kExpandMs = 120; ///< expand, callout, selection
inline constexpr int kStepMs = 160; ///< of a wizard, as a fade
inline constexpr int kTurnMs = 1200; ///< the running arc, once round

/// False where the desktop has switched animation off.
[[nodiscard]] bool isAnimated(const QWidget& widget);

/// `milliseconds`, or 0 where the desktop has switched animation off.
[[nodiscard]] int animationTime(const QWidget& widget, int milliseconds);

} // namespace ui::theme

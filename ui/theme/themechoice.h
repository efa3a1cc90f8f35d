#pragma once

class QApplication;

namespace ui::theme {

enum class ThemeChoice {
    System, ///< as light or dark as the palette the desktop gave when the program started
    Light,
    Dark,
};

/// Gives the program its style, its font and the palette of `choice`. May be called again at any
/// time: what is on the screen repaints itself in the new colours.
void applyTheme(QApplication& app, ThemeChoice choice);

} // namespace ui::theme

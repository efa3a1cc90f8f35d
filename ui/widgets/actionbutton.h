#pragma once

class QAction;
class QPushButton;

namespace ui::widgets {

/// Lets a button trigger an action and follow its words, icon, tool tip and whether it is enabled,
/// so that a command is the same in the menu bar, in a context menu and on the page.
void follow(QPushButton& button, QAction& action);

} // namespace ui::widgets

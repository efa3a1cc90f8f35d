#pragma once

class QWidget;

namespace ui::widgets {

/// What is made later would be the last of the window that Tab reaches: it is to come after
/// `before`, with all that is in it. Neither of the two has to take the focus now; neither may have
/// a focus proxy.
void putAfter(QWidget& before, QWidget& widget);

} // namespace ui::widgets

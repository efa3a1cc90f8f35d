#pragma once

class QWidget;

namespace ui::wizard {

/// What gets the focus when `page` comes in front; may be another of which that was said. No focus
/// proxy: with one, Tab that enters the page would go there at once and leave out all before it.
void setFirst(QWidget& page, QWidget* first);
/// The page itself where nothing was said.
[[nodiscard]] QWidget* firstOf(QWidget& page);

} // namespace ui::wizard

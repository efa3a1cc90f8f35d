#pragma once

class QVBoxLayout;
class QWidget;

namespace ui::widgets {
class PageHeader;
}

namespace ui::restore {

class ConcernList;

struct EffectColumns
{
    QVBoxLayout* main; ///< the effect
    QVBoxLayout* side; ///< what is known around it
};

/// Lays out a page that shows an effect: its header, and below it what scrolls, the concerns over
/// two columns. The page fills these, the main one first: so the keys walk.
[[nodiscard]] EffectColumns arrangeEffect(QWidget& page, widgets::PageHeader& header,
                                          ConcernList& concerns);

} // namespace ui::restore

#pragma once

#include "core/proof/mapsquares.h"

#include <QPixmap>

#include <array>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::report {

/// Every kind of square, painted once: thousands are then put on the screen in a millisecond.
class SquareTiles
{
public:
    SquareTiles() = default;
    /// For squares of `size` logical pixels on a screen with `ratio` device pixels to each.
    SquareTiles(double size, double ratio, const theme::Tokens& tokens);

    void draw(QPainter& painter, const QPointF& topLeft, core::proof::PageClass kind,
              bool faded) const;

private:
    std::array<QPixmap, core::proof::kPageClasses> m_full;
    std::array<QPixmap, core::proof::kPageClasses> m_faded;
};

} // namespace ui::report

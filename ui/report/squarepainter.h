#pragma once

#include "core/proof/mapsquares.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::report {

/// What is left of a square that is not meant; the rest of it is the ground.
inline constexpr double kFadedStrength = 0.48;

[[nodiscard]] QColor squareColour(core::proof::PageClass kind, const theme::Tokens& tokens);

/// One square of the page map. Each kind has a pattern, so that nobody needs its colour.
void drawSquare(QPainter& painter, const QRectF& rect, core::proof::PageClass kind,
                const theme::Tokens& tokens, double strength = 1);

/// A part of a bar in the colour and pattern of its kind.
void drawBarPart(QPainter& painter, const QRectF& rect, core::proof::PageClass kind,
                 const theme::Tokens& tokens);

} // namespace ui::report

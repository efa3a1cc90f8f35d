#pragma once

#include "ui/diff/diffcolumns.h"

#include <QRect>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::diff {

/// Pixels of the cell that says how a row differs, with and without a tick box.
[[nodiscard]] int kindCellWidth(bool isCheckable);
/// Where the tick box is in it, before mirroring.
[[nodiscard]] QRect tickRect(const QRect& cell);

/// How rows are drawn: 28 and 44 pixels high where the type has its base size.
[[nodiscard]] int lowRowHeight();
[[nodiscard]] int highRowHeight();

/// The sign in its box; `cell` is mirrored by the painter's direction.
void drawKind(QPainter& painter, const QRect& cell, core::compare::Change kind, bool isCheckable,
              const theme::Tokens& tokens);
/// One value, or what was struck through above what is. `differs`: in a row that both have.
void drawDiffCell(QPainter& painter, const QRect& cell, const DiffCell& values,
                  core::compare::Change kind, bool differs, const theme::Tokens& tokens);

/// A row that is being read, or cannot be.
void drawPlaceholder(QPainter& painter, const QRect& cell, const QString& words,
                     const theme::Tokens& tokens);
/// What its words need, without the margins of the cell.
[[nodiscard]] double cellWidth(const DiffCell& values);

} // namespace ui::diff

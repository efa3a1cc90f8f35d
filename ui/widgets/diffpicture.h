#pragma once

#include <QRectF>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::widgets {

struct DiffCounts;

/// Of a bar with its axis.
inline constexpr int kDiffBarHeight = 14;
/// Of a bar with parts that can be told apart; without the numbers.
inline constexpr int kDiffBarWidth = 70;

/// For DiffBar and for the cells of a table: removed rows before the axis, the changed and then
/// the added ones behind it. All three are measured by `most`, the greatest number of the bars that
/// are compared. Like the numbers of a scale it is read from left to right in every language.
void drawDiffBar(QPainter& painter, const QRectF& rect, const DiffCounts& counts, qint64 most,
                 const theme::Tokens& tokens);

/// The numbers, for the space beside the bar: three columns, or that there is no difference.
void drawDiffNumbers(QPainter& painter, const QRectF& rect, const DiffCounts& counts,
                     const theme::Tokens& tokens);
/// What they need where `most` is the greatest of the bars that stand together: their axes are then
/// in one line.
[[nodiscard]] int diffNumbersWidth(qint64 most);

/// The fill of one kind alone, for a legend.
enum class DiffKind { Removed, Changed, Added };
void drawDiffPart(QPainter& painter, const QRectF& rect, DiffKind kind,
                  const theme::Tokens& tokens);

} // namespace ui::widgets

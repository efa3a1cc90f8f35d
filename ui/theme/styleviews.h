#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QWidget;

namespace ui::theme {

inline constexpr int kCellLead = 10; ///< from the start of a cell to its words
inline constexpr int kCellTrail = 8;
inline constexpr int kHeaderHeight = 27;

/// Figures are written from the left in every language: units stand below units on the right.
inline constexpr Qt::Alignment kFigures = Qt::Alignment(Qt::AlignRight) | Qt::AlignAbsolute;

void drawHeader(const QStyleOptionHeader& option, QPainter& painter);
/// The line under a header, also where it has no section.
void drawHeaderFoot(const QStyleOption& option, QPainter& painter);
/// The tint of a selected or touched row.
void drawRowTint(const QStyleOption& option, QPainter& painter);
/// The sign that opens and closes a branch.
void drawBranch(const QStyleOption& option, QPainter& painter);
/// The frame of a list, a table or a text.
void drawAreaFrame(const QStyleOption& option, QPainter& painter);

} // namespace ui::theme

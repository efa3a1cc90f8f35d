#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui::theme {

struct Tokens;

/// The states a thing can be in; each has a word and a shape, never colour alone. What is not
/// known is never Ok. See section 5 of the design.
enum class Status {
    Ok,
    Verified,
    Warning, ///< works, but outside a limit
    Error, ///< protection is broken
    Damaged,
    Running,
    Note, ///< not a fault
    NotChecked, ///< no result yet
    CannotJudge, ///< a part could not be checked; neither good nor damaged
    Waiting, ///< queued
    Off, ///< switched off by a person
    Pinned,
};

inline constexpr int kStatusCount = 12;

/// The word, translated.
[[nodiscard]] QString statusWord(Status status);

[[nodiscard]] QColor statusInk(Status status, const Tokens& tokens);
[[nodiscard]] QColor statusTint(Status status, const Tokens& tokens);
[[nodiscard]] QColor statusFill(Status status, const Tokens& tokens);

/// Draws the shape into the middle of `rect`. `turn` moves the arc of Running: 0 to 1 is once
/// round.
void drawStatus(QPainter& painter, const QRectF& rect, Status status, const Tokens& tokens,
                double turn = 0);
/// The shape as the icon of a menu entry, sharp at twice the size.
[[nodiscard]] QIcon statusIcon(Status status, const Tokens& tokens);

} // namespace ui::theme

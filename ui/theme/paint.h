#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui::theme {

enum class Corner : unsigned {
    None = 0,
    TopLeft = 1,
    TopRight = 2,
    BottomRight = 4,
    BottomLeft = 8
};
Q_DECLARE_FLAGS(Corners, Corner)
Q_DECLARE_OPERATORS_FOR_FLAGS(Corners)

inline constexpr Corners kAllCorners =
    Corners(Corner::TopLeft) | Corner::TopRight | Corner::BottomRight | Corner::BottomLeft;
inline constexpr Corners kLeftCorners = Corners(Corner::TopLeft) | Corner::BottomLeft;
inline constexpr Corners kRightCorners = Corners(Corner::TopRight) | Corner::BottomRight;

inline constexpr double kControlRadius = 4;
inline constexpr double kNavRadius = 5;
inline constexpr double kPanelRadius = 6;

/// `amount` 0 is all of `from`, 1 all of `to`.
[[nodiscard]] QColor mix(const QColor& from, const QColor& to, double amount);

/// Pixels of the device to a logical one, also where a widget is rendered into an image.
[[nodiscard]] double pixelRatio(const QPainter& painter);

/// One crisp line of the device, in logical pixels.
[[nodiscard]] double hair(const QPainter& painter);

/// `rect` with its edges on pixels of the device, so that frames stay sharp at 1.25x and 1.5x.
[[nodiscard]] QRectF snapped(const QPainter& painter, const QRectF& rect);

[[nodiscard]] QPainterPath roundPath(const QRectF& rect, double radius,
                                     Corners corners = kAllCorners);

/// How a box looks. Without a valid `line` it has no edge.
struct BoxLook
{
    double radius = 0;
    QColor fill{};
    QColor line{};
    Corners corners = kAllCorners;
    double lineWidth = 0; ///< 0: a hair
};

void box(QPainter& painter, const QRectF& rect, const BoxLook& look);

/// A frame without a fill.
void frame(QPainter& painter, const QRectF& rect, const BoxLook& look);

void hline(QPainter& painter, double left, double right, double y, const QColor& colour);
void vline(QPainter& painter, double x, double top, double bottom, const QColor& colour);

/// Diagonal lines inside `rect`, `step` logical pixels apart.
void hatch(QPainter& painter, const QRectF& rect, const QColor& colour, double step = 4);

/// The ring of the keyboard focus: inside the control, with a gap in the colour of the surface.
void focusRing(QPainter& painter, const QRectF& rect, double radius, Corners corners = kAllCorners);

/// How a line of text looks. AlignLeft is where reading starts: it mirrors with the painter.
struct TextLook
{
    Role role = Role::Body;
    QColor ink{};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::TextElideMode elide = Qt::ElideRight;
};

void text(QPainter& painter, const QRectF& rect, const QString& line, const TextLook& look);

[[nodiscard]] double textWidth(const QString& line, Role role);
/// Height of a line of text, rounded up.
[[nodiscard]] int lineHeight(Role role);

} // namespace ui::theme

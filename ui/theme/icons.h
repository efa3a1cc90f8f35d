#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace ui::theme {

/// The line icon of that name, coloured while it is painted: it follows the theme of the
/// application, and is grey where it is disabled. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name);

/// All names that icon() knows, sorted.
[[nodiscard]] QStringList iconNames();

/// Draws the icon `name` into the middle of `rect`, on whole pixels of the device.
void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& ink);

/// Paints any icon; one of ours is painted in `ink`, a foreign one as it is.
void paintIcon(QPainter& painter, const QIcon& icon, const QRectF& rect, const QColor& ink);

/// The program's own icon; up to 24 pixels from a drawing made for small sizes.
[[nodiscard]] QIcon appIcon();

/// The same without the margin around it, so that its edge stands in line with what is below it.
[[nodiscard]] QPixmap appTile(int side, double pixelRatio);

} // namespace ui::theme

#include "ui/report/squaretiles.h"

#include "ui/report/squarepainter.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <cmath>

namespace ui::report {

using core::proof::PageClass;

namespace {

QPixmap tile(double size, double ratio, PageClass kind, const theme::Tokens& tokens,
             double strength)
{
    const int pixels = static_cast<int>(std::lround(size * ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(tokens.surface);
    QPainter painter(&pixmap);
    drawSquare(painter, QRectF(0, 0, pixels / ratio, pixels / ratio), kind, tokens, strength);
    return pixmap;
}

} // namespace

SquareTiles::SquareTiles(double size, double ratio, const theme::Tokens& tokens)
{
    for (std::size_t i = 0; i < m_full.size(); ++i) {
        const auto kind = static_cast<PageClass>(i);
        m_full[i] = tile(size, ratio, kind, tokens, 1);
        m_faded[i] = tile(size, ratio, kind, tokens, kFadedStrength);
    }
}

void SquareTiles::draw(QPainter& painter, const QPointF& topLeft, PageClass kind, bool faded) const
{
    const auto place = static_cast<std::size_t>(kind);
    painter.drawPixmap(topLeft, faded ? m_faded[place] : m_full[place]);
}

} // namespace ui::report

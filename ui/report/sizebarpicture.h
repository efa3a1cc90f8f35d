#pragma once

#include "ui/report/sizeparts.h"

#include <QRectF>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::report {

/// The size of a file by owner, as one bar with words below. Runs from left to right, as the map.
class SizeBarPicture
{
public:
    SizeBarPicture(const std::vector<SizePart>& parts, const theme::Tokens& tokens);

    /// The word beside the bar.
    static QString title();
    static double height();

    /// The title ends where `labelWidth` ends, the bar begins there.
    void paint(QPainter& painter, const QRectF& rect, double labelWidth) const;
    /// The part at `x`, of a bar that is painted so; -1 where there is none.
    [[nodiscard]] int partAt(const QRectF& rect, double labelWidth, double x) const;

private:
    [[nodiscard]] std::vector<QRectF> placesIn(const QRectF& bar) const;
    void paintLabels(QPainter& painter, const QRectF& bar) const;

    const std::vector<SizePart>& m_parts;
    const theme::Tokens& m_tokens;
};

} // namespace ui::report

#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

class QPdfWriter;

namespace ui::report {

/// Paper that is filled from top to bottom, page after page, with the number of the page at its
/// foot. One unit is 1/96 inch, so that the sizes of the window hold: a body of 13 is 9.75 pt.
class PaperSheet
{
public:
    /// What stands at the foot of every page, and of how many pages; 0 where that is not known yet.
    struct Foot
    {
        QString words{};
        int pages = 0;
    };
    PaperSheet(QPdfWriter& writer, Foot foot);
    ~PaperSheet();
    PaperSheet(const PaperSheet&) = delete;
    PaperSheet& operator=(const PaperSheet&) = delete;

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] double width() const { return m_area.width(); }
    /// That is left of this page.
    [[nodiscard]] double room() const { return m_area.bottom() - m_next; }
    [[nodiscard]] bool isAtTop() const { return m_next <= m_area.top(); }
    [[nodiscard]] int pages() const { return m_page; }

    /// Goes on to the next page where so much does not fit on this one.
    void need(double height);
    /// The next piece of the page, from side to side.
    QRectF take(double height);
    void skip(double height) { m_next += height; }

    [[nodiscard]] double heightOf(const QString& text, theme::Role role, double width) const;
    /// Wraps. Reading starts where it does in the language of the report.
    void write(const QRectF& rect, const QString& text, theme::Role role, const QColor& ink);
    /// `part` where reading runs from the left; the same place from the other side otherwise.
    [[nodiscard]] QRectF placed(const QRectF& part) const;

private:
    void begin();

    QPdfWriter& m_writer;
    Foot m_foot;
    QPainter m_painter;
    QRectF m_area; ///< within the margins, above the foot
    double m_next = 0;
    int m_page = 0;
};

} // namespace ui::report

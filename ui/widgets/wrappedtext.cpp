#include "ui/widgets/wrappedtext.h"

#include <QTextLayout>

namespace ui::widgets {

QStringList wrapped(const QString& sentence, theme::Role role, double width, int mostLines)
{
    // A line of text as drawn may be half a pixel wider than the label it was measured for.
    const double room = width + 0.5;
    if (mostLines < 2 || theme::textWidth(sentence, role) <= room)
        return {sentence};
    QTextLayout layout(sentence, theme::font(role));
    QStringList lines;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room);
        if (lines.size() == mostLines - 1) {
            lines << sentence.mid(line.textStart());
            break;
        }
        lines << sentence.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool isCut(const QString& sentence, theme::Role role, double width, int mostLines)
{
    return theme::textWidth(wrapped(sentence, role, width, mostLines).constLast(), role)
        > width + 0.5;
}

void drawWrapped(QPainter& painter, const QRectF& rect, const QString& sentence,
                 const theme::TextLook& look, int mostLines)
{
    const QStringList lines = wrapped(sentence, look.role, rect.width(), mostLines);
    if (lines.size() == 1) {
        theme::text(painter, rect, sentence, look);
        return;
    }
    const double height = theme::lineHeight(look.role);
    double top = rect.center().y() - height * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        theme::text(painter, QRectF(rect.left(), top, rect.width(), height), line, look);
        top += height;
    }
}

} // namespace ui::widgets

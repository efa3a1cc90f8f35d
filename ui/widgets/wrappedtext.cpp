#include "ui/widgets/wrappedtext.h"

#include <QTextLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

/// Goes before the line that begins at `start`, so that it is read as it would be in the sentence:
/// from the right too, and with the rest of a name kept together.
QString carriedOver(const QString& sentence, int start)
{
    constexpr char16_t kRightToLeftMark = u'\u200F';
    constexpr char16_t kIsolate = u'\u2068';
    constexpr char16_t kEndOfIsolate = u'\u2069';
    if (start == 0 || !sentence.isRightToLeft())
        return {};
    const QStringView before = QStringView(sentence).first(start);
    const qsizetype open = before.count(kIsolate) - before.count(kEndOfIsolate);
    return kRightToLeftMark + QString(std::max<qsizetype>(open, 0), kIsolate);
}

} // namespace

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
        const QString before = carriedOver(sentence, line.textStart());
        if (lines.size() == mostLines - 1) {
            lines << before + sentence.mid(line.textStart());
            break;
        }
        lines << before + sentence.mid(line.textStart(), line.textLength()).trimmed();
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

#include "ui/widgets/label.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kLongestWord = 140; ///< that keeps a label from being narrower

QColor colourOf(Ink ink, const theme::Tokens& tokens)
{
    switch (ink) {
    case Ink::Primary: return tokens.text;
    case Ink::Secondary: return tokens.text2;
    case Ink::Caption: break;
    }
    return tokens.text3;
}

} // namespace

Label::Label(const QString& words, theme::Role role, Ink ink, QWidget* parent)
    : QLabel(words, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::font(role));
    takeColour();
    takeSide();
}

void Label::setRole(theme::Role role)
{
    setFont(theme::font(role));
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    takeColour();
}

void Label::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// A file's name may be one word of 200 letters.
bool Label::breaksWords(int width) const
{
    return wordWrap() && QLabel::minimumSizeHint().width() > width;
}

QSize Label::minimumSizeHint() const
{
    const QSize needed = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(std::min(needed.width(), kLongestWord), needed.height()) : needed;
}

int Label::heightForWidth(int width) const
{
    if (!breaksWords(width))
        return QLabel::heightForWidth(width);
    QTextLayout layout(text(), font());
    return static_cast<int>(
        std::ceil(arrange(layout, contentsRect().width() - this->width() + width)));
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColour();
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSide();
}

void Label::paintEvent(QPaintEvent* event)
{
    // Where reading starts on the right, QLabel (6.4) has the blank at which a line was wrapped in
    // front of it.
    const bool isSelectable = textInteractionFlags() & Qt::TextSelectableByMouse;
    const bool isMirrored = wordWrap() && text().isRightToLeft() && isRightToLeft();
    if (!isSelectable && (isMirrored || breaksWords(width())))
        paintLines();
    else
        QLabel::paintEvent(event);
}

/// Returns the height.
double Label::arrange(QTextLayout& layout, double width) const
{
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text().replace(u'\n', QChar::LineSeparator));
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void Label::paintLines()
{
    QTextLayout layout(text(), font());
    const QRectF room = contentsRect();
    const double height = arrange(layout, room.width());
    const double top = alignment() & Qt::AlignVCenter ? room.center().y() - height / 2 : room.top();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, {room.left(), std::round(top)});
}

void Label::takeSide()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const auto vertical = alignment() & Qt::AlignVertical_Mask;
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    setAlignment(vertical | side | Qt::AlignAbsolute);
}

void Label::takeColour()
{
    const QColor colour = colourOf(m_ink, theme::tokensFor(this));
    QPalette own = palette();
    if (own.color(QPalette::Active, QPalette::WindowText) == colour)
        return; // setPalette() below comes back here as a PaletteChange
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace ui::widgets

#include "ui/widgets/label.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QStyle>

namespace ui::widgets {

namespace {

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

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColour();
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSide();
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

#include "ui/theme/tokens.h"

#include "ui/theme/paint.h"

#include <QGuiApplication>
#include <QWidget>

namespace ui::theme {

const Tokens& lightTokens()
{
    static const Tokens tokens{.window = 0xF1F3F4u,
                               .surface = 0xFFFFFFu,
                               .sunken = 0xE9EDEFu,
                               .sidebar = 0xE6EAECu,
                               .border = 0xD3D9DDu,
                               .line = 0xE6EAEDu,
                               .control = 0x7C888Fu,
                               .text = 0x17232Au,
                               .text2 = 0x45535Bu,
                               .text3 = 0x586770u,
                               .disabled = 0x98A3A9u,
                               .accent = 0x0B6782u,
                               .accentHover = 0x09576Eu,
                               .accentPress = 0x07475Au,
                               .onAccent = 0xFFFFFFu,
                               .accentText = 0x085E78u,
                               .danger = 0xB32A1Eu,
                               .tint = 0xE3F1F5u,
                               .select = 0xD3EAF1u,
                               .hover = 0xEEF3F5u,
                               .focus = 0x0B6782u,
                               .marker = 0x0B6782u,
                               .button = 0xB3BDC3u,
                               .buttonFill = 0xFFFFFFu,
                               .buttonHover = 0xEEF3F5u,
                               .buttonFoot = 0x98A4ABu,
                               .field = 0xFFFFFFu,
                               .track = 0xDDE3E6u,
                               .progress = 0x0B6782u,
                               .groupRow = 0xF5F6F7u,
                               .ok = 0x1A6E3Eu,
                               .okTint = 0xE1F2E7u,
                               .okFill = 0x2A8A52u,
                               .warn = 0x855000u,
                               .warnTint = 0xFDF0D6u,
                               .warnFill = 0xE59C12u,
                               .warnEdge = 0xB87400u,
                               .warnMark = 0x2B1B00u,
                               .err = 0xAE2318u,
                               .errTint = 0xFCE7E4u,
                               .errFill = 0xC93A2Cu,
                               .info = 0x2A5BA6u,
                               .infoTint = 0xE6EEF9u,
                               .infoFill = 0x3B71C0u,
                               .neutral = 0x55626Au,
                               .neutralTint = 0xE9EDEFu,
                               .pin = 0x64449Cu,
                               .pinTint = 0xEFEAF8u,
                               .pinFill = 0x7C5BB8u,
                               .mark = 0xFFFFFFu,
                               .shadow = QColor(0, 0, 0, 34),
                               .mapTable = 0x3D8CA8u,
                               .mapIndex = 0x7A5CB4u,
                               .mapOverflow = 0xC08212u,
                               .mapFree = 0xC2CAD0u,
                               .mapSchema = 0x22323Au,
                               .mapDamaged = 0xC02A1Du};
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{.window = 0x1B2125u,
                               .surface = 0x232A2Fu,
                               .sunken = 0x171C20u,
                               .sidebar = 0x171C1Fu,
                               .border = 0x3A444Bu,
                               .line = 0x2E373Du,
                               .control = 0x7B8891u,
                               .text = 0xE7ECEFu,
                               .text2 = 0xB9C4CBu,
                               .text3 = 0xA1AEB5u,
                               .disabled = 0x667179u,
                               .accent = 0x18748Fu,
                               .accentHover = 0x1A7C99u,
                               .accentPress = 0x136078u,
                               .onAccent = 0xFFFFFFu,
                               .accentText = 0x74C9E1u,
                               .danger = 0xB63A2Eu,
                               .tint = 0x1B3841u,
                               .select = 0x1A4250u,
                               .hover = 0x2A3238u,
                               .focus = 0x7DD2EAu,
                               .marker = 0x74C9E1u,
                               .button = 0x56636Bu,
                               .buttonFill = 0x2D363Cu,
                               .buttonHover = 0x343E45u,
                               .buttonFoot = 0x1A1F23u,
                               .field = 0x171C20u,
                               .track = 0x171C20u,
                               .progress = 0x3DA3BFu,
                               .groupRow = 0x1F2529u,
                               .ok = 0x74CF95u,
                               .okTint = 0x1C3727u,
                               .okFill = 0x4DB577u,
                               .warn = 0xF1BA52u,
                               .warnTint = 0x3B2F16u,
                               .warnFill = 0xE8A931u,
                               .warnEdge = 0xE8A931u,
                               .warnMark = 0x2B1B00u,
                               .err = 0xFF978Du,
                               .errTint = 0x44241Fu,
                               .errFill = 0xEC6A5Cu,
                               .info = 0x94BDF5u,
                               .infoTint = 0x1F2F47u,
                               .infoFill = 0x6C9DE6u,
                               .neutral = 0xA9B5BCu,
                               .neutralTint = 0x2E373Du,
                               .pin = 0xC4AAF4u,
                               .pinTint = 0x312A44u,
                               .pinFill = 0xA98AE3u,
                               .mark = 0x12171Au,
                               .shadow = QColor(0, 0, 0, 110),
                               .mapTable = 0x4C9FBBu,
                               .mapIndex = 0xA78BE0u,
                               .mapOverflow = 0xDDA743u,
                               .mapFree = 0x46515Au,
                               .mapSchema = 0xE7ECEFu,
                               .mapDamaged = 0xFF6F61u};
    return tokens;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Tokens& tokensFor(const QPalette& palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

const Tokens& tokensFor(const QWidget* widget)
{
    return tokensFor(widget != nullptr ? widget->palette() : QGuiApplication::palette());
}

QPalette paletteFrom(const Tokens& tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& usual) {
        palette.setColor(QPalette::All, role, usual);
    };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, mix(tokens.surface, tokens.window, 0.5));
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.err);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accentText);
    set(QPalette::LinkVisited, tokens.pin);
    set(QPalette::ToolTipBase, tokens.text);
    set(QPalette::ToolTipText, tokens.surface);
    set(QPalette::PlaceholderText, tokens.text3);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.border);
    set(QPalette::Dark, tokens.control);
    set(QPalette::Shadow, tokens.sunken);

    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.disabled);
    return palette;
}

} // namespace ui::theme

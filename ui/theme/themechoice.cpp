#include "ui/theme/themechoice.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QToolTip>

namespace ui::theme {

namespace {

bool wantsDark(ThemeChoice choice, const Style& style)
{
    switch (choice) {
    case ThemeChoice::Light: return false;
    case ThemeChoice::Dark: return true;
    case ThemeChoice::System: break;
    }
    return isDark(style.platformPalette());
}

} // namespace

void applyTheme(QApplication& app, ThemeChoice choice)
{
    const auto* style = qobject_cast<Style*>(QApplication::style());
    if (style == nullptr) {
        auto* created = new Style(QApplication::palette());
        QApplication::setStyle(created);
        app.setFont(font(Role::Body));
        QToolTip::setFont(font(Role::Caption));
        style = created;
    }
    const QPalette palette = paletteFrom(wantsDark(choice, *style) ? darkTokens() : lightTokens());
    app.setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ui::theme

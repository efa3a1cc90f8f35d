#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

constexpr int kBasePixels = 13;

struct RoleLook
{
    int pixels = kBasePixels; ///< where the body has kBasePixels
    QFont::Weight weight = QFont::Normal;
    bool mono = false;
};

constexpr std::array kLooks = {
    RoleLook{.pixels = 11}, // Micro
    RoleLook{.pixels = 12}, // Caption
    RoleLook{}, // Body
    RoleLook{.weight = QFont::DemiBold}, // Strong
    RoleLook{.pixels = 14, .weight = QFont::DemiBold}, // Section
    RoleLook{.pixels = 16, .weight = QFont::DemiBold}, // Title
    RoleLook{.pixels = 20, .weight = QFont::DemiBold}, // Page
    RoleLook{.pixels = 26, .weight = QFont::DemiBold}, // Display
    RoleLook{.pixels = 12, .mono = true}, // Mono
    RoleLook{.pixels = 11, .mono = true}, // MonoSmall
};

/// What of the desktop's fonts matters here. Plain values: a QFont must not outlive the program.
struct Faces
{
    QString sans;
    QString mono;
    double scale = 1;
};

bool isGeneric(const QString& family)
{
    const QString name = family.toLower();
    return name.isEmpty() || name == u"sans"_s || name == u"sans serif"_s || name == u"sans-serif"_s
        || name == u"system-ui"_s;
}

Faces facesOf(const SystemFonts& system)
{
    const bool ownSans = isGeneric(system.sans.family()) || !hasTabularDigits(system.sans);
    const bool ownMono = !QFontInfo(system.mono).fixedPitch();
    const int pixels = std::max(kBasePixels, QFontInfo(system.sans).pixelSize());
    return {.sans = ownSans ? u"Open Sans"_s : system.sans.family(),
            .mono = ownMono ? u"Noto Sans Mono"_s : system.mono.family(),
            .scale = double(pixels) / kBasePixels};
}

QFont make(const Faces& faces, Role role)
{
    const RoleLook& look = kLooks.at(static_cast<std::size_t>(role));
    QFont font(look.mono ? faces.mono : faces.sans);
    font.setPixelSize(static_cast<int>(std::lround(look.pixels * faces.scale)));
    font.setWeight(look.weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    if (look.mono)
        font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

QFont font(Role role)
{
    static const Faces faces =
        facesOf({.sans = QFontDatabase::systemFont(QFontDatabase::GeneralFont),
                 .mono = QFontDatabase::systemFont(QFontDatabase::FixedFont)});
    return make(faces, role);
}

QFont fontFrom(const SystemFonts& system, Role role)
{
    return make(facesOf(system), role);
}

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

} // namespace ui::theme

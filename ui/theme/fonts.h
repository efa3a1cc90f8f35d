#pragma once

#include <QFont>
#include <QString>

namespace ui::theme {

/// What a piece of text is for; see section 3 of the design.
enum class Role {
    Micro, ///< axis labels only
    Caption, ///< second line, header, hint
    Body,
    Strong,
    Section, ///< title of a panel
    Title, ///< title of a details pane
    Page, ///< title of a page
    Display, ///< one figure or question a window
    Mono, ///< paths, SQL, hashes, row values, logs
    MonoSmall,
};

/// The font of a role in the family and size of the desktop, read once at the first call.
[[nodiscard]] QFont font(Role role);

/// The fonts of the desktop that the roles are made from.
struct SystemFonts
{
    QFont sans{};
    QFont mono{};
};

/// The font of a role on a desktop with these fonts.
///
/// Numbers stand in columns, so a sans whose digits are not equally wide gives way to Open Sans,
/// and so does a generic name, which is nobody's choice. Sizes grow with the desktop's; below 13
/// pixels for the body (Qt's fallback without a desktop is 12) the smallest role could not be read.
[[nodiscard]] QFont fontFrom(const SystemFonts& system, Role role);

/// All ten digits are equally wide. Qt 6.4 cannot switch on the OpenType feature `tnum`.
[[nodiscard]] bool hasTabularDigits(const QFont& font);

} // namespace ui::theme

#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace ui::theme {

/// Every colour of the window, once for light and once for dark.
///
/// Widgets never write a colour of their own: they ask tokensFor() while they paint, so that a
/// change of theme needs nothing but a repaint. Source: the design's section 1.
struct Tokens
{
    QColor window{}; ///< page
    QColor surface{}; ///< panels, tables, menus
    QColor sunken{}; ///< wells
    QColor sidebar{}; ///< navigation
    QColor border{}; ///< edge of a panel
    QColor line{}; ///< between rows
    QColor control{}; ///< outline of a field, a check box, a radio button
    QColor text{};
    QColor text2{};
    QColor text3{}; ///< captions
    QColor disabled{};

    QColor accent{}; ///< fill of a primary button
    QColor accentHover{};
    QColor accentPress{};
    QColor onAccent{}; ///< words and icons on accent and danger
    QColor accentText{}; ///< links, the icon of what is selected
    QColor danger{}; ///< fill of a button that stops, overwrites or undoes
    QColor tint{};
    QColor select{};
    QColor hover{};
    QColor focus{};
    QColor marker{}; ///< bar at the start of a selected row

    QColor button{}; ///< edge of a push button
    QColor buttonFill{};
    QColor buttonHover{};
    QColor buttonFoot{}; ///< darker lower edge: a button, not a chip
    QColor field{}; ///< inside of a field
    QColor track{}; ///< groove of a progress bar
    QColor progress{}; ///< done part of a progress bar
    QColor groupRow{}; ///< row that titles a group

    QColor ok{};
    QColor okTint{};
    QColor okFill{};
    QColor warn{};
    QColor warnTint{};
    QColor warnFill{};
    QColor warnEdge{}; ///< warnFill is too pale on white to be a shape without it
    QColor warnMark{};
    QColor err{};
    QColor errTint{};
    QColor errFill{};
    QColor info{};
    QColor infoTint{};
    QColor infoFill{};
    QColor neutral{};
    QColor neutralTint{};
    QColor pin{};
    QColor pinTint{};
    QColor pinFill{};
    QColor mark{}; ///< sign inside a filled status shape
    QColor shadow{}; ///< behind a callout

    QColor mapTable{};
    QColor mapIndex{};
    QColor mapOverflow{};
    QColor mapFree{};
    QColor mapSchema{};
    QColor mapDamaged{};
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// By the lightness of the window colour.
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] const Tokens& tokensFor(const QPalette& palette);
/// Those of the application where there is no widget.
[[nodiscard]] const Tokens& tokensFor(const QWidget* widget);

/// The palette for Qt's own widgets; tokensFor() leads back from it to the same tokens.
[[nodiscard]] QPalette paletteFrom(const Tokens& tokens);

} // namespace ui::theme

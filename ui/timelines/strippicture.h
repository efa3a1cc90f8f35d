#pragma once

#include "ui/timelines/striplayout.h"

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::timelines {

/// Paints what a StripLayout has placed.
class StripPicture
{
public:
    /// A mark that is selected, with the words below it on the axis.
    struct Selection
    {
        std::size_t group = 0;
        QString words{};
    };
    struct Look
    {
        std::optional<Selection> selection{};
        std::optional<std::size_t> hovered{};
        bool focused = false; ///< by the keyboard
    };

    StripPicture(QPainter& painter, const StripLayout& layout, const theme::Tokens& tokens);

    void paint(const Look& look) const;

private:
    void paintPlot() const;
    void paintTitles() const;
    void paintAxis(const std::optional<Selection>& selection) const;
    void paintSelection(const Selection& selection) const;
    void paintNumber(const StripGroup& group, bool selected) const;
    void paintPinLabels() const;
    [[nodiscard]] StripScale::Label withinSection(StripScale::Label label) const;
    [[nodiscard]] StripScale::Label selectedLabel(const Selection& selection) const;

    QPainter& m_painter;
    const StripLayout& m_layout;
    const theme::Tokens& m_tokens;
};

} // namespace ui::timelines

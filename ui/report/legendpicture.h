#pragma once

#include "core/proof/mapsquares.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::report {

/// What the squares mean, and how many pages are of each kind: in one line where there is room.
class LegendPicture
{
public:
    struct Entry
    {
        core::proof::PageClass kind = core::proof::PageClass::Table;
        std::uint32_t pages = 0;
    };

    LegendPicture() = default;
    /// Kinds that the file has no page of are left out.
    explicit LegendPicture(const core::proof::Report& report);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// "Table 8,241"
    [[nodiscard]] static QString words(const Entry& entry);

    [[nodiscard]] double width() const; ///< in one line
    [[nodiscard]] double leastWidth() const;
    [[nodiscard]] double heightIn(double width) const;
    void paint(QPainter& painter, const QRectF& rect, Qt::LayoutDirection direction,
               const theme::Tokens& tokens) const;

private:
    /// Where each entry stands in `width`, before mirroring.
    [[nodiscard]] std::vector<QRectF> placesIn(double width) const;

    std::vector<Entry> m_entries;
};

} // namespace ui::report

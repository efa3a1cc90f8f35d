#pragma once

#include "core/proof/mapsquares.h"

namespace ui::report {

/// What is known of single pages, in words. The report has a map and must outlive this.
class PageWords
{
public:
    explicit PageWords(const core::proof::Report& report);

    /// "Page 3,127"
    [[nodiscard]] static QString title(core::PageNo page);
    /// "Pages 3,125 to 3,128"; of one page as title().
    [[nodiscard]] static QString range(core::PageNo first, core::PageNo last);

    /// "Index by_day"; empty where the page belongs to nothing.
    [[nodiscard]] QString owner(core::PageNo page) const;
    /// "Leaf page"
    [[nodiscard]] QString type(core::PageNo page) const;
    /// "Damaged: it points at page 0, which does not exist"; empty for a sound page.
    [[nodiscard]] QString fault(core::PageNo page) const;
    /// All of it: "Page 3,127, index by_day, leaf page. Damaged: …"
    [[nodiscard]] QString sentence(core::PageNo page) const;

private:
    [[nodiscard]] QString faultOfFindings(core::PageNo page) const;

    const core::proof::Report& m_report;
};

} // namespace ui::report

#pragma once

#include "core/proof/mapsquares.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace ui::theme {
struct Tokens;
}

namespace ui::pagemap {

/// What a square stands for, beside it: its single pages, and of one of them the owner, the type
/// and the fault in words.
class CalloutPicture
{
public:
    /// `page` is one of the square. `report` must outlive this.
    CalloutPicture(const core::proof::Report& report, const core::proof::MapSquare& square,
                   core::PageNo page);

    /// Beside `target`, within `area`.
    [[nodiscard]] QRectF placeBeside(const QRectF& target, const QRectF& area) const;
    /// With a ring around the target.
    void paint(QPainter& painter, const QRectF& place, const QRectF& target,
               const theme::Tokens& tokens) const;

private:
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double faultHeight() const;
    [[nodiscard]] double stripWidth() const;
    static void paintBox(QPainter& painter, const QRectF& place, const QRectF& target,
                         const theme::Tokens& tokens);
    void paintStrip(QPainter& painter, const QRectF& place, const theme::Tokens& tokens) const;
    void paintFault(QPainter& painter, const QRectF& line, const theme::Tokens& tokens) const;

    const core::proof::Report& m_report;
    core::PageNo m_page;
    std::uint32_t m_first = 0; ///< of those that are shown by themselves
    std::uint32_t m_last = 0;
    QString m_range; ///< empty where the square is a page
    QString m_title;
    QString m_fault; ///< may be empty
    QString m_owner; ///< may be empty
    QString m_type;
};

} // namespace ui::pagemap

#include "ui/pagemap/maplegend.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::pagemap {

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"mapLegend"_s);
    // Not Fixed: that would hold it to the height of one line, whatever its width.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    nameIt();
}

void MapLegend::setReport(const std::shared_ptr<const core::proof::Report>& report)
{
    m_picture = report != nullptr ? report::LegendPicture(*report) : report::LegendPicture();
    nameIt();
    updateGeometry();
    update();
}

void MapLegend::nameIt()
{
    QStringList words;
    for (const report::LegendPicture::Entry& entry : m_picture.entries())
        words << report::LegendPicture::words(entry);
    //: %1 is a list of kinds with their number of pages: "Table 8,241, Index 1,489"
    setAccessibleName(words.isEmpty() ? tr("Legend") : tr("Legend: %1").arg(words.join(tr(", "))));
}

QSize MapLegend::sizeHint() const
{
    const double width = m_picture.width();
    return QSizeF(std::ceil(width), std::ceil(m_picture.heightIn(width + 1))).toSize();
}

QSize MapLegend::minimumSizeHint() const
{
    const double width = m_picture.leastWidth();
    return QSizeF(std::ceil(width), std::ceil(m_picture.heightIn(m_picture.width() + 1))).toSize();
}

int MapLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(m_picture.heightIn(width)));
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_picture.paint(painter, rect(), layoutDirection(), theme::tokensFor(this));
}

void MapLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    nameIt(); // language
    updateGeometry();
}

} // namespace ui::pagemap

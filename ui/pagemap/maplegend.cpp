#include "ui/pagemap/maplegend.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::pagemap {

namespace {

constexpr int kAbove = 11; ///< with the line that sets it off from what it explains

} // namespace

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
    return {static_cast<int>(std::ceil(width)), heightForWidth(static_cast<int>(width) + 1)};
}

QSize MapLegend::minimumSizeHint() const
{
    const double width = m_picture.leastWidth();
    return {static_cast<int>(std::ceil(width)), sizeHint().height()};
}

int MapLegend::heightForWidth(int width) const
{
    return kAbove + static_cast<int>(std::ceil(m_picture.heightIn(width)));
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = theme::tokensFor(this);
    theme::hline(painter, 0, width(), 0, tokens.line);
    m_picture.paint(painter, rect().adjusted(0, kAbove, 0, 0), layoutDirection(), tokens);
}

void MapLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    nameIt(); // language
    updateGeometry();
}

} // namespace ui::pagemap

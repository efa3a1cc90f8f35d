#include "ui/wizard/pagefade.h"

#include "ui/theme/motion.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::wizard {

PageFade::PageFade(QWidget& pages)
    : QWidget(pages.parentWidget())
    , m_pages(pages)
{
    setObjectName(u"pageFade"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    m_motion.setDuration(theme::kStepMs);
    m_motion.setStartValue(1.0);
    m_motion.setEndValue(0.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_motion, &QVariantAnimation::finished, this, &PageFade::end);
}

void PageFade::begin()
{
    m_motion.stop();
    if (!m_pages.isVisible() || !theme::isAnimated(*this))
        return end();
    m_before = m_pages.grab();
    setGeometry(m_pages.geometry());
    raise();
    show();
    m_motion.start();
}

void PageFade::end()
{
    hide();
    m_before = {};
}

void PageFade::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(m_motion.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

} // namespace ui::wizard

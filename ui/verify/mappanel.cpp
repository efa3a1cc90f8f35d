#include "ui/verify/mappanel.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::verify {

MapPanel::MapPanel(QWidget* parent)
    : Panel(tr("Page map"), parent)
    , m_nothing(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    setObjectName(u"mapPanel"_s);
    m_nothing->setObjectName(u"noMap"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    body()->addWidget(m_nothing, 1);
}

void MapPanel::setReport(const SharedReport& report, bool isReading)
{
    const bool any = report && report->map;
    m_nothing->setVisible(!any);
    m_nothing->setText(isReading ? tr("Reading…") : tr("The pages could not be read."));
}

} // namespace ui::verify

#include "ui/restore/wizardpage.h"

#include "ui/wizard/wizardframe.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

WizardPage::WizardPage(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_frame(new wizard::WizardFrame(name))
{
    m_frame->setObjectName(u"wizardFrame"_s);
    setAccessibleName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_frame);
}

} // namespace ui::restore

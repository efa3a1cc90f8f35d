#include "ui/shell/rehearsallink.h"

#include "ui/rehearsal/rehearsaldialog.h"
#include "ui/shell/databases.h"
#include "ui/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui::shell {

RehearsalLink::RehearsalLink(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_action(new QAction(theme::icon(u"lifebuoy"_s), tr("Rehearse restor&ing…"), this))
{
    m_action->setObjectName(u"rehearse"_s);
    connect(m_action, &QAction::triggered, this, &RehearsalLink::open);
    connect(&parts.databases, &Databases::currentChanged, this, &RehearsalLink::update);
    update();
}

void RehearsalLink::open()
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new rehearsal::RehearsalDialog(m_parts.engine, m_parts.settings,
                                              m_parts.databases.currentPath(), &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void RehearsalLink::update()
{
    const bool any = !m_parts.databases.currentPath().isEmpty();
    m_action->setEnabled(any);
    m_action->setToolTip(any ? QString() : tr("Choose a database first."));
}

} // namespace ui::shell

#include "ui/shell/restoredesk.h"

#include "core/tables/choice.h"
#include "ui/restore/restoresdialog.h"
#include "ui/restore/restorewizard.h"
#include "ui/restore/undowizard.h"
#include "ui/shell/databases.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui::shell {

RestoreDesk::RestoreDesk(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_restores(new QAction(theme::icon(u"undo"_s), tr("Restores and &undo…"), this))
{
    m_restores->setObjectName(u"showRestores"_s);
    connect(m_restores, &QAction::triggered, this, &RestoreDesk::showRestores);
}

void RestoreDesk::restore(const QString& artifact, const QStringList& tables)
{
    const QString database = m_parts.databases.currentPath();
    if (database.isEmpty())
        return;
    core::tables::Choice choice;
    for (const QString& table : tables) // as a tick does; newer rows stay
        choice.tables.push_back({.table = table, .conflict = core::tables::Conflict::Overwrite});
    open(new restore::RestoreWizard({m_parts.engine, m_parts.files, m_parts.asker},
                                    {.database = database, .backup = artifact, .choice = choice}));
}

void RestoreDesk::undo(const QString& id, const QString& database)
{
    open(new restore::UndoWizard({m_parts.engine, m_parts.files, m_parts.asker},
                                 {.id = id, .database = database}));
}

void RestoreDesk::showRestores()
{
    if (!m_dialog) {
        m_dialog = new restore::RestoresDialog(m_parts.engine, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &restore::RestoresDialog::undoRequested, this, &RestoreDesk::undo);
    }
    m_dialog->open();
    m_dialog->raise();
}

void RestoreDesk::open(restore::WizardPage* wizard)
{
    if (!m_wizard)
        m_focus = m_parts.window.focusWidget();
    close();
    m_wizard = wizard;
    using restore::WizardPage;
    connect(wizard, &WizardPage::closeRequested, this, &RestoreDesk::close);
    connect(wizard, &WizardPage::undoRequested, this, &RestoreDesk::undo);
    connect(wizard, &WizardPage::restoresRequested, this, &RestoreDesk::showRestores);
    connect(wizard, &WizardPage::backupsRequested, this, [this] {
        close();
        Q_EMIT backupsRequested();
    });
    m_parts.front.addWidget(wizard);
    m_parts.front.setCurrentWidget(wizard);
    m_parts.window.menuBar()->hide();
    m_parts.window.statusBar()->hide();
    wizard->start();
}

void RestoreDesk::close()
{
    if (!m_wizard || m_wizard->isRunning())
        return;
    m_parts.window.menuBar()->show();
    m_parts.window.statusBar()->show();
    m_parts.front.setCurrentIndex(0);
    m_parts.front.removeWidget(m_wizard);
    // Later: this may run inside the click of one of its buttons.
    m_wizard->deleteLater();
    m_wizard = nullptr;
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::shell

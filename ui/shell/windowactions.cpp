#include "ui/shell/windowactions.h"

#include "ui/dialogs/asker.h"
#include "ui/dialogs/filechooser.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/databaseeditor.h"
#include "ui/shell/databases.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui::shell {

WindowActions::WindowActions(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_editor(new DatabaseEditor(
          {parts.engine, parts.databases, parts.files, parts.asker, parts.window}))
    , m_add(add(u"addDatabase"_s, tr("&Add a database…"), u"plus"_s))
    , m_switch(add(u"switchDatabase"_s, tr("&Choose another database"), u"database"_s))
    , m_properties(add(u"databaseProperties"_s, tr("&Properties…"), u"settings"_s))
    , m_forget(add(u"forgetDatabase"_s, tr("&Stop protecting…")))
    , m_quit(add(u"quit"_s, tr("&Quit")))
    , m_about(add(u"about"_s, tr("&About Holdfast"), u"info"_s))
{
    m_add->setShortcut(QKeySequence(QKeySequence::Open));
    m_switch->setShortcut(QKeySequence(tr("Ctrl+D")));
    m_properties->setShortcut(QKeySequence(tr("Alt+Return")));
    m_quit->setShortcut(QKeySequence(tr("Ctrl+Q")));
    m_quit->setMenuRole(QAction::QuitRole);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_add, &QAction::triggered, this, &WindowActions::chooseFiles);
    connect(m_properties, &QAction::triggered, m_editor,
            [this] { m_editor->open(m_parts.databases.currentPath()); });
    connect(m_forget, &QAction::triggered, m_editor,
            [this] { m_editor->askToStop(m_parts.databases.currentPath()); });
    connect(m_about, &QAction::triggered, this, &WindowActions::tellAbout);
    connect(&m_parts.databases, &Databases::currentChanged, this, &WindowActions::update);
    update();
}

QAction* WindowActions::add(const QString& name, const QString& words, const QString& icon)
{
    auto* action = new QAction(words, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon));
    return action;
}

void WindowActions::chooseFiles()
{
    m_parts.files.chooseDatabases(
        &m_parts.window, [this](const QStringList& files) { m_parts.databases.add(files); });
}

void WindowActions::tellAbout()
{
    auto* dialog = new AboutDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowActions::update()
{
    const bool any = !m_parts.databases.currentPath().isEmpty();
    m_properties->setEnabled(any);
    m_forget->setEnabled(any);
    m_switch->setEnabled(any);
}

} // namespace ui::shell

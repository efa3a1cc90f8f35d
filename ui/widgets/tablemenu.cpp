#include "ui/widgets/tablemenu.h"

#include "core/language/isolation.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tabledialog.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

bool asksForMenu(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Menu
        || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

} // namespace

TableMenu::TableMenu(QWidget& host, std::function<TableContent()> content,
                     std::function<QString()> words)
    : QObject(&host)
    , m_host(host)
    , m_content(std::move(content))
    , m_words(std::move(words))
{
    host.installEventFilter(this);
}

bool TableMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool pointed = asked->reason() == QContextMenuEvent::Mouse;
        open(pointed ? asked->globalPos() : m_host.mapToGlobal(m_host.rect().center()));
        return true;
    }
    // Not every platform makes a request for a menu out of the keys.
    if (event->type() == QEvent::KeyPress && asksForMenu(*static_cast<QKeyEvent*>(event))) {
        open(m_host.mapToGlobal(m_host.rect().center()));
        return true;
    }
    if (m_words && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TableMenu::open(const QPoint& position)
{
    auto* menu = new QMenu(&m_host);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* show = menu->addAction(theme::icon(u"table"_s), tr("Show as table"));
    show->setObjectName(u"showAsTable"_s);
    connect(show, &QAction::triggered, this, &TableMenu::showTable);
    if (m_words)
        addCopy(*menu);
    menu->popup(position);
}

void TableMenu::addCopy(QMenu& menu)
{
    QAction* action = menu.addAction(theme::icon(u"copy"_s), tr("Copy"));
    action->setObjectName(u"copyWords"_s);
    action->setEnabled(!m_words().isEmpty());
    connect(action, &QAction::triggered, this, &TableMenu::copy);
}

void TableMenu::copy() const
{
    const QString words = m_words();
    if (!words.isEmpty())
        QGuiApplication::clipboard()->setText(core::language::withoutIsolation(words));
}

void TableMenu::showTable()
{
    auto* dialog = new TableDialog(m_content(), m_host.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui::widgets

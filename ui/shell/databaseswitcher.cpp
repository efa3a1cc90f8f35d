#include "ui/shell/databaseswitcher.h"

#include "ui/facts/databasefacts.h"
#include "ui/facts/statusof.h"
#include "ui/shell/databases.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kSign = 16;
constexpr int kIcon = 20;
constexpr int kPad = 10;
constexpr std::size_t kManyDatabases = 10; // more are searched, not read
constexpr qsizetype kMostListed = 15;
constexpr int kMostWords = 360; ///< of a name; a file may have one as wide as the screen

QString secondLine(const core::jobs::DatabaseStatus& status)
{
    const QString label = status.database.config.label;
    return label.isEmpty() ? QDir::toNativeSeparators(QFileInfo(facts::pathOf(status)).path())
                           : label;
}

} // namespace

DatabaseSwitcher::DatabaseSwitcher(Databases& databases, const QList<QAction*>& actions,
                                   QWidget* parent)
    : QPushButton(parent)
    , m_databases(databases)
    , m_actions(actions)
    , m_menu(new QMenu(this))
{
    setObjectName(u"databaseSwitcher"_s);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setObjectName(u"databaseMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(this, &QPushButton::clicked, this, &DatabaseSwitcher::openMenu);
    connect(&databases, &Databases::changed, this, &DatabaseSwitcher::update);
    connect(&databases, &Databases::currentChanged, this, &DatabaseSwitcher::update);
    update();
}

QSize DatabaseSwitcher::sizeHint() const
{
    return {180,
            theme::lineHeight(theme::Role::Strong) + theme::lineHeight(theme::Role::Caption) + 18};
}

void DatabaseSwitcher::update()
{
    if (const auto* current = m_databases.current()) {
        const QString word = theme::statusWord(facts::statusOf(current->health));
        //: Read aloud: the name of the shown database, and its health.
        setAccessibleName(tr("Database %1: %2").arg(facts::nameOf(*current), word));
        setAccessibleDescription(facts::healthText(*current));
        setToolTip(QDir::toNativeSeparators(facts::pathOf(*current)) + u'\n'
                   + facts::healthText(*current));
    } else {
        setAccessibleName(tr("Choose a database"));
    }
    QPushButton::update();
}

void DatabaseSwitcher::openMenu()
{
    fillMenu();
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void DatabaseSwitcher::fillMenu()
{
    m_menu->clear();
    m_entries.clear();
    const bool many = m_databases.all().size() > kManyDatabases;
    if (many)
        addFilter();
    for (const auto& one : listed(many)) {
        const auto status = facts::statusOf(one.health);
        const QString whole = facts::nameOf(one);
        // An ampersand in a file name is no mnemonic.
        const QString name = m_menu->fontMetrics()
                                 .elidedText(whole, Qt::ElideMiddle, kMostWords)
                                 .replace(u'&', u"&&"_s);
        auto* entry =
            m_menu->addAction(theme::statusIcon(status, theme::tokensFor(palette())), name);
        entry->setObjectName(u"switchTo:"_s + facts::pathOf(one));
        entry->setToolTip(theme::statusWord(status) + u". "_s + facts::healthText(one));
        const QString path = facts::pathOf(one);
        // What is searched beside the name.
        entry->setData(QString(path + u' ' + one.database.config.label));
        connect(entry, &QAction::triggered, &m_databases,
                [this, path] { m_databases.setCurrent(path); });
        m_entries << entry;
        if (path == m_databases.currentPath() && !many)
            m_menu->setActiveAction(entry);
    }
    if (many) {
        m_more = m_menu->addAction(QString());
        m_more->setObjectName(u"moreDatabases"_s);
        m_more->setEnabled(false);
        filter({});
    }
    m_menu->addSeparator();
    m_menu->addActions(m_actions);
}

/// A few stay where one knows them; of many, those are seen that need attention.
std::vector<core::jobs::DatabaseStatus> DatabaseSwitcher::listed(bool many) const
{
    return many ? facts::mostUrgentFirst(m_databases.all()) : m_databases.all();
}

/// Typing goes there at once; Down leads into the list, Enter takes the first that fits.
void DatabaseSwitcher::addFilter()
{
    auto* field = new QLineEdit;
    field->setObjectName(u"databaseFilter"_s);
    field->setAccessibleName(tr("Find a database"));
    field->setPlaceholderText(tr("Find a database"));
    field->setClearButtonEnabled(true);
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(field);
    auto* entry = new QWidgetAction(m_menu);
    entry->setDefaultWidget(frame);
    m_menu->addAction(entry);
    m_menu->setActiveAction(entry);
    connect(field, &QLineEdit::textChanged, this, &DatabaseSwitcher::filter);
    connect(field, &QLineEdit::returnPressed, this, &DatabaseSwitcher::takeFirst);
    connect(m_menu, &QMenu::aboutToShow, field, [field] { field->setFocus(Qt::PopupFocusReason); });
}

/// A menu of hundreds would scroll its field away: it lists the first that fit.
void DatabaseSwitcher::filter(const QString& words)
{
    qsizetype fitting = 0;
    for (QAction* entry : std::as_const(m_entries)) {
        const QString all = entry->text() + u' ' + entry->data().toString();
        const bool fits = all.contains(words.trimmed(), Qt::CaseInsensitive);
        fitting += fits ? 1 : 0;
        entry->setVisible(fits && fitting <= kMostListed);
    }
    m_more->setVisible(fitting == 0 || fitting > kMostListed);
    if (fitting == 0)
        m_more->setText(tr("No database has that in its name, label or path"));
    else
        //: In a menu of databases, below the first of them.
        m_more->setText(
            tr("%1 more: type a part of the name").arg(QLocale().toString(fitting - kMostListed)));
}

void DatabaseSwitcher::takeFirst()
{
    const auto found = std::ranges::find_if(m_entries, &QAction::isVisible);
    if (found == m_entries.end())
        return;
    m_menu->close();
    (*found)->trigger();
}

void DatabaseSwitcher::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, rect(), theme::kControlRadius);
    const auto* current = m_databases.current();
    if (current == nullptr)
        return;
    const QRect area = rect().adjusted(kPad, 0, -kPad, 0);
    const auto place = [this, &area](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), area, part);
    };
    const int middle = area.center().y();
    theme::drawIcon(painter, u"database"_s, place({area.left(), middle - kIcon / 2, kIcon, kIcon}),
                    tokens.accentText);
    theme::drawIcon(painter, u"updown"_s, place({area.right() - 13, middle - 7, 14, 14}),
                    tokens.text2);
    theme::drawStatus(painter, place({area.right() - 13 - 8 - kSign, middle - 7, kSign, kSign}),
                      facts::statusOf(current->health), tokens);

    const int first = theme::lineHeight(theme::Role::Strong);
    const int second = theme::lineHeight(theme::Role::Caption);
    const QRect words(area.left() + kIcon + 10, middle - (first + second) / 2,
                      area.width() - kIcon - 10 - kSign - 32, first + second);
    theme::text(painter, place({words.left(), words.top(), words.width(), first}),
                facts::nameOf(*current),
                {.role = theme::Role::Strong, .ink = tokens.text, .elide = Qt::ElideMiddle});
    theme::text(painter, place({words.left(), words.top() + first, words.width(), second}),
                secondLine(*current),
                {.role = theme::Role::Caption, .ink = tokens.text3, .elide = Qt::ElideMiddle});
}

} // namespace ui::shell

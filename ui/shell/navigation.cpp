#include "ui/shell/navigation.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr QLatin1StringView kKey("window/page");

QString keyOf(Page page)
{
    switch (page) {
    case Page::Backups: return u"backups"_s;
    case Page::Verify: return u"verify"_s;
    case Page::Compare: return u"compare"_s;
    case Page::Overview: break;
    }
    return u"overview"_s;
}

} // namespace

Navigation::Navigation(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    add(Page::Overview, u"overview"_s, tr("&Overview"));
    add(Page::Backups, u"backups"_s, tr("&Backups"));
    add(Page::Verify, u"verify"_s, tr("&Verify"));
    add(Page::Compare, u"compare"_s, tr("&Compare"));
}

void Navigation::add(Page page, const QString& icon, const QString& words)
{
    auto* action = new QAction(theme::icon(icon), words, this);
    action->setObjectName(u"goTo:"_s + keyOf(page));
    //: A key for each page: 1 for the first, 2 for the second.
    action->setShortcut(QKeySequence(tr("Ctrl+%1").arg(m_entries.size() + 1)));
    connect(action, &QAction::triggered, this, [this, page] { choose(page); });
    m_entries.push_back({page, icon, action});
}

Page Navigation::startPage() const
{
    const QString saved = m_settings.value(kKey).toString();
    for (const Entry& entry : m_entries) {
        if (keyOf(entry.page) == saved)
            return entry.page;
    }
    return Page::Overview;
}

void Navigation::choose(Page page)
{
    Q_EMIT chosen(page);
}

void Navigation::remember(Page page)
{
    m_settings.setValue(kKey, keyOf(page));
}

void Navigation::setEnabled(bool enabled)
{
    for (const Entry& entry : m_entries)
        entry.action->setEnabled(enabled);
}

} // namespace ui::shell

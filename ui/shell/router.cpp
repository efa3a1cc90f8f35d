#include "ui/shell/router.h"

#include "ui/backups/backupspresenter.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/shell/databases.h"
#include "ui/shell/firstrunpage.h"

#include <QStackedWidget>

using namespace std::chrono_literals;

namespace ui::shell {

namespace {

constexpr auto kPatience = 300ms;

} // namespace

Router::Router(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.databases, &Databases::changed, this, &Router::onDatabasesChanged);
    connect(&parts.databases, &Databases::currentChanged, this, &Router::onCurrentChanged);
    connect(&parts.databases, &Databases::added, this, &Router::onAdded);
    connect(&parts.databases, &Databases::failed, this, &Router::onFailed);
    connect(&parts.jobs, &jobs::JobModel::changed, this, &Router::onJobChanged);
    connect(&parts.navigation, &Navigation::chosen, this, &Router::goTo);
    connect(&parts.firstRun, &FirstRunPage::backUpRequested, &parts.backupsPresenter,
            [&presenter = parts.backupsPresenter] { presenter.backUp(); });
    connect(&parts.firstRun, &FirstRunPage::filesDropped, &parts.databases, &Databases::add);
    parts.navigation.setEnabled(false);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] { goTo(Page::Overview); }); // it says "Reading…"
    m_patience.start(kPatience);
}

std::optional<Page> Router::page() const
{
    if (isInFront(m_parts.overview))
        return Page::Overview;
    return isInFront(m_parts.backups) ? std::optional(Page::Backups) : std::nullopt;
}

void Router::onDatabasesChanged()
{
    const bool nothingProtected = m_parts.databases.all().empty();
    m_parts.navigation.setEnabled(!nothingProtected);
    if (nothingProtected) {
        m_parts.firstRun.setFacts({});
        show(m_parts.firstRun);
    } else if (m_waiting) {
        goTo(m_parts.navigation.startPage());
    }
    stopWaiting();
    Q_EMIT routed();
}

void Router::onCurrentChanged(const QString& path)
{
    m_parts.backupsPresenter.setDatabase(path);
    if (!path.isEmpty() && isInFront(m_parts.firstRun))
        goTo(m_parts.navigation.startPage());
}

void Router::onAdded(const core::jobs::DatabaseFacts& facts)
{
    const auto* current = m_parts.databases.current();
    m_parts.firstRun.setNotice({});
    if (current == nullptr || current->backups == 0) {
        show(m_parts.firstRun);
        m_parts.firstRun.setFacts(facts);
    } else if (isInFront(m_parts.firstRun)) {
        goTo(m_parts.navigation.startPage());
    }
}

void Router::onFailed(const core::Error& error)
{
    stopWaiting();
    if (m_parts.databases.all().empty())
        show(m_parts.firstRun);
    if (isInFront(m_parts.overview))
        m_parts.overviewPresenter.report(error);
    else if (isInFront(m_parts.backups))
        m_parts.backupsPresenter.report(error);
    else
        m_parts.firstRun.setNotice(facts::noticeFrom(error));
}

void Router::onJobChanged(jobs::JobId id)
{
    const auto* row = m_parts.jobs.row(id);
    const bool here = row != nullptr && row->info.database == m_parts.databases.currentPath();
    if (here && row->isRunning() && isInFront(m_parts.firstRun))
        goTo(Page::Backups); // it shows how the first backup goes, and what came of it
}

void Router::stopWaiting()
{
    m_waiting = false;
    m_patience.stop();
}

void Router::goTo(Page page)
{
    show(page == Page::Overview ? m_parts.overview : m_parts.backups);
}

void Router::show(QWidget& page)
{
    if (isInFront(page))
        return;
    m_parts.pages.setCurrentWidget(&page);
    Q_EMIT routed();
}

bool Router::isInFront(const QWidget& page) const
{
    return m_parts.pages.currentWidget() == &page;
}

} // namespace ui::shell

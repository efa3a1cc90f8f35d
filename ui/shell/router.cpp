#include "ui/shell/router.h"

#include "ui/backups/backupspresenter.h"
#include "ui/compare/comparepresenter.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/overview/overviewpresenter.h"
#include "ui/shell/databases.h"
#include "ui/verify/verifypresenter.h"

#include <QDir>
#include <QStackedWidget>

#include <utility>

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
    connect(&parts.databases, &Databases::configurationGone, this, &Router::onConfigurationGone);
    connect(&parts.databases, &Databases::recovered, this, [this] {
        m_parts.firstRun.setNotice({});
        m_parts.backupsPresenter.withdrawReport();
        m_parts.verifyPresenter.withdraw();
        m_parts.comparePresenter.dismissNotice();
    });
    connect(&parts.jobs, &jobs::JobModel::changed, this, &Router::onJobChanged);
    connect(&parts.navigation, &Navigation::chosen, this, &Router::goTo);
    connect(&parts.firstRun, &firstrun::FirstRunPage::backUpRequested, this,
            &Router::protectAndBackUp);
    parts.navigation.setEnabled(false);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] { show(m_parts.overview); }); // it says "Reading…"
    m_patience.start(kPatience);
}

std::optional<Page> Router::page() const
{
    if (isInFront(m_parts.overview))
        return Page::Overview;
    if (isInFront(m_parts.verify))
        return Page::Verify;
    if (isInFront(m_parts.compare))
        return Page::Compare;
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
    const bool isForBackup = !m_toBackUp.isEmpty(); // it leads to its own page
    if (!path.isEmpty() && !isForBackup && isInFront(m_parts.firstRun))
        goTo(m_parts.navigation.startPage());
}

void Router::onAdded(const core::jobs::DatabaseFacts& facts)
{
    const auto* current = m_parts.databases.current();
    m_parts.firstRun.setNotice({});
    if (facts.path == std::exchange(m_toBackUp, {})) {
        m_parts.backupsPresenter.backUp(); // it is the shown one already
        goTo(Page::Backups);
        return;
    }
    if (current == nullptr || current->backups == 0) {
        show(m_parts.firstRun);
        m_parts.firstRun.setFacts(facts);
    } else if (isInFront(m_parts.firstRun)) {
        goTo(m_parts.navigation.startPage());
    }
}

void Router::protectAndBackUp(const QString& path, const QString& backupsFolder)
{
    m_toBackUp = path;
    m_parts.databases.add({path}, backupsFolder);
}

void Router::onFailed(const core::Error& error)
{
    m_toBackUp.clear();
    stopWaiting();
    if (m_parts.databases.all().empty())
        show(m_parts.firstRun);
    if (isInFront(m_parts.overview))
        m_parts.overviewPresenter.report(error);
    else if (isInFront(m_parts.backups))
        m_parts.backupsPresenter.report(error);
    else if (isInFront(m_parts.verify))
        m_parts.verifyPresenter.tell(error);
    else if (isInFront(m_parts.compare))
        m_parts.comparePresenter.tell(error);
    else
        m_parts.firstRun.setNotice(facts::noticeFrom(error));
}

/// The page of the first run is in front already: nothing is known to be protected.
void Router::onConfigurationGone(const QString& file)
{
    m_parts.firstRun.setNotice(
        facts::Notice{.status = theme::Status::Warning,
                      .title = tr("The configuration is gone"),
                      .text = tr("Without %1 Holdfast does not know what it protects, and backs up "
                                 "nothing. The databases and their backups are as they were. Put "
                                 "the file back, or choose the databases again.")
                                  .arg(QDir::toNativeSeparators(file)),
                      .ways = {facts::WayOut::ShowFolder, facts::WayOut::CheckAgain},
                      .path = file});
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
    m_parts.navigation.remember(page);
    switch (page) {
    case Page::Overview: return show(m_parts.overview);
    case Page::Backups: return show(m_parts.backups);
    case Page::Verify: return show(m_parts.verify);
    case Page::Compare: return show(m_parts.compare);
    }
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

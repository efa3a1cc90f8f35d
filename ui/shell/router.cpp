#include "ui/shell/router.h"

#include "ui/backups/backupspresenter.h"
#include "ui/shell/databases.h"
#include "ui/shell/firstrunpage.h"

#include <QStackedWidget>

#include <utility>

namespace ui::shell {

Router::Router(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.databases, &Databases::changed, this, &Router::onDatabasesChanged);
    connect(&parts.databases, &Databases::currentChanged, this, &Router::onCurrentChanged);
    connect(&parts.databases, &Databases::added, this, &Router::onAdded);
    connect(&parts.databases, &Databases::failed, this, &Router::onFailed);
    connect(&parts.jobs, &jobs::JobModel::changed, this, &Router::onJobChanged);
    connect(&parts.firstRun, &FirstRunPage::backUpRequested, this, &Router::protectAndBackUp);
    connect(&parts.firstRun, &FirstRunPage::filesDropped, &parts.databases,
            [&databases = parts.databases](const QStringList& files) { databases.add(files); });
}

void Router::onDatabasesChanged()
{
    const bool nothingProtected = m_parts.databases.all().empty();
    if (nothingProtected) {
        m_parts.firstRun.setFacts({});
        show(m_parts.firstRun);
    }
    Q_EMIT routed();
}

void Router::onCurrentChanged(const QString& path)
{
    m_parts.presenter.setDatabase(path);
    if (!path.isEmpty())
        show(m_parts.backups);
}

void Router::onAdded(const core::jobs::DatabaseFacts& facts)
{
    const auto* current = m_parts.databases.current();
    m_parts.firstRun.setNotice({});
    if (facts.path == std::exchange(m_toBackUp, {})) {
        m_parts.presenter.backUp(); // it is the shown one already
        return;
    }
    if (current != nullptr && current->backups > 0)
        return;
    show(m_parts.firstRun);
    m_parts.firstRun.setFacts(facts);
}

void Router::protectAndBackUp(const QString& path, const QString& backupsFolder)
{
    m_toBackUp = path;
    m_parts.databases.add({path}, backupsFolder);
}

void Router::onFailed(const core::Error& error)
{
    m_toBackUp.clear();
    if (m_parts.pages.currentWidget() == &m_parts.backups)
        m_parts.presenter.report(error);
    else
        m_parts.firstRun.setNotice(facts::noticeFrom(error));
}

void Router::onJobChanged(jobs::JobId id)
{
    const auto* row = m_parts.jobs.row(id);
    const bool here = row != nullptr && row->info.database == m_parts.databases.currentPath();
    if (here && row->isRunning())
        show(m_parts.backups);
}

void Router::show(QWidget& page)
{
    if (m_parts.pages.currentWidget() == &page)
        return;
    m_parts.pages.setCurrentWidget(&page);
    Q_EMIT routed();
}

} // namespace ui::shell

#include "ui/shell/statusline.h"

#include "ui/facts/databasefacts.h"
#include "ui/facts/statusof.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/progresstext.h"
#include "ui/shell/databases.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kBarWidth = 120;
constexpr int kBarHeight = 8;

} // namespace

StatusLine::StatusLine(Databases& databases, jobs::JobModel& jobs, QWidget* parent)
    : QWidget(parent)
    , m_databases(databases)
    , m_jobs(jobs)
    , m_health(new widgets::StatusLabel)
    , m_title(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_bar(new QProgressBar)
    , m_share(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    m_health->setObjectName(u"health"_s);
    m_health->setRole(theme::Role::Caption);
    m_health->setPlain();
    m_title->setObjectName(u"statusJob"_s);
    m_bar->setObjectName(u"statusProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(kBarWidth, kBarHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_health);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_share);
    connect(&databases, &Databases::changed, this, &StatusLine::showHealth);
    connect(&databases, &Databases::currentChanged, this, &StatusLine::showHealth);
    connect(&databases, &Databases::currentChanged, this, &StatusLine::showJob);
    connect(&jobs, &jobs::JobModel::changed, this, &StatusLine::showJob);
    showHealth();
    showJob();
}

void StatusLine::setPage(std::optional<Page> page)
{
    m_page = page;
    showHealth();
    showJob();
}

void StatusLine::showHealth()
{
    const auto* current = m_databases.current();
    // Before the first backup the page says what is missing, and how to get it.
    m_health->setVisible(current != nullptr && m_page);
    if (current == nullptr)
        return;
    const QString words = facts::healthText(*current);
    m_health->setStatus(facts::statusOf(current->health),
                        m_databases.all().size() == 1
                            ? words
                            //: %1 is the name of a database, %2 a sentence about it.
                            : tr("%1: %2").arg(facts::nameOf(*current), words));
}

bool StatusLine::isOnPage(const jobs::JobRow& job) const
{
    if (m_page == Page::Backups || m_page == Page::Verify)
        return job.info.database == m_databases.currentPath();
    return m_page == Page::Overview;
}

void StatusLine::showJob()
{
    const auto& rows = m_jobs.rows();
    const auto job = std::ranges::find_if(
        rows, [this](const jobs::JobRow& row) { return row.isRunning() && !isOnPage(row); });
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_share)})
        part->setVisible(job != rows.end());
    if (job == rows.end())
        return;
    const QString title = jobs::titleOf(job->info);
    const double share = jobs::fractionOf(job->progress);
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, share < 0 ? 0 : 100);
    m_bar->setValue(static_cast<int>(share * 100));
    //: Progress of a job; the space before the sign follows your language.
    m_share->setText(share < 0 ? QString()
                               : tr("%1 %").arg(QLocale().toString(static_cast<int>(share * 100))));
}

} // namespace ui::shell

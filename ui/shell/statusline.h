#pragma once

#include "ui/shell/navigation.h"

#include <QWidget>

#include <optional>

class QProgressBar;

namespace ui::jobs {
class JobModel;
struct JobRow;
} // namespace ui::jobs
namespace ui::widgets {
class Label;
class StatusLabel;
} // namespace ui::widgets

namespace ui::shell {

class Databases;

/// The status bar: the health of the shown database, and a job that the page does not show.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Databases& databases, jobs::JobModel& jobs, QWidget* parent = nullptr);

    /// What the page in front does not show itself: the overview shows every job, the page of
    /// backups those of the shown database. None: a database is being chosen.
    void setPage(std::optional<Page> page);

private:
    void showHealth();
    void showJob();
    [[nodiscard]] bool isOnPage(const jobs::JobRow& job) const;

    Databases& m_databases;
    jobs::JobModel& m_jobs;
    std::optional<Page> m_page;
    widgets::StatusLabel* m_health;
    widgets::Label* m_title;
    QProgressBar* m_bar;
    widgets::Label* m_share;
};

} // namespace ui::shell

#pragma once

#include <QWidget>

class QProgressBar;

namespace ui::jobs {
class JobModel;
}
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

    /// The page of backups is in front: it shows the jobs of the shown database itself.
    void setOnBackups(bool onBackups);

private:
    void showHealth();
    void showJob();

    Databases& m_databases;
    jobs::JobModel& m_jobs;
    bool m_onBackups = false;
    widgets::StatusLabel* m_health;
    widgets::Label* m_title;
    QProgressBar* m_bar;
    widgets::Label* m_share;
};

} // namespace ui::shell

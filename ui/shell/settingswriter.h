#pragma once

#include <QObject>

class QSettings;

namespace ui::jobs {
class JobModel;
}

namespace ui::shell {

/// Lets what was chosen in the window be written to its file while no job runs. QSettings waits
/// until the file is on the drive, in the thread of the window: on a drive that is busy with a
/// backup this takes a third of a second, for which the window would stand still.
class SettingsWriter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SettingsWriter(QSettings& settings, const jobs::JobModel& jobs, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onJobEnded();

    QSettings& m_settings;
    const jobs::JobModel& m_jobs;
    bool m_isWaiting = false; ///< something is to be written
};

} // namespace ui::shell

#pragma once

#include <QObject>

class QSettings;

namespace ui::jobs {
struct Engine;
}

namespace ui::shell {

/// Writes what was chosen in the window to its file, off the thread of the window and while no job
/// runs. QSettings itself would wait in that thread until the file is on the drive: on a drive that
/// is busy with a backup, or still is after it, this takes a third of a second, for which the
/// window would stand still.
class SettingsWriter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SettingsWriter(QSettings& settings, const jobs::Engine& engine, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onJobEnded();
    void write();
    void onWritten();

    QSettings& m_settings;
    const jobs::Engine& m_engine;
    bool m_isWaiting = false; ///< something is to be written
    bool m_isWritten = false; ///< the settings may look whether something is left to be written
};

} // namespace ui::shell

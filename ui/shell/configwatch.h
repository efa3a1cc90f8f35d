#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ui::shell {

/// Says when the configuration is another one: an editor saved it, a program replaced it, it came
/// or went. Several changes at once are told once.
class ConfigWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ConfigWatch(const QString& configFile, QObject* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void watch();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_calm;
};

} // namespace ui::shell

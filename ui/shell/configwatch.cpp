#include "ui/shell/configwatch.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace ui::shell {

namespace {

constexpr auto kCalm = 200ms; // an editor writes, renames and removes

} // namespace

ConfigWatch::ConfigWatch(const QString& configFile, QObject* parent)
    : QObject(parent)
    , m_file(configFile)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalm);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        // Other files of that folder are not of interest.
        if (QFileInfo::exists(m_file) == m_watcher.files().isEmpty())
            m_calm.start();
    });
    connect(&m_calm, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT changed();
    });
    watch();
}

/// A file that was replaced is no longer watched, and one that is not there cannot be: its folder
/// tells when it comes, or the folder above that.
void ConfigWatch::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (QFileInfo::exists(m_file))
        m_watcher.addPath(m_file);
    QFileInfo folder(QFileInfo(m_file).absolutePath());
    while (!folder.isDir() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    m_watcher.addPath(folder.absoluteFilePath());
}

} // namespace ui::shell

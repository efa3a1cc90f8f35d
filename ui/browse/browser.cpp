#include "ui/browse/browser.h"

#include <algorithm>

namespace ui::browse {

Browser::Browser(const jobs::Engine& engine, dialogs::FileChooser& files, QWidget& parent)
    : QObject(&parent)
    , m_engine(engine)
    , m_files(files)
    , m_parent(parent)
{
}

Browser::~Browser()
{
    for (const auto& window : m_windows)
        delete window.data(); // they remember widths of columns here
}

void Browser::open(const core::vault::Backup& backup)
{
    BrowseWindow& window = windowOf(backup);
    window.show();
    window.raise();
    window.activateWindow();
}

void Browser::openTable(const core::vault::Backup& backup, const QString& table)
{
    open(backup);
    windowOf(backup).showTable(table);
}

BrowseWindow& Browser::windowOf(const core::vault::Backup& backup)
{
    m_windows.removeAll(nullptr);
    const auto found = std::ranges::find_if(m_windows, [&backup](const auto& window) {
        return window->backup().artifactPath == backup.artifactPath;
    });
    if (found != m_windows.end())
        return **found;
    const QString database = backup.manifest ? backup.manifest->database : QString();
    auto* window =
        new BrowseWindow({m_engine, m_files, m_widths[database]}, backup, m_parent.window());
    m_windows << window;
    return *window;
}

} // namespace ui::browse

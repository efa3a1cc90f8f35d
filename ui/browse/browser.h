#pragma once

#include "ui/browse/browsewindow.h"

#include <QObject>
#include <QPointer>

namespace ui::browse {

/// Opens windows onto backups, one a backup.
class Browser final : public QObject
{
    Q_OBJECT

public:
    /// The windows go with `parent`, and with this.
    Browser(const jobs::Engine& engine, dialogs::FileChooser& files, QWidget& parent);
    ~Browser() override;

    /// The window of a backup that is open already comes to the front.
    void open(const core::vault::Backup& backup);
    /// The same; the rows of that table are shown.
    void openTable(const core::vault::Backup& backup, const QString& table);

private:
    [[nodiscard]] BrowseWindow& windowOf(const core::vault::Backup& backup);

    const jobs::Engine& m_engine;
    dialogs::FileChooser& m_files;
    QWidget& m_parent;
    std::map<QString, ColumnWidths> m_widths; ///< by database
    QList<QPointer<BrowseWindow>> m_windows;
};

} // namespace ui::browse

#pragma once

#include "ui/browse/csvsaver.h"
#include "ui/browse/imagesource.h"
#include "ui/browse/rowspanel.h"
#include "ui/browse/rowspresenter.h"

#include <QWidget>

namespace ui::widgets {
class JobBar;
class StatusLabel;
} // namespace ui::widgets

namespace ui::browse {

class TablesPanel;

/// What is in a backup: its tables, and their rows. Nothing can be changed here. A window of its
/// own, which goes with its parent.
class BrowseWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        const jobs::Engine& engine;
        dialogs::FileChooser& files;
        ColumnWidths& widths;
    };

    BrowseWindow(const Parts& parts, const core::vault::Backup& backup, QWidget* parent = nullptr);
    ~BrowseWindow() override;

    [[nodiscard]] const core::vault::Backup& backup() const { return m_source.backup(); }
    /// Its rows, as soon as the backup is read.
    void showTable(const QString& table);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeStatus();
    void arrange();
    void connectAll();
    void addKeys();
    void addKey(const QKeySequence& keys, const std::function<void()>& act);
    void takeImage();
    void takeFailure(const core::Error& error);
    void showReading(const core::Progress& progress);
    void showStatus();
    void showSaver();
    void moveFocus(int step);
    [[nodiscard]] QString nameOfDatabase() const;
    [[nodiscard]] QString rowsText() const;

    const Parts m_parts;
    ImageSource m_source;
    RowsPresenter m_presenter;
    CsvSaver m_saver;
    widgets::MessageBar* m_messages;
    widgets::JobBar* m_job;
    widgets::Label* m_reading;
    TablesPanel* m_tables;
    QString m_wanted; ///< a table, until the backup is read
    RowsPanel* m_rows;
    QWidget* m_content;
    widgets::Label* m_count;
    widgets::Label* m_told;
};

} // namespace ui::browse

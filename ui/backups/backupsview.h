#pragma once

#include <QTimer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace ui::widgets {
class EmptyState;
class JobBar;
class MessageBar;
class PageHeader;
} // namespace ui::widgets

namespace ui::backups {

class BackupActions;
class BackupListModel;
class BackupsPresenter;
class BackupTable;
class DetailsPanel;

/// The page of backups: what runs, what came of it, the list, and what is known of the selected
/// one.
class BackupsView final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this view.
    struct Parts
    {
        BackupsPresenter& presenter;
        BackupActions& actions;
        QSettings& settings;
    };

    explicit BackupsView(const Parts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QWidget* makeList();
    void connectAll();
    void showBackups();
    void showPart();
    void showJob();
    void showNotice();
    void showSelection();
    void showAges();
    void openMenu(const QPoint& position);
    void openOptions();

    BackupsPresenter& m_presenter;
    BackupActions& m_actions;
    BackupListModel* m_model;
    widgets::PageHeader* m_header;
    widgets::JobBar* m_jobBar;
    widgets::MessageBar* m_messages;
    QStackedWidget* m_parts;
    QWidget* m_blank;
    QWidget* m_reading;
    widgets::EmptyState* m_empty;
    BackupTable* m_table;
    DetailsPanel* m_details;
    QTimer m_patience; ///< a list that comes at once needs no word about reading
    QTimer m_minute;
};

} // namespace ui::backups

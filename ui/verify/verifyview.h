#pragma once

#include "core/vault/vault.h"
#include "ui/facts/notice.h"
#include "ui/verify/saveformat.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QPushButton;
class QSettings;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class EmptyState;
class JobBar;
class MessageBar;
class PageHeader;
class ScrolledColumn;
} // namespace ui::widgets

namespace ui::verify {

class CheckCard;
class ContentsPanel;
class FindingWays;
class FindingsPanel;
class MapPanel;
class ReportBanner;
class VerifyActions;
class VerifyPresenter;

/// The page of proofs: is this backup good, what was found in it, and what is to be done.
class VerifyView final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this view.
    struct Parts
    {
        VerifyPresenter& presenter;
        VerifyActions& actions;
        QAction& backUpNow;
        dialogs::FileChooser& files;
        QSettings& settings;
    };

    explicit VerifyView(const Parts& parts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person wants to go to this backup in the list; the path of its file.
    void backupWanted(const QString& artifact);
    /// A person wants to restore a backup, or only these tables of it.
    void restoreRequested(const QString& artifact, const QStringList& tables);
    /// A person wants to see the rows of a table, as this backup has them.
    void rowsWanted(const core::vault::Backup& backup, const QString& table);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QPushButton* makeMenuButton(const QString& name, const QString& words,
                                              const QList<QAction*>& actions);
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeContent();
    void connectAll();
    void showAll();
    void showReport();
    void showParts();
    void showBanner();
    void showWays();
    void showCards();
    void showJob();
    void showNotice();
    static QString kindOf(SaveFormat format);
    void save(SaveFormat format);
    void reveal();

    Parts m_parts;
    VerifyPresenter& m_presenter;
    widgets::PageHeader* m_header;
    widgets::JobBar* m_jobBar;
    widgets::MessageBar* m_messages;
    ReportBanner* m_banner;
    std::array<CheckCard*, 4> m_cards{};
    QWidget* m_cardRow = nullptr;
    FindingWays* m_ways;
    MapPanel* m_map;
    FindingsPanel* m_findings;
    ContentsPanel* m_contents;
    QWidget* m_content = nullptr;
    widgets::ScrolledColumn* m_scroll;
    widgets::EmptyState* m_noBackups;
    widgets::EmptyState* m_notChecked;
    std::optional<facts::Notice> m_notice; ///< what m_messages says
    QString m_saved; ///< the file that it offers to show
    QTimer m_minute;
};

} // namespace ui::verify

#pragma once

#include "ui/compare/differencesmodel.h"
#include "ui/facts/notice.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::diff {
class DiffRowsPane;
}
namespace ui::jobs {
struct Engine;
}
namespace ui::widgets {
class EmptyState;
class JobBar;
class Label;
class MessageBar;
class PageHeader;
} // namespace ui::widgets

namespace ui::compare {

class ComparePresenter;
class DifferencesPanel;
class SqlPane;

/// The page that compares two databases: which two, what differs, and how.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this view.
    struct Parts
    {
        const jobs::Engine& engine;
        ComparePresenter& presenter;
        dialogs::FileChooser& files;
        QSettings& settings;
    };

    explicit CompareView(const Parts& parts, QWidget* parent = nullptr);
    ~CompareView() override;

private:
    void arrange();
    [[nodiscard]] QWidget* makeSides();
    [[nodiscard]] QWidget* makeResult();
    void connectAll();
    void tell(const QString& sentence);
    void takeFeed();
    void showChoice();
    void showState();
    void showParts();
    void showJob();
    void showSummary();
    void showNotice();
    void showSelected(DifferencesModel::Kind kind, int place);

    Parts m_parts;
    ComparePresenter& m_presenter;
    widgets::PageHeader* m_header;
    QAction* m_compare;
    QPushButton* m_swap;
    widgets::JobBar* m_job;
    widgets::MessageBar* m_messages;
    widgets::EmptyState* m_empty;
    DifferencesModel* m_model;
    DifferencesPanel* m_list;
    diff::DiffRowsPane* m_rows;
    SqlPane* m_sql;
    QStackedWidget* m_details;
    QWidget* m_result = nullptr;
    widgets::Label* m_told;
    std::optional<facts::Notice> m_notice; ///< what m_messages says
};

} // namespace ui::compare

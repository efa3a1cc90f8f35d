#pragma once

#include "ui/widgets/panel.h"

class QCheckBox;
class QLineEdit;

namespace ui::diff {
class ComparisonFeed;
}
namespace ui::widgets {
class Label;
}

namespace ui::tables {

class Choices;
class ModeRow;
class TableTreeModel;
class TableTreeView;
struct TreeContent;

/// The tables of a backup to be ticked: searched, filtered, and with what restoring each would do.
class TreePanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// `choices` must outlive this.
    explicit TreePanel(Choices& choices, QWidget* parent = nullptr);

    void setContent(const TreeContent& content);
    [[nodiscard]] TableTreeModel& model() const { return *m_model; }
    /// In place of the list: why there is none. Empty: there is.
    void setSentence(const QString& sentence);
    /// Below the list: how far the comparison is.
    void setProgress(const QString& sentence);
    void select(const QString& table);
    [[nodiscard]] QString selected() const;
    void focusTree();

Q_SIGNALS:
    /// Another table has the focus; empty: none.
    void selectedChanged(const QString& table);
    /// Enter, or a double click.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSearch();
    void makeTree();
    void arrange();
    void showNotFound();
    void filter();
    void takeSelected();
    void selectFirst();

    TableTreeModel* m_model;
    QLineEdit* m_search;
    QCheckBox* m_onlyDiffering;
    TableTreeView* m_tree;
    widgets::Label* m_empty;
    ModeRow* m_mode;
    widgets::Label* m_progress;
    widgets::Label* m_notFound;
    QWidget* m_legend = nullptr;
    QString m_selected;
};

} // namespace ui::tables

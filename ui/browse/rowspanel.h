#pragma once

#include "ui/browse/columnwidths.h"
#include "ui/browse/csvsaver.h"
#include "ui/widgets/panel.h"

class QMenu;
class QProgressBar;
class QPushButton;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class Label;
class MessageBar;
} // namespace ui::widgets

namespace ui::browse {

class RowActions;
class RowFilterRow;
class RowsPresenter;
class RowTable;
class ValuePanel;

/// The rows of one table with what is above and below them: which rows, how far they are sorted or
/// searched, the whole of the value that is selected.
class RowsPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        RowsPresenter& presenter;
        CsvSaver& saver;
        dialogs::FileChooser& files;
        ColumnWidths& widths;
        QString database{}; ///< how files are named after it
    };

    explicit RowsPanel(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] RowActions& actions() const { return *m_actions; }
    void focusFilter();
    void focusRows();

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void arrange();
    void connectAll();
    [[nodiscard]] QWidget* makeWork();
    [[nodiscard]] QWidget* makeSplit();
    void takeTable();
    void takeRows();
    void takeSort(int column, Qt::SortOrder order);
    void showSort();
    void showState();
    void showWork();
    void showError();
    void showValue();
    void placeColumns();
    void rememberWidth(int column, int before, int now);
    void openMenu(const QPoint& position);

    const Parts m_parts;
    RowFilterRow* m_filter;
    widgets::MessageBar* m_messages;
    QWidget* m_work;
    widgets::Label* m_workTitle;
    QProgressBar* m_workBar;
    QPushButton* m_stop;
    RowTable* m_table;
    widgets::Label* m_empty;
    ValuePanel* m_value;
    RowActions* m_actions;
    bool m_isPlacing = false; ///< columns, by this and not by a person
    bool m_isPlaced = false; ///< the columns of the table that is shown
};

} // namespace ui::browse

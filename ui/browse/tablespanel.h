#pragma once

#include "ui/widgets/panel.h"

class QLineEdit;

namespace ui::widgets {
class TableView;
}

namespace ui::browse {

class ImageSource;
class TableListModel;

/// The list of tables and views, and a field to find one of them.
class TablesPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit TablesPanel(const ImageSource& source, QWidget* parent = nullptr);

    /// The image is open: its first table is chosen.
    void refresh();
    /// Chooses it, if it is in the list.
    void choose(const QString& table);
    void focusList();

Q_SIGNALS:
    void tableChosen(const QString& table);
    /// Enter was pressed on a table: its rows are to be looked at.
    void tableEntered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* makeSearch();
    void choose(int row);
    void showWords(const QString& words);

    TableListModel* m_model;
    QLineEdit* m_search;
    widgets::TableView* m_list;
    QString m_chosen;
};

} // namespace ui::browse

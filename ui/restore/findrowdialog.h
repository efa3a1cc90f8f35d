#pragma once

#include "ui/restore/restorepresenter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::widgets {
class Label;
class MessageBar;
class TableView;
} // namespace ui::widgets

namespace ui::restore {

class FindRowModel;
class FindRowPresenter;

/// In which backups a row is, with which values; from each of them it can be brought back.
class FindRowDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `engine` must outlive this. `tables` are those of the newest backup.
    FindRowDialog(const jobs::Engine& engine, const QString& database, const QStringList& tables,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    /// The rows that were found are to come back from that backup.
    void rowsWanted(const QString& artifact, const core::tables::TableChoice& rows);

private:
    void makeList();
    void arrange();
    void connectAll();
    void find();
    void showFound();
    void showSelected();
    void restore();

    FindRowPresenter* m_presenter;
    FindRowModel* m_model;
    QComboBox* m_table;
    QLineEdit* m_where;
    QPushButton* m_find;
    widgets::MessageBar* m_messages;
    widgets::TableView* m_list;
    widgets::Label* m_state;
    QPlainTextEdit* m_values;
    QPushButton* m_restore;
    QPushButton* m_close;
    bool m_isChosen = false; ///< a person has selected a line
};

} // namespace ui::restore

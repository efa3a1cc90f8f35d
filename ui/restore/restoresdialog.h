#pragma once

#include "core/jobs/restores.h"
#include "ui/jobs/engine.h"

#include <QDialog>

class QPushButton;

namespace ui::widgets {
class Label;
class MessageBar;
class TableView;
} // namespace ui::widgets

namespace ui::restore {

class RestoreModel;

/// All restores of which something is kept, and the way to undo each.
class RestoresDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RestoresDialog(const jobs::Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void undoRequested(const QString& id, const QString& database);

private:
    void arrange();
    void makeTable();
    void read();
    void take(core::Result<std::vector<core::restore::Record>> records);
    void showCommands();
    void undo(const QModelIndex& index);

    const jobs::Engine& m_engine;
    RestoreModel* m_model;
    widgets::TableView* m_table;
    widgets::Label* m_empty;
    widgets::MessageBar* m_messages;
    QPushButton* m_undo;
    QPushButton* m_close;
};

} // namespace ui::restore

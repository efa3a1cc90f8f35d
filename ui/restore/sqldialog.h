#pragma once

#include "core/base/result.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class MessageBar;
}

namespace ui::restore {

class TablesPresenter;

/// The SQL that a restore of tables runs, to be read, copied and saved.
class SqlDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SqlDialog(TablesPresenter& presenter, dialogs::FileChooser& files, QWidget* parent = nullptr);

private:
    void arrange();
    void take(const core::Result<QString>& sql);
    void copy();
    void save();

    TablesPresenter& m_presenter;
    dialogs::FileChooser& m_files;
    widgets::MessageBar* m_messages;
    QPlainTextEdit* m_sql;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace ui::restore

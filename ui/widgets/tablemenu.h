#pragma once

#include "ui/widgets/tablecontent.h"

#include <QObject>

#include <functional>

class QMenu;

namespace ui::widgets {

/// Gives a painted widget the context menu with "Show as table" and, where it has words to copy,
/// "Copy": for the pointer, the menu key and Shift+F10; Ctrl+C copies too.
class TableMenu final : public QObject
{
    Q_OBJECT

public:
    /// `host` is also the parent; `content` is asked when the table is to be shown, `words` when
    /// the menu opens: what it is to copy now, which may be nothing.
    TableMenu(QWidget& host, std::function<TableContent()> content,
              std::function<QString()> words = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QPoint& position);
    void showTable();
    void addCopy(QMenu& menu);
    void copy() const;

    QWidget& m_host;
    std::function<TableContent()> m_content;
    std::function<QString()> m_words;
};

} // namespace ui::widgets

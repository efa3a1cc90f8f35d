#pragma once

#include "ui/widgets/tablecontent.h"

#include <QObject>

#include <functional>

namespace ui::widgets {

/// Gives a painted widget the context menu with "Show as table", for the pointer, the menu key and
/// Shift+F10.
class TableMenu final : public QObject
{
    Q_OBJECT

public:
    /// `host` is also the parent; `content` is asked when the table is to be shown.
    TableMenu(QWidget& host, std::function<TableContent()> content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QPoint& position);
    void showTable();

    QWidget& m_host;
    std::function<TableContent()> m_content;
};

} // namespace ui::widgets

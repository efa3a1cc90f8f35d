#pragma once

#include <QWidget>

namespace ui::widgets {
class NavList;
}

namespace ui::shell {

class Databases;
class DatabaseSwitcher;
class WindowActions;

/// Which database, which page, and the way to add one.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Databases& databases, const WindowActions& actions, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui::shell

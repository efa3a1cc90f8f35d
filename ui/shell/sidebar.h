#pragma once

#include "ui/shell/navigation.h"
#include "ui/theme/status.h"

#include <QWidget>

#include <optional>

namespace ui::widgets {
class NavList;
}

namespace ui::shell {

class Databases;
class WindowActions;

/// Which database, which page, and the way to add one.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        Databases& databases;
        Navigation& navigation;
        const WindowActions& actions;
    };

    explicit Sidebar(const Parts& parts, QWidget* parent = nullptr);

    /// Marks the page that is in front; none where it is not one of the list.
    void setPage(std::optional<Page> page);

    /// How many things on a page want attention; 0 takes the badge away.
    void setBadge(Page page, theme::Status status, int count);

Q_SIGNALS:
    /// Enter was pressed on the page that is in front: it may take the focus.
    void pageEntered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillList();

    Navigation& m_navigation;
    widgets::NavList* m_pages;
};

} // namespace ui::shell

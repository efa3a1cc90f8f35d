#pragma once

#include "core/jobs/status.h"

#include <QPushButton>

#include <vector>

class QMenu;

namespace ui::shell {

class Databases;

/// The card at the top of the sidebar: which database the window shows, its health, and a menu of
/// the others.
class DatabaseSwitcher final : public QPushButton
{
    Q_OBJECT

public:
    /// `actions` stand at the end of the menu.
    DatabaseSwitcher(Databases& databases, const QList<QAction*>& actions,
                     QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void openMenu();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update();
    void fillMenu();
    [[nodiscard]] std::vector<core::jobs::DatabaseStatus> listed(bool many) const;
    void addFilter();
    void filter(const QString& words);
    void takeFirst();

    Databases& m_databases;
    QList<QAction*> m_actions;
    QMenu* m_menu;
    QList<QAction*> m_entries; ///< of the menu: a database each
    QAction* m_more = nullptr; ///< says that not all are listed; none where there are few
};

} // namespace ui::shell

#pragma once

#include "ui/theme/status.h"

#include <QListWidget>

namespace ui::widgets {

/// The sidebar: one row a page, with an icon, a word and, where something wants attention, a badge.
/// Up and Down change the page, Enter goes into it.
class NavList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavList(QWidget* parent = nullptr);

    /// `icon` is a name of theme::icon(). Returns the page's number, counted from 0.
    int addPage(const QString& icon, const QString& word);
    void addSeparator();
    /// `count` 0 takes the badge away.
    void setBadge(int page, theme::Status status, int count);

    void setCurrentPage(int page);
    /// -1 where there is none.
    [[nodiscard]] int currentPage() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);
    /// Enter was pressed: the page may take the focus.
    void pageEntered(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(int page) const;

    int m_pages = 0;
};

} // namespace ui::widgets

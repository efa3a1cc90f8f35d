#include "ui/widgets/navlist.h"

#include "ui/widgets/navdelegate.h"

#include <QKeyEvent>
#include <QLocale>

namespace ui::widgets {

NavList::NavList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            Q_EMIT currentPageChanged(currentPage());
    });
}

int NavList::addPage(const QString& icon, const QString& word)
{
    auto* item = new QListWidgetItem(word, this);
    item->setData(NavPageRole, m_pages);
    item->setData(NavIconRole, icon);
    updateGeometry();
    return m_pages++;
}

void NavList::addSeparator()
{
    auto* item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
    updateGeometry();
}

void NavList::setBadge(int page, theme::Status status, int count)
{
    QListWidgetItem* item = itemOf(page);
    if (item == nullptr)
        return;
    item->setData(NavBadgeStatusRole, static_cast<int>(status));
    item->setData(NavBadgeCountRole, count);
    //: Read aloud for a row of the sidebar: page, number of things, their status.
    const QString spoken =
        tr("%1, %2: %3").arg(item->text(), theme::statusWord(status), QLocale().toString(count));
    item->setData(Qt::AccessibleTextRole, count > 0 ? QVariant(spoken) : QVariant());
}

void NavList::setCurrentPage(int page)
{
    if (QListWidgetItem* item = itemOf(page))
        setCurrentItem(item);
}

int NavList::currentPage() const
{
    const QListWidgetItem* item = currentItem();
    return item != nullptr ? item->data(NavPageRole).toInt() : -1;
}

QSize NavList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {sizeHintForColumn(0), height};
}

void NavList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentPage() >= 0)
        Q_EMIT pageEntered(currentPage());
    else
        QListWidget::keyPressEvent(event);
}

QListWidgetItem* NavList::itemOf(int page) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant number = item(row)->data(NavPageRole);
        if (number.isValid() && number.toInt() == page)
            return item(row);
    }
    return nullptr;
}

} // namespace ui::widgets

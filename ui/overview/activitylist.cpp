#include "ui/overview/activitylist.h"

#include "core/language/isolation.h"
#include "ui/overview/activitydelegate.h"
#include "ui/overview/activitymodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::overview {

ActivityList::ActivityList(ActivityModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_copy(new QAction(theme::icon(u"copy"_s), tr("&Copy"), this))
    , m_undo(new QAction(theme::icon(u"undo"_s), tr("&Undo this restore…"), this))
{
    setObjectName(u"activityList"_s);
    setAccessibleName(tr("Recent activity, newest first"));
    setModel(&model);
    setItemDelegate(new ActivityDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A filled viewport would square off the corners of the panel around it.
    viewport()->setAutoFillBackground(false);
    m_copy->setObjectName(u"copyActivity"_s);
    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    m_undo->setObjectName(u"undoActivity"_s);
    setMouseTracking(true);
    connect(m_undo, &QAction::triggered, this, [this] { undo(currentIndex()); });
    connect(this, &QListView::activated, this, &ActivityList::undo);
    connect(m_copy, &QAction::triggered, this, &ActivityList::copySelected);
}

QSize ActivityList::sizeHint() const
{
    constexpr int kLines = 4;
    return {QListView::sizeHint().width(), kLines * (theme::lineHeight(theme::Role::Body) + 10)};
}

void ActivityList::contextMenuEvent(QContextMenuEvent* event)
{
    if (selectionModel()->selectedRows().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"activityMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_copy);
    if (!currentIndex().data(ActivityModel::RestoreRole).toString().isEmpty())
        menu->addAction(m_undo);
    menu->popup(event->globalPos());
}

/// The view itself would wait a moment, in which wrapped lines lie over each other.
void ActivityList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout();
}

/// The view calls this whenever its lines have found their places.
void ActivityList::updateGeometries()
{
    QListView::updateGeometries();
    const int height = m_model.rowCount() > 0 ? contentsSize().height() : 0;
    if (height == m_heightOfLines)
        return;
    m_heightOfLines = height;
    Q_EMIT heightOfLinesChanged();
}

/// Who comes by keyboard sees where they are.
void ActivityList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

void ActivityList::undo(const QModelIndex& index)
{
    const QString id = index.data(ActivityModel::RestoreRole).toString();
    if (!id.isEmpty())
        Q_EMIT undoRequested(id, index.data(ActivityModel::DatabaseRole).toString());
}

bool ActivityList::isOnUndo(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    return ActivityDelegate::undoRect(visualRect(index), index, layoutDirection())
        .contains(position);
}

void ActivityList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnUndo(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                : Qt::ArrowCursor);
}

void ActivityList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnUndo(position))
        undo(indexAt(position));
}

void ActivityList::copySelected()
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines << m_model.plainText(row);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(core::language::withoutIsolation(lines.join(u'\n')));
}

} // namespace ui::overview

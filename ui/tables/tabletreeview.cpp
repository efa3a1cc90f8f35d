#include "ui/tables/tabletreeview.h"

#include "ui/tables/tabletreedelegate.h"
#include "ui/tables/tabletreemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui::tables {

namespace {

constexpr int kIndent = 18;

} // namespace

TableTreeView::TableTreeView(TableTreeModel& model, QWidget* parent)
    : TableView(parent)
    , m_model(model)
{
    setModel(&model);
    setEvenRows();
    setItemDelegate(new TableTreeDelegate(this));
    setRootIsDecorated(true);
    setIndentation(kIndent);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(TableTreeModel::Name, QHeaderView::Stretch);
    for (const int column : {TableTreeModel::Now, TableTreeModel::Then, TableTreeModel::Effect})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&model, &TableTreeModel::scaleChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableTreeView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        m_model.toggle(currentIndex());
    else
        TableView::keyPressEvent(event);
}

} // namespace ui::tables

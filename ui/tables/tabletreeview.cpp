#include "ui/tables/tabletreeview.h"

#include "ui/tables/tabletreedelegate.h"
#include "ui/tables/tabletreemodel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui::tables {

namespace {

constexpr int kIndent = 18;
constexpr int kLeastName = 190;

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
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        fit();
    });
    // Rows of even height are no reason for it to measure its columns again.
    connect(&model, &TableTreeModel::scaleChanged, this, [this] {
        scheduleDelayedItemsLayout();
        fit();
    });
}

void TableTreeView::fit()
{
    for (const int column : {TableTreeModel::Now, TableTreeModel::Then})
        setColumnHidden(column, false); // or its title has no width
    const auto widthOf = [this](int column) {
        return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    };
    int room = viewport()->width() - kLeastName - widthOf(TableTreeModel::Effect);
    for (const int column : {TableTreeModel::Now, TableTreeModel::Then}) {
        const int width = widthOf(column);
        setColumnHidden(column, width > room);
        room -= width;
    }
}

void TableTreeView::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fit();
}

void TableTreeView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        m_model.toggle(currentIndex());
    else
        TableView::keyPressEvent(event);
}

} // namespace ui::tables

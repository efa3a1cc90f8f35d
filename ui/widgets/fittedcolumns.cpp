#include "ui/widgets/fittedcolumns.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

QString keyOf(const QTreeView& view)
{
    return u"columns/%1-own"_s.arg(view.objectName());
}

} // namespace

FittedColumns::FittedColumns(QTreeView& view, const Plan& plan, QSettings& settings)
    : QObject(&view)
    , m_view(view)
    , m_plan(plan)
    , m_settings(&settings)
{
    for (const QVariant& column : settings.value(keyOf(view)).toList())
        m_ofPerson.append(column.toInt());
    // What is out of sight does not count; with thousands of rows it would take its time.
    view.header()->setResizeContentsPrecision(0);
    view.viewport()->installEventFilter(this);
    follow();
}

void FittedColumns::follow()
{
    const QAbstractItemModel* model = m_view.model();
    connect(model, &QAbstractItemModel::modelReset, this, &FittedColumns::fitLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedColumns::fitLater);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FittedColumns::fitLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedColumns::fitLater);
    connect(m_view.header(), &QHeaderView::sectionResized, this, &FittedColumns::onResized);
    takeLeast();
    fitLater();
}

bool FittedColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        takeLeast(); // before the NarrowColumns of the view see whether they have room
        fitLater();
    }
    return QObject::eventFilter(watched, event);
}

/// Once for all that changes in one go, and when the rows have their places.
void FittedColumns::fitLater()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    QMetaObject::invokeMethod(this, &FittedColumns::fit, Qt::QueuedConnection);
}

void FittedColumns::fit()
{
    m_isWaiting = false;
    for (const Column& column : m_plan.columns) {
        if (isFitted(column.number))
            resize(column.number, widthFor(column));
    }
}

void FittedColumns::takeLeast()
{
    for (const Column& column : m_plan.columns) {
        if (isFitted(column.number))
            resize(column.number,
                   std::max(column.least, m_view.header()->sectionSizeHint(column.number)));
    }
}

bool FittedColumns::isFitted(int column) const
{
    return !m_view.header()->isSectionHidden(column) && !m_ofPerson.contains(column);
}

int FittedColumns::widthFor(const Column& column) const
{
    const int least = std::max(column.least, m_view.header()->sectionSizeHint(column.number));
    const int needed = static_cast<QAbstractItemView&>(m_view).sizeHintForColumn(column.number);
    return std::clamp(needed, least, std::max(least, roomFor(column)));
}

int FittedColumns::roomFor(const Column& column) const
{
    const QHeaderView& header = *m_view.header();
    const int ofStretched =
        static_cast<QAbstractItemView&>(m_view).sizeHintForColumn(m_plan.stretched);
    int room = m_view.viewport()->width()
        - (column.isUrgent ? m_plan.least
                           : std::max(header.sectionSizeHint(m_plan.stretched), ofStretched));
    for (int other = 0; other < header.count(); ++other) {
        if (other != column.number && other != m_plan.stretched)
            room -= header.sectionSize(other); // 0 while it is hidden
    }
    return room;
}

void FittedColumns::resize(int column, int width)
{
    const QScopedValueRollback resizing(m_isResizing, true);
    m_view.header()->resizeSection(column, width);
}

/// Columns also change their widths when the window does; only who drags one has a mouse button
/// down.
void FittedColumns::onResized(int column)
{
    const bool isOurs =
        std::ranges::find(m_plan.columns, column, &Column::number) != m_plan.columns.end();
    if (m_isResizing || !isOurs || m_ofPerson.contains(column)
        || QGuiApplication::mouseButtons() == Qt::NoButton)
        return;
    m_ofPerson.append(column);
    if (m_settings != nullptr)
        m_settings->setValue(keyOf(m_view), QVariantList(m_ofPerson.cbegin(), m_ofPerson.cend()));
}

} // namespace ui::widgets

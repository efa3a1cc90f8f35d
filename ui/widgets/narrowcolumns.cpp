#include "ui/widgets/narrowcolumns.h"

#include "ui/widgets/remember.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

QString keyOf(const QTreeView& view)
{
    return u"columns/%1-narrow"_s.arg(view.objectName());
}

} // namespace

NarrowColumns::NarrowColumns(QTreeView& view, const Plan& plan, QSettings& settings)
    : QObject(&view)
    , m_view(view)
    , m_plan(plan)
    , m_settings(&settings)
{
    // What was hidden for want of room when the window was closed must not count as a wish.
    for (const QVariant& column : settings.value(keyOf(view)).toList())
        view.header()->setSectionHidden(column.toInt(), false);
    view.viewport()->installEventFilter(this);
}

bool NarrowColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

int NarrowColumns::leastWidth() const
{
    int width = m_plan.least;
    const QHeaderView& header = *m_view.header();
    for (int column = 0; column < header.count(); ++column) {
        if (column != m_plan.stretched && !m_plan.columns.contains(column))
            width += header.sectionSize(column); // 0 while it is hidden
    }
    return width;
}

void NarrowColumns::fit()
{
    int room = m_view.viewport()->width() - leastWidth();
    for (auto column = m_plan.columns.crbegin(); column != m_plan.columns.crend(); ++column) {
        const bool byPerson =
            m_view.header()->isSectionHidden(*column) && !m_hidden.contains(*column);
        if (byPerson)
            continue;
        setHidden(*column, false); // a hidden column does not tell its width
        const int width = m_view.header()->sectionSize(*column);
        setHidden(*column, width > room);
        room -= width;
    }
    if (m_settings != nullptr)
        remember(*m_settings, keyOf(m_view), QVariantList(m_hidden.cbegin(), m_hidden.cend()));
}

void NarrowColumns::setHidden(int column, bool hidden)
{
    m_hidden.removeAll(column);
    if (hidden)
        m_hidden.append(column);
    m_view.header()->setSectionHidden(column, hidden);
}

} // namespace ui::widgets

#include "ui/widgets/columnmemory.h"

#include "ui/widgets/remember.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::widgets {

ColumnMemory::ColumnMemory(QHeaderView& header, QSettings& settings, const QString& name)
    : QObject(&header)
    , m_header(header)
    , m_settings(&settings)
    , m_key(u"columns/"_s % name)
{
    header.restoreState(settings.value(m_key).toByteArray());
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::sectionResized, this, &ColumnMemory::save);
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnMemory::save);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::save);
    connect(&header, &QWidget::customContextMenuRequested, this, &ColumnMemory::openMenu);
}

void ColumnMemory::save()
{
    if (m_settings != nullptr && m_header.count() > 0)
        remember(*m_settings, m_key, m_header.saveState());
}

void ColumnMemory::openMenu(const QPoint& position)
{
    auto* menu = new QMenu(&m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The first column names the row and stays.
    for (int column = 1; column < m_header.count(); ++column) {
        const QString title =
            m_header.model()->headerData(column, m_header.orientation()).toString();
        if (title.isEmpty())
            continue;
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        connect(action, &QAction::toggled, &m_header, [this, column](bool shown) {
            m_header.setSectionHidden(column, !shown);
            save();
        });
    }
    menu->popup(m_header.mapToGlobal(position));
}

} // namespace ui::widgets

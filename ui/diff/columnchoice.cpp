#include "ui/diff/columnchoice.h"

#include "ui/theme/icons.h"

#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace ui::diff {

ColumnChoice::ColumnChoice(QWidget* parent)
    : QPushButton(theme::icon(u"settings"_s), tr("Columns"), parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"diffColumnsButton"_s);
    setAccessibleName(tr("Choose the columns that are shown"));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFlat(true);
    setAutoDefault(false);
    m_menu->setObjectName(u"diffColumnsMenu"_s);
    connect(this, &QPushButton::clicked, this, &ColumnChoice::openMenu);
}

void ColumnChoice::setTable(const QString& table, const std::vector<DiffColumn>& columns)
{
    m_table = table;
    m_names.clear();
    for (const DiffColumn& column : columns)
        m_names << column.name;
    setEnabled(!m_names.isEmpty());
}

bool ColumnChoice::isShown(int column) const
{
    return !m_hidden.value(m_table).contains(m_names.value(column));
}

QSize ColumnChoice::minimumSizeHint() const
{
    const int height = sizeHint().height();
    return {height, height};
}

/// The word is left out where only a part of it has room.
void ColumnChoice::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (width() < sizeHint().width())
        option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

void ColumnChoice::openMenu()
{
    m_menu->clear();
    auto* all = m_menu->addAction(tr("&Show all columns"));
    all->setEnabled(!m_hidden.value(m_table).isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        for (const QString& name : m_hidden.value(m_table))
            showColumn(name, true);
    });
    m_menu->addSeparator();
    const auto hidden = m_hidden.value(m_table).size();
    for (int column = 0; column < static_cast<int>(m_names.size()); ++column) {
        const QString& name = m_names[column];
        auto* action = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        // The last one stays.
        action->setEnabled(!isShown(column) || hidden + 1 < m_names.size());
        connect(action, &QAction::toggled, this,
                [this, name](bool shown) { showColumn(name, shown); });
    }
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void ColumnChoice::showColumn(const QString& name, bool shown)
{
    auto& hidden = m_hidden[m_table];
    hidden.removeAll(name);
    if (!shown)
        hidden << name;
    Q_EMIT columnShown(static_cast<int>(m_names.indexOf(name)), shown);
}

} // namespace ui::diff

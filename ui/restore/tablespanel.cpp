#include "ui/restore/tablespanel.h"

#include "ui/restore/effectdelegate.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr int kLeastRows = 4; ///< that are seen
constexpr int kLeastName = 130;

/// What will change row by row is known to none; what was changed so may be.
std::vector<widgets::LegendSign> signsFor(EffectModel::Tense tense)
{
    using widgets::LegendSign;
    if (tense == EffectModel::Tense::Before)
        return {LegendSign::RowsAdded, LegendSign::RowsRemoved};
    return {LegendSign::RowsAdded, LegendSign::RowsChanged, LegendSign::RowsRemoved};
}

bool differs(const core::jobs::TableChange& change)
{
    const auto counts = countsOf(change);
    return counts ? !counts->isEmpty() : change.now != change.then;
}

} // namespace

TablesPanel::TablesPanel(EffectModel::Tense tense, const QString& name, QWidget* parent)
    : Panel(tr("Tables"), parent)
    , m_model(new EffectModel(tense, this))
    , m_table(new widgets::TableView)
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_legend(new widgets::Legend(signsFor(tense)))
{
    setObjectName(name + u"Panel"_s);
    setFlush();
    makeTable(name);
    addToHead(m_legend);
    body()->addWidget(m_table, 1);
}

void TablesPanel::makeTable(const QString& name)
{
    m_table->setObjectName(name);
    m_table->setAccessibleName(tr("Tables with their rows"));
    m_table->setModel(m_model);
    m_table->setEvenRows();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(EffectModel::Effect, new EffectDelegate(m_table));
    QHeaderView* header = m_table->header();
    header->setSectionResizeMode(EffectModel::Table, QHeaderView::Stretch);
    for (const int column : {EffectModel::Now, EffectModel::Then, EffectModel::Effect})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(theme::kHeaderHeight
                              + kLeastRows
                                  * std::max(28, theme::lineHeight(theme::Role::Body) + 10));
    m_empty->setObjectName(name + u"Empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::WindowText); // in a table it would be that of a row
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addWidget(m_empty);
}

void TablesPanel::setTables(const std::vector<core::jobs::TableChange>& tables,
                            const QString& sentence)
{
    m_model->setTables(tables);
    const auto differing = std::ranges::count_if(tables, &differs);
    m_legend->setVisible(m_model->most() > 0);
    if (tables.empty())
        setSubtitle({});
    else if (differing == 0)
        setSubtitle(tr("the same numbers of rows"));
    else
        setSubtitle(tr("%1 of %2 differ in their rows")
                        .arg(QLocale().toString(qlonglong(differing)),
                             QLocale().toString(qlonglong(tables.size()))));
    m_empty->setText(tables.empty() ? sentence : QString());
    m_empty->setVisible(tables.empty());
    fit();
}

/// The names of the tables come before the numbers of their rows: what became of those the last
/// column says as well.
void TablesPanel::fit()
{
    for (const int column : {EffectModel::Now, EffectModel::Then})
        m_table->setColumnHidden(column, false); // or its title has no width
    const auto widthOf = [this](int column) {
        const QAbstractItemView* cells = m_table;
        return std::max(cells->sizeHintForColumn(column),
                        m_table->header()->sectionSizeHint(column));
    };
    int room = m_table->viewport()->width() - kLeastName - widthOf(EffectModel::Effect);
    for (const int column : {EffectModel::Now, EffectModel::Then}) {
        const int width = widthOf(column);
        m_table->setColumnHidden(column, width > room);
        room -= width;
    }
}

void TablesPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fit();
}

} // namespace ui::restore

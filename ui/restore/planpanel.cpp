#include "ui/restore/planpanel.h"

#include "ui/restore/planmodel.h"
#include "ui/tables/effectcell.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/celldelegate.h"
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

class EffectColumn final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QVariant counts = index.data(PlanModel::CountsRole);
        if (counts.isValid())
            tables::drawEffect(
                *painter, option,
                {.counts = counts.value<widgets::DiffCounts>(),
                 .widest = index.data(PlanModel::WidestRole).value<widgets::DiffCounts>()});
        else
            CellDelegate::paint(painter, option, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const QSize size = CellDelegate::sizeHint(option, index);
        const int effect =
            tables::effectWidth(index.data(PlanModel::WidestRole).value<widgets::DiffCounts>());
        return {index.data(PlanModel::CountsRole).isValid() ? effect
                                                            : std::max(size.width(), effect),
                size.height()};
    }
};

} // namespace

PlanPanel::PlanPanel(QWidget* parent)
    : Panel(tr("What comes back"), parent)
    , m_model(new PlanModel(this))
    , m_table(new widgets::TableView)
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
{
    setObjectName(u"planPanel"_s);
    setFlush();
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Tables that come back"));
    m_table->setModel(m_model);
    m_table->setEvenRows();
    m_table->setRowSize(widgets::RowSize::TwoLine); // how a table comes back is not cut
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(PlanModel::Effect, new EffectColumn(m_table));
    QHeaderView* header = m_table->header();
    header->setSectionResizeMode(PlanModel::Table, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::How, QHeaderView::Stretch);
    header->setSectionResizeMode(PlanModel::Effect, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(theme::kHeaderHeight
                              + kLeastRows
                                  * std::max(28, theme::lineHeight(theme::Role::Body) + 10));
    m_empty->setObjectName(u"planEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::WindowText); // in a table it would be that of a row
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addWidget(m_empty);
    using widgets::LegendSign;
    addToHead(new widgets::Legend(
        {LegendSign::RowsBroughtBack, LegendSign::RowsChangedBack, LegendSign::RowsTakenAway}));
    body()->addWidget(m_table, 1);
}

void PlanPanel::setPlan(const core::jobs::TablesRestorePlan* plan, const QString& sentence)
{
    if (plan != nullptr)
        m_model->setPlan(plan->tables, plan->spec.choice.objects);
    else
        m_model->setPlan({}, {});
    m_empty->setText(sentence);
    m_empty->setVisible(plan == nullptr && !sentence.isEmpty());
}

} // namespace ui::restore

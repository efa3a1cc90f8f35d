#include "ui/restore/effectcolumns.h"

#include "ui/restore/concernlist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QVBoxLayout>

namespace ui::restore {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 12;

} // namespace

EffectColumns arrangeEffect(QWidget& page, widgets::PageHeader& header, ConcernList& concerns)
{
    auto* scroll = new widgets::ScrolledColumn({kMargin, 0, kMargin, 14});
    header.setContentsMargins(kMargin, 0, kMargin, 0);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(&header);
    layout->addWidget(scroll, 1);

    const EffectColumns columns{.main = new QVBoxLayout, .side = new QVBoxLayout};
    columns.main->setSpacing(kGap);
    columns.side->setSpacing(kGap);
    auto* both = new QHBoxLayout;
    both->setSpacing(kGap);
    both->addLayout(columns.main, 3);
    both->addLayout(columns.side, 2);
    scroll->rows()->setSpacing(kGap);
    scroll->rows()->addWidget(&concerns);
    scroll->rows()->addLayout(both, 1);
    return columns;
}

} // namespace ui::restore

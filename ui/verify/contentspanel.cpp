#include "ui/verify/contentspanel.h"

#include "ui/facts/timetext.h"
#include "ui/theme/paint.h"
#include "ui/verify/reporttablemodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

constexpr int kLeastRows = 3; ///< that are seen
constexpr QMargins kMargins(4, 8, 4, 4); ///< as the findings above it

} // namespace

ContentsPanel::ContentsPanel(QWidget* parent)
    : Panel(tr("Table contents"), parent)
    , m_model(new ReportTableModel(this))
    , m_table(new widgets::TableView)
    , m_nothing(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    setObjectName(u"contentsPanel"_s);
    m_nothing->setObjectName(u"noTables"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    makeTable();
    m_nothing->setContentsMargins(10, 0, 10, 0);
    setFlush();
    layout()->setContentsMargins(kMargins);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_nothing, 1);
    setReport({}, false, {});
}

void ContentsPanel::makeTable()
{
    m_table->setObjectName(u"reportTables"_s);
    m_table->setAccessibleName(tr("Tables with their rows"));
    m_table->setModel(m_model);
    m_table->setRowSize(widgets::RowSize::Dense);
    m_table->setEvenRows();
    QHeaderView* header = m_table->header();
    header->hide();
    header->setSectionResizeMode(ReportTableModel::Name, QHeaderView::Stretch);
    for (const int column :
         {ReportTableModel::Rows, ReportTableModel::Change, ReportTableModel::State})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(kLeastRows * (theme::lineHeight(theme::Role::Body) + 4));
}

void ContentsPanel::setReport(const SharedReport& report, bool isEarlier, core::UtcTime now)
{
    m_model->setReport(report, isEarlier);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(report ? tr("No table was counted.") : QString());
    const bool compared = any && report->beforeAt != core::UtcTime{};
    //: Of the numbers of rows; %1 is when the backup before was taken: "Thu 25 Sep 02:00".
    setSubtitle(compared ? tr("against %1").arg(facts::momentText(report->beforeAt, now))
                         : QString());
}

} // namespace ui::verify

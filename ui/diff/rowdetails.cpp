#include "ui/diff/rowdetails.h"

#include "ui/diff/difftext.h"
#include "ui/diff/rowdetailsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableroles.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;

constexpr int kLeastName = 64;
constexpr int kMostName = 140;

/// Values that differ stand on a tint.
class TintedCells final : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (index.data(widgets::TableRole::ToneRole).toInt()
            == static_cast<int>(widgets::CellTone::Changed))
            painter->fillRect(option.rect, theme::tokensFor(option.palette).infoTint);
        CellDelegate::paint(painter, option, index);
    }
};

} // namespace

RowDetails::RowDetails(QWidget* parent)
    : QWidget(parent)
    , m_name(new widgets::ElidedLabel({}, theme::Role::Strong))
    , m_facts(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Caption))
    , m_table(new widgets::TableView)
    , m_model(new RowDetailsModel(this))
{
    setObjectName(u"rowDetails"_s);
    m_name->setObjectName(u"rowDetailsName"_s);
    m_facts->setObjectName(u"rowDetailsFacts"_s);
    m_table->setObjectName(u"rowDetailsTable"_s);
    m_table->setAccessibleName(tr("Values of the selected row"));
    auto* cells = new TintedCells(m_table);
    cells->setRowSize(widgets::RowSize::Dense);
    m_table->setItemDelegate(cells);
    m_table->setUniformRowHeights(true);
    m_table->setModel(m_model);
    auto* copyLine = new QAction(tr("&Copy values"), this);
    copyLine->setObjectName(u"copyRowValues"_s);
    copyLine->setShortcut(QKeySequence(QKeySequence::Copy));
    copyLine->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLine, &QAction::triggered, this, &RowDetails::copy);
    m_table->addAction(copyLine);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 9);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    clear();
}

void RowDetails::setTitles(const SideTitles& titles)
{
    m_titles = titles;
    m_row.reset();
    m_model->setTitles(titles);
}

void RowDetails::clear()
{
    m_row.reset();
    m_name->setText(tr("No row selected"));
    m_facts->clear();
    m_model->clear();
}

void RowDetails::setRow(const core::compare::RowDifference& row,
                        const std::vector<DiffColumn>& columns)
{
    if (m_row == row && m_columns == columns)
        return; // what is selected in it stays
    const bool isOtherTable = m_columns != columns;
    m_row = row;
    m_columns = columns;
    const QString name = rowName(row);
    m_name->setText(name.isEmpty() ? tr("Selected row") : name);
    m_model->setRow(row, columns);
    if (isOtherTable) {
        const QAbstractItemView* cells = m_table;
        m_table->setColumnWidth(0, std::clamp(cells->sizeHintForColumn(0), kLeastName, kMostName));
    }
    shareWidth(row.change);
    const QString differing = QLocale().toString(m_model->differingColumns());
    switch (row.change) {
    case Change::Changed:
        //: %1 is a number, %n that of all columns.
        m_facts->setText(
            tr("%1 of %Ln column(s) differ", nullptr, m_model->rowCount()).arg(differing));
        break;
    case Change::Added:
        //: %1 is the title of one of two columns, such as "In the backup".
        m_facts->setText(tr("Only on one side: %1").arg(m_titles.second));
        break;
    case Change::Removed:
        //: %1 is the title of one of two columns, such as "In the backup".
        m_facts->setText(tr("Only on one side: %1").arg(m_titles.first));
        break;
    }
}

/// Both sides have as much to say, or one of them nothing.
void RowDetails::shareWidth(Change change)
{
    constexpr int kFirst = 1;
    constexpr int kSecond = 2;
    const auto modeOf = [](bool hasRow) {
        return hasRow ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
    };
    QHeaderView* header = m_table->header();
    header->setSectionResizeMode(kFirst, modeOf(change != Change::Added));
    header->setSectionResizeMode(kSecond, modeOf(change != Change::Removed));
}

void RowDetails::copy()
{
    const QModelIndex current = m_table->currentIndex();
    QStringList cells;
    for (int column = 0; current.isValid() && column < m_model->columnCount(); ++column)
        cells << current.siblingAtColumn(column).data().toString();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace ui::diff

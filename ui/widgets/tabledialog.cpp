#include "ui/widgets/tabledialog.h"

#include "core/language/isolation.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kMargin = 20;
constexpr int kLeastWidth = 420;
constexpr int kMostWidth = 900;
constexpr int kHeight = 460;
constexpr int kLeastColumn = 72;

QPushButton* button(const QString& name, const QString& words)
{
    auto* made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

TableDialog::TableDialog(TableContent content, QWidget* parent)
    : QDialog(parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new TableView)
{
    setObjectName(u"tableDialog"_s);
    setWindowTitle(content.title);
    m_view->setAccessibleName(content.title);
    const Qt::SortOrder order = content.order;
    m_sorted->setSourceModel(new TableContentModel(std::move(content), m_sorted));
    m_sorted->setSortRole(TableContentModel::kSortRole);
    setUpView(order);

    auto* copyButton = button(u"tableCopy"_s, tr("Copy"));
    copyButton->setIcon(theme::icon(u"copy"_s));
    copyButton->setToolTip(tr("Copies the selected rows, or all rows where none is selected"));
    auto* close = button(u"tableClose"_s, tr("Close"));
    connect(copyButton, &QPushButton::clicked, this, &TableDialog::copy);
    // Not a key event: the view would copy the one cell that is current.
    new QShortcut(QKeySequence::Copy, this, this, &TableDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* panel = new Panel;
    panel->setFlush();
    panel->body()->addWidget(m_view);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copyButton);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 16, kMargin, 16);
    layout->setSpacing(12);
    layout->addWidget(new Label(windowTitle(), theme::Role::Title));
    layout->addWidget(panel, 1);
    layout->addLayout(buttons);
    m_view->setFocus();
}

void TableDialog::setUpView(Qt::SortOrder order)
{
    m_view->setObjectName(u"tableRows"_s);
    m_view->setModel(m_sorted);
    m_view->setUniformRowHeights(true); // thousands of rows are no wait
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, order);
    QHeaderView& header = *m_view->header();
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        header.resizeSection(column, std::max(kLeastColumn, header.sectionSize(column)));
    }
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize(std::clamp(header.length() + bar + 2 * kMargin + 4, kLeastWidth, kMostWidth), kHeight);
    header.setStretchLastSection(true);
}

void TableDialog::copy()
{
    QGuiApplication::clipboard()->setText(core::language::withoutIsolation(copied()));
}

QString TableDialog::copied() const
{
    QModelIndexList selected = m_view->selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& row : selected)
        lines << line(row.row());
    if (!lines.isEmpty())
        return lines.join(u'\n');
    QStringList titles;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        titles << m_sorted->headerData(column, Qt::Horizontal).toString();
    lines << titles.join(u'\t');
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        lines << line(row);
    return lines.join(u'\n');
}

QString TableDialog::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        cells << m_sorted->index(row, column).data().toString();
    return cells.join(u'\t');
}

} // namespace ui::widgets

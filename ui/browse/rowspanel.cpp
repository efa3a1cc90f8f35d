#include "ui/browse/rowspanel.h"

#include "ui/browse/rowactions.h"
#include "ui/browse/rowfilterrow.h"
#include "ui/browse/rowspresenter.h"
#include "ui/browse/rowtable.h"
#include "ui/browse/valuepanel.h"
#include "ui/facts/notice.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::Sort;

constexpr int kBarWidth = 160;
constexpr int kBarHeight = 8;
constexpr int kLeastTable = 120;
constexpr int kLeastValue = 96;
constexpr int kTableShare = 700; ///< of the height at first
constexpr int kValueShare = 170;

QPushButton* commandButton(QAction& action, const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    widgets::follow(*button, action);
    return button;
}

} // namespace

RowsPanel::RowsPanel(const Parts& parts, QWidget* parent)
    : Panel(tr("Rows"), parent)
    , m_parts(parts)
    , m_filter(new RowFilterRow)
    , m_messages(new widgets::MessageBar)
    , m_work(new QWidget)
    , m_workTitle(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_workBar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_table(new RowTable)
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_value(new ValuePanel)
    , m_actions(new RowActions(
          {parts.presenter, *m_table, parts.saver, parts.files, parts.database}, this))
{
    setObjectName(u"rowsPanel"_s);
    m_messages->setObjectName(u"rowMessages"_s);
    m_messages->setDismissible(false); // it stands in place of rows
    m_messages->hide();
    m_table->setObjectName(u"rowTable"_s);
    m_table->setAccessibleName(tr("Rows"));
    m_table->setModel(&parts.presenter.model());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->addAction(m_actions->copy());
    addActions({m_actions->copyWithHead(), m_actions->copyValue(), m_actions->saveAll()});
    arrange();
    connectAll();
    takeTable();
}

void RowsPanel::arrange()
{
    addToHead(commandButton(*m_actions->saveAll(), u"saveCsvButton"_s));
    setFlush();
    body()->setSpacing(0);
    body()->addWidget(m_filter);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(10, 0, 10, 0);
    messages->addWidget(m_messages);
    body()->addLayout(messages);
    body()->addWidget(makeWork());
    body()->addWidget(makeSplit(), 1);
}

QWidget* RowsPanel::makeWork()
{
    m_work->setObjectName(u"rowWork"_s);
    m_workTitle->setObjectName(u"rowWorkTitle"_s);
    m_workBar->setObjectName(u"rowWorkBar"_s);
    m_workBar->setAccessibleName(tr("How far it is"));
    m_workBar->setTextVisible(false);
    m_workBar->setFixedSize(kBarWidth, kBarHeight);
    m_stop->setObjectName(u"rowWorkStop"_s);
    m_stop->setAutoDefault(false);
    auto* layout = new QHBoxLayout(m_work);
    layout->setContentsMargins(10, 0, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(m_workTitle);
    layout->addWidget(m_workBar);
    layout->addStretch(1);
    layout->addWidget(m_stop);
    m_work->hide();
    return m_work;
}

QWidget* RowsPanel::makeSplit()
{
    m_empty->setObjectName(u"rowsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    rows->setMinimumHeight(kLeastTable);
    m_value->setMinimumHeight(kLeastValue);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"valueSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(rows);
    split->addWidget(m_value);
    split->setStretchFactor(0, 1);
    split->setSizes({kTableShare, kValueShare});
    return split;
}

void RowsPanel::connectAll()
{
    auto& presenter = m_parts.presenter;
    connect(&presenter, &RowsPresenter::tableChanged, this, &RowsPanel::takeTable);
    connect(&presenter, &RowsPresenter::rowsReplaced, this, &RowsPanel::takeRows);
    connect(&presenter, &RowsPresenter::stateChanged, this, &RowsPanel::showState);
    connect(&presenter.model(), &RowModel::sortRequested, this, &RowsPanel::takeSort);
    connect(&presenter.model(), &RowModel::rowsFilled, this, [this](int first, int last) {
        placeColumns();
        const int current = m_table->currentIndex().row();
        if (current >= first && current <= last)
            showValue();
    });
    connect(m_filter, &RowFilterRow::changed, this,
            [this] { m_parts.presenter.setFilter(m_filter->filter()); });
    connect(m_filter, &RowFilterRow::left, this, &RowsPanel::focusRows);
    connect(m_stop, &QPushButton::clicked, &presenter, &RowsPresenter::stop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RowsPanel::showValue);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_actions,
            &RowActions::update);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RowsPanel::openMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &RowsPanel::rememberWidth);
    connect(m_actions, &RowActions::told, this, &RowsPanel::told);
}

void RowsPanel::takeTable()
{
    setTitle(m_parts.presenter.table());
    m_isPlaced = false;
    m_filter->setColumns({});
    m_value->clear();
    showSort();
    showState();
}

void RowsPanel::takeRows()
{
    const RowFeed* feed = m_parts.presenter.feed();
    if (feed && !m_isPlaced && !feed->source().query.filter)
        m_filter->setColumns(feed->shape().columns);
    m_table->scrollToTop();
    m_value->clear();
    placeColumns();
    showSort();
    showState();
}

void RowsPanel::takeSort(int column, Qt::SortOrder order)
{
    if (column < 0)
        m_parts.presenter.setSort({});
    else
        m_parts.presenter.setSort(
            Sort{.column = column, .isDescending = order == Qt::DescendingOrder});
}

/// The arrow stands where the presenter says, also when a sort was stopped.
void RowsPanel::showSort()
{
    const QSignalBlocker blocker(m_table->horizontalHeader());
    const auto& sort = m_parts.presenter.query().sort;
    m_table->horizontalHeader()->setSortIndicator(sort ? sort->column : -1,
                                                  sort && sort->isDescending ? Qt::DescendingOrder
                                                                             : Qt::AscendingOrder);
    m_table->horizontalHeader()->viewport()->update();
}

void RowsPanel::showState()
{
    showWork();
    showError();
    m_actions->update();
    const RowFeed* feed = m_parts.presenter.feed();
    const bool isComplete = feed && feed->extent().isComplete;
    const bool isEmpty = isComplete && feed->extent().rows == 0 && !m_parts.presenter.error();
    if (isEmpty && feed->source().query.filter)
        m_empty->setText(tr("No row fits the filter."));
    else if (isEmpty)
        m_empty->setText(tr("This table has no rows."));
    else if (m_parts.presenter.isLate() && !feed)
        m_empty->setText(tr("Reading…"));
    else
        m_empty->clear();
    // The header stays, so that one sees what the columns of an empty table are.
    m_empty->setVisible(!m_empty->text().isEmpty());
    m_table->setSizePolicy(QSizePolicy::Expanding,
                           m_empty->isHidden() ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    m_table->setMaximumHeight(m_empty->isHidden() ? QWIDGETSIZE_MAX
                                                  : m_table->horizontalHeader()->height());
}

void RowsPanel::showWork()
{
    const auto& presenter = m_parts.presenter;
    m_work->setVisible(presenter.isWorking() && presenter.isLate());
    if (!presenter.isWorking())
        return;
    const auto& progress = presenter.progress();
    const qint64 done = progress ? static_cast<qint64>(progress->done) : 0;
    const QString rows = QLocale().toString(done);
    m_workTitle->setText(presenter.isSorting()
                             ? tr("Sorting: %1 rows read", nullptr, 0).arg(rows)
                             : tr("Searching: %1 rows read", nullptr, 0).arg(rows));
    const double share = progress ? jobs::fractionOf(*progress) : -1;
    m_workBar->setRange(0, share < 0 ? 0 : 100);
    m_workBar->setValue(share < 0 ? 0 : static_cast<int>(share * 100));
}

void RowsPanel::showError()
{
    const auto& error = m_parts.presenter.error();
    if (!error) {
        m_messages->hide();
        return;
    }
    facts::Notice notice = facts::noticeFrom(*error);
    const bool someAreThere = m_parts.presenter.model().rowCount() > 0;
    notice.title = someAreThere
        ? tr("Not all rows of \"%1\" can be read").arg(m_parts.presenter.table())
        : tr("The rows of \"%1\" cannot be read").arg(m_parts.presenter.table());
    notice.text = tr("Other tables are not concerned. The backup was not changed.");
    notice.details = error->detail;
    notice.ways.clear();
    facts::showIn(*m_messages, notice);
}

void RowsPanel::showValue()
{
    m_actions->update();
    const QModelIndex current = m_table->currentIndex();
    const auto* row = m_parts.presenter.model().row(current.row());
    const auto column = static_cast<std::size_t>(current.column());
    if (!current.isValid() || !row || column >= row->values.size())
        return m_value->clear();
    const QString name = m_parts.presenter.model().columns()[column].name;
    const auto& value = row->values[column];
    m_value->setValue(name, value);
    if (!value.isCut())
        return;
    m_parts.presenter.feed()->wantWhole(*row, current.column(), ValuePanel::kMostBytes,
                                        [this, name, wanted = QPersistentModelIndex(current)](
                                            const core::Result<core::rows::Value>& whole) {
                                            if (whole && wanted == m_table->currentIndex())
                                                m_value->setValue(name, *whole);
                                        });
}

/// As somebody made them in this session, or else as wide as the first rows need.
void RowsPanel::placeColumns()
{
    if (m_isPlaced || m_parts.presenter.model().columnCount() == 0)
        return;
    m_isPlacing = true;
    m_table->fitColumns();
    const auto widths = m_parts.widths.value(m_parts.presenter.table());
    const auto& columns = m_parts.presenter.model().columns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (const int width = widths.value(columns[static_cast<std::size_t>(i)].name); width > 0)
            m_table->setColumnWidth(i, width);
    }
    m_isPlacing = false;
    m_isPlaced = m_parts.presenter.model().row(0) != nullptr;
}

void RowsPanel::rememberWidth(int column, int, int now)
{
    const auto& columns = m_parts.presenter.model().columns();
    if (!m_isPlacing && m_isPlaced && column < static_cast<int>(columns.size()) && now > 0)
        m_parts.widths[m_parts.presenter.table()][columns[static_cast<std::size_t>(column)].name] =
            now;
}

void RowsPanel::openMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->copy(), m_actions->copyWithHead(), m_actions->copyCsv()});
    menu->addSeparator();
    menu->addAction(m_actions->copyValue());
    menu->addSeparator();
    menu->addActions({m_actions->saveSelected(), m_actions->saveAll()});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RowsPanel::focusFilter()
{
    m_filter->focusField();
}

void RowsPanel::focusRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_parts.presenter.model().rowCount() > 0)
        m_table->setCurrentIndex(m_parts.presenter.model().index(0, 0));
}

} // namespace ui::browse

#include "ui/diff/diffrowspane.h"

#include "ui/diff/columnchoice.h"
#include "ui/diff/columnfit.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/diff/diffrowsmodel.h"
#include "ui/diff/diffrowstable.h"
#include "ui/diff/difftext.h"
#include "ui/diff/rowdetails.h"
#include "ui/facts/notice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/diffcounts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;

constexpr int kSide = 10;
constexpr int kLeastRows = 120;
constexpr int kLeastDetails = 96;
constexpr int kRowsShare = 640; ///< of the height at first
constexpr int kDetailsShare = 260;
/// In the order of the segments; the first of those is all of them.
constexpr std::array kKinds{Change::Added, Change::Changed, Change::Removed};

QString signedCount(Change kind, qint64 count)
{
    //: %1 is a sign such as "+", %2 a number of rows.
    return DiffRowsPane::tr("%1 %2").arg(kindSign(kind), QLocale().toString(count));
}

/// For screen readers: "5 rows added".
QString spokenCount(Change kind, qint64 count)
{
    widgets::DiffCounts counts;
    (kind == Change::Added         ? counts.added
         : kind == Change::Changed ? counts.changed
                                   : counts.removed) = count;
    return count == 0 ? kindText(kind) : widgets::diffSentence(counts);
}

} // namespace

DiffRowsPane::DiffRowsPane(const jobs::Engine& engine, QWidget* parent)
    : Panel(tr("Rows"), parent)
    , m_engine(engine)
    , m_model(new DiffRowsModel(engine, this))
    , m_kinds(new widgets::Segments)
    , m_tickAll(new QCheckBox(tr("Tick all")))
    , m_columns(new ColumnChoice)
    , m_trouble(new widgets::MessageBar)
    , m_state(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_rows(new DiffRowsTable(*m_model))
    , m_fit(new ColumnFit(*m_rows, *m_model, this))
    , m_details(new RowDetails)
    , m_copy(new RowCopy(engine, this))
    , m_split(new QSplitter(Qt::Vertical))
{
    setObjectName(u"diffRowsPane"_s);
    m_rows->setObjectName(u"diffRows"_s);
    m_rows->setAccessibleName(tr("Rows that differ"));
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    arrange();
    connectAll();
    showAll();
}

DiffRowsPane::~DiffRowsPane() = default;

void DiffRowsPane::arrange()
{
    setFlush();
    body()->setSpacing(0);
    m_trouble->setObjectName(u"diffTrouble"_s);
    m_trouble->setDismissible(false); // it stands in place of rows
    m_trouble->hide();
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(kSide, 0, kSide, 0);
    messages->addWidget(m_trouble);
    body()->addWidget(makeTools());
    body()->addLayout(messages);
    body()->addWidget(makeSplit(), 1);
}

QWidget* DiffRowsPane::makeTools()
{
    m_kinds->setObjectName(u"diffKinds"_s);
    m_kinds->setAccessibleName(tr("Which rows are shown"));
    m_kinds->setSegments({{u"diffKindAll"_s, {}, {}, QKeySequence(tr("Alt+0"))},
                          {u"diffKindAdded"_s, {}, {}, QKeySequence(tr("Alt+1"))},
                          {u"diffKindChanged"_s, {}, {}, QKeySequence(tr("Alt+2"))},
                          {u"diffKindRemoved"_s, {}, {}, QKeySequence(tr("Alt+3"))}});
    m_kinds->setCurrent(0);
    m_tickAll->setObjectName(u"diffTickAll"_s);
    m_tickAll->setAccessibleName(tr("Tick all rows that are shown"));
    m_tickAll->setVisible(false);
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(kSide, 4, kSide, 6);
    layout->setSpacing(8);
    layout->addWidget(m_kinds);
    layout->addWidget(m_tickAll);
    layout->addStretch(1);
    layout->addWidget(m_columns);
    return tools;
}

QSplitter* DiffRowsPane::makeSplit()
{
    m_state->setObjectName(u"diffState"_s);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_state, 1);
    rows->setMinimumHeight(kLeastRows);
    m_details->setMinimumHeight(kLeastDetails);
    m_split->setObjectName(u"diffSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(rows);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({kRowsShare, kDetailsShare});
    return m_split;
}

void DiffRowsPane::connectAll()
{
    connect(m_kinds, &widgets::Segments::chosen, this, [this](int place) {
        m_model->setKind(place == 0 ? std::nullopt
                                    : std::optional(kKinds[static_cast<std::size_t>(place - 1)]));
        showAll();
    });
    connect(m_tickAll, &QCheckBox::clicked, m_model, &DiffRowsModel::tickAll);
    connect(m_columns, &ColumnChoice::columnShown, this,
            [this](int column, bool shown) { m_rows->setColumnHidden(column + 1, !shown); });
    connect(m_model, &DiffRowsModel::rowsFilled, this, [this] {
        placeColumns();
        showRow();
    });
    connect(m_model, &DiffRowsModel::ticked, this, [this] {
        showTicks();
        Q_EMIT ticksChanged();
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiffRowsPane::showRow);
    connect(m_rows, &QWidget::customContextMenuRequested, this, &DiffRowsPane::openMenu);
    connect(m_copy, &RowCopy::told, this, &DiffRowsPane::told);
    auto* copy = new QAction(theme::icon(u"copy"_s), tr("&Copy rows"), this);
    copy->setObjectName(u"copyDiffRows"_s);
    copy->setShortcut(QKeySequence(QKeySequence::Copy));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DiffRowsPane::copyRows);
    m_rows->addAction(copy);
}

void DiffRowsPane::setFeed(ComparisonFeed* feed)
{
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    m_table.clear();
    if (feed)
        connect(feed, &ComparisonFeed::tableChanged, this, &DiffRowsPane::takeTable);
    showTable({});
}

void DiffRowsPane::setTitles(const SideTitles& titles)
{
    m_titles = titles;
    m_details->setTitles(titles);
    showRow();
}

void DiffRowsPane::showTable(const QString& table)
{
    m_table = table;
    m_fit->startOver();
    m_model->setTicks({});
    m_model->setTable(nullptr);
    m_kinds->setCurrent(0);
    if (m_feed && !table.isEmpty())
        m_feed->wantTable(table);
    showAll();
}

void DiffRowsPane::takeTable(int index)
{
    if (m_feed->tables()[static_cast<std::size_t>(index)].table.name == m_table)
        showAll();
}

const ComparedTable* DiffRowsPane::compared() const
{
    return m_feed && !m_table.isEmpty() ? m_feed->table(m_table) : nullptr;
}

void DiffRowsPane::showAll()
{
    m_model->setTable(compared());
    m_columns->setTable(m_table, m_model->columns());
    placeColumns();
    if (!m_rows->currentIndex().isValid() && m_model->rowCount() > 0)
        m_rows->setCurrentIndex(m_model->index(0, DiffRowsModel::kKindColumn + 1));
    showHead();
    showKinds();
    showTicks();
    showTrouble();
    showState();
    showRow();
}

void DiffRowsPane::showHead()
{
    const auto* table = compared();
    setTitle(table ? m_table : tr("Rows"));
    const bool isKnown = table && table->state != ComparedTable::State::Waiting
        && !table->difference.trouble && !table->difference.provenSame;
    setSubtitle(isKnown ? rowsDifferText(*table) : QString());
}

void DiffRowsPane::showKinds()
{
    const auto* table = compared();
    const KindCounts counts = table ? table->counts() : KindCounts();
    //: All rows that differ; %1 is their number.
    m_kinds->setWords(0, tr("All %1").arg(QLocale().toString(counts.all())));
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        const qint64 count = counts.of(kKinds[i]);
        m_kinds->setWords(static_cast<int>(i) + 1, signedCount(kKinds[i], count),
                          spokenCount(kKinds[i], count));
    }
    m_kinds->setEnabled(counts.all() > 0);
}

void DiffRowsPane::showTicks()
{
    const auto* table = compared();
    const bool hasKeys = table && table->difference.matchedBy == core::compare::MatchedBy::Key;
    m_tickAll->setVisible(m_model->isCheckable() && hasKeys);
    if (!table)
        return;
    qint64 shown = 0;
    qint64 ticked = 0;
    for (const Change kind : kKinds) {
        if (m_model->kind() && m_model->kind() != kind)
            continue;
        shown += table->counts().of(kind);
        ticked += m_model->ticks().count(kind, table->counts().of(kind));
    }
    m_tickAll->setEnabled(shown > 0);
    m_tickAll->setTristate(ticked > 0 && ticked < shown);
    m_tickAll->setCheckState(ticked == 0          ? Qt::Unchecked
                                 : ticked < shown ? Qt::PartiallyChecked
                                                  : Qt::Checked);
}

void DiffRowsPane::showTrouble()
{
    const auto* table = compared();
    const bool isTroubled = table && table->difference.trouble
        && table->difference.trouble->code != core::ErrorCode::Cancelled;
    if (!isTroubled)
        return m_trouble->hide();
    facts::Notice notice = facts::noticeFrom(*table->difference.trouble);
    //: %1 is the name of a table.
    notice.title = tr("\"%1\" cannot be compared").arg(m_table);
    notice.text = tr("Other tables are not concerned. Nothing was changed.");
    notice.details = table->difference.trouble->detail;
    notice.ways.clear();
    facts::showIn(*m_trouble, notice);
}

void DiffRowsPane::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_state->setText(hasRows ? QString() : whyNoRows(compared()));
    m_state->setVisible(!hasRows);
    m_rows->setVisible(hasRows);
    m_details->setVisible(hasRows);
}

void DiffRowsPane::placeColumns()
{
    if (m_fit->isFitted())
        return m_fit->grow();
    m_fit->fit();
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_rows->setColumnHidden(column, !m_columns->isShown(column - 1));
}

void DiffRowsPane::showRow()
{
    const QModelIndex current = m_rows->currentIndex();
    const auto* row = current.isValid() ? m_model->row(current.row()) : nullptr;
    if (row)
        m_details->setRow(*row, m_model->columns());
    else
        m_details->clear();
}

void DiffRowsPane::setCheckable(bool checkable)
{
    m_model->setCheckable(checkable);
    m_fit->startOver();
    placeColumns();
    showTicks();
}

void DiffRowsPane::setTicks(const RowTicks& ticks)
{
    m_model->setTicks(ticks);
    showTicks();
}

const RowTicks& DiffRowsPane::ticks() const
{
    return m_model->ticks();
}

void DiffRowsPane::openMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"diffRowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rows->actions());
    menu->popup(m_rows->viewport()->mapToGlobal(position));
}

void DiffRowsPane::copyRows()
{
    RowCopy::Wish wish{.rows = m_model->rows(), .columns = m_model->columns(), .titles = m_titles};
    int first = 0;
    for (const Change kind : kKinds) {
        const int end = first + m_model->shown(kind);
        for (const QItemSelectionRange& range : m_rows->selectionModel()->selection()) {
            const int top = std::max(first, range.top());
            const int bottom = std::min(end - 1, range.bottom());
            if (top <= bottom)
                wish.ranges.push_back(
                    {.kind = kind, .first = top - first, .count = bottom - top + 1});
        }
        first = end;
    }
    if (wish.rows)
        m_copy->copy(wish);
}

void DiffRowsPane::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::diff

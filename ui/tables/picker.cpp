#include "ui/tables/picker.h"

#include "ui/diff/comparisonfeed.h"
#include "ui/diff/diffrowspane.h"
#include "ui/facts/notice.h"
#include "ui/jobs/reader.h"
#include "ui/tables/choices.h"
#include "ui/tables/keyspanel.h"
#include "ui/tables/keywatch.h"
#include "ui/tables/rowchoice.h"
#include "ui/tables/tabletreemodel.h"
#include "ui/tables/treepanel.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::tables {

namespace {

constexpr int kGap = 12;
constexpr auto kPatience = 300ms;
constexpr qint64 kMostTicked = 100'000; ///< rows that are chosen one by one

/// What only the backup has, of tables that are there: a table that is made again has its own.
std::vector<core::tables::ObjectChoice> lostIn(const diff::ComparisonFeed& feed)
{
    using core::compare::ObjectKind;
    std::vector<core::tables::ObjectChoice> lost;
    for (const auto& object : feed.schema().objects) {
        if (object.kind == ObjectKind::Table || object.change != core::compare::Change::Added)
            continue;
        const auto* table = feed.table(object.table);
        if (object.kind == ObjectKind::View || (table != nullptr && table->table.inFirst))
            lost.push_back({.kind = object.kind, .name = object.name});
    }
    return lost;
}

} // namespace

Picker::Picker(const jobs::Engine& engine, Choices& choices, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_choices(choices)
    , m_messages(new widgets::MessageBar)
    , m_tree(new TreePanel(choices))
    , m_question(new KeysPanel)
    , m_rows(new diff::DiffRowsPane(engine))
{
    setObjectName(u"tablesPicker"_s);
    m_messages->setObjectName(u"pickerMessages"_s);
    m_messages->setDismissible(false);
    m_messages->hide();
    m_rows->setTitles({tr("Now"), tr("In the backup")});
    m_rows->setCheckable(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    arrange();
    connectAll();
    setFocusProxy(m_tree);
}

Picker::~Picker() = default;

void Picker::arrange()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_tree, 1);
    left->addWidget(m_question);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addLayout(left, 60);
    columns->addWidget(m_rows, 40);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_messages);
    layout->addLayout(columns, 1);
}

void Picker::connectAll()
{
    connect(&m_patience, &QTimer::timeout, this, &Picker::showProgress);
    connect(m_tree, &TreePanel::activated, this, &Picker::finished);
    connect(m_tree, &TreePanel::selectedChanged, this, [this](const QString& table) {
        m_rows->showTable(table);
        showTicks();
    });
    connect(m_rows, &diff::DiffRowsPane::ticksChanged, this, &Picker::takeTicks);
    connect(m_rows, &diff::DiffRowsPane::told, m_tree, &TreePanel::setProgress);
    connect(m_question, &KeysPanel::allWanted, this, &Picker::takeAll);
    connect(m_question, &KeysPanel::onlyWanted, this, &Picker::takeOnly);
    connect(&m_choices, &Choices::changed, this, [this] {
        if (m_keys != nullptr)
            m_keys->look(m_choices.choice());
        showTicks();
    });
}

void Picker::compare(const Compared& compared)
{
    const bool hasFailed =
        m_feed != nullptr && m_feed->state() == diff::ComparisonFeed::State::Failed;
    if (compared == m_compared && m_feed != nullptr && !hasFailed)
        return;
    m_compared = compared;
    begin();
}

void Picker::begin()
{
    m_rows->setFeed(nullptr);
    delete m_feed;
    delete m_keys;
    m_messages->hide();
    m_tree->setContent({});
    m_tree->setSentence({});
    m_feed = new diff::ComparisonFeed(m_engine, m_compared.live, m_compared.backup, this);
    m_keys = new KeyWatch(m_engine, m_compared.live, m_compared.backup, this);
    connect(m_feed, &diff::ComparisonFeed::opened, this, &Picker::showTables);
    connect(m_feed, &diff::ComparisonFeed::tableChanged, this, [this](int index) {
        m_tree->model().setTable(m_feed->tables()[static_cast<std::size_t>(index)]);
        showProgress();
    });
    connect(m_feed, &diff::ComparisonFeed::stateChanged, this, &Picker::showProgress);
    connect(m_feed, &diff::ComparisonFeed::failed, this, &Picker::showFailure);
    connect(m_keys, &KeyWatch::changed, this, &Picker::showQuestion);
    m_rows->setFeed(m_feed);
    m_patience.start();
    m_feed->start();
    m_keys->look(m_choices.choice());
    showQuestion();
}

void Picker::showTables()
{
    m_tree->setSentence(m_feed->tables().empty() ? tr("The backup has no table.") : QString());
    m_tree->setContent({.tables = m_feed->tables(),
                        .groups = m_feed->groups(),
                        .rowsThen = m_compared.rowsThen,
                        .lost = lostIn(*m_feed)});
    if (!m_choices.choice().tables.empty())
        m_tree->select(m_choices.choice().tables.front().table);
    m_rows->showTable(m_tree->selected());
    showTicks();
    showProgress();
}

void Picker::showProgress()
{
    if (m_feed == nullptr)
        return;
    if (!m_feed->isOpen()) {
        const bool isLate = m_feed->isRunning() && !m_patience.isActive();
        m_tree->setSentence(isLate ? tr("Reading…") : QString());
        return m_tree->setProgress({});
    }
    const auto count = std::ssize(m_feed->tables());
    m_tree->setProgress(m_feed->isRunning() ? tr("%1 of %2 compared")
                                                  .arg(QLocale().toString(m_feed->tablesDone()),
                                                       QLocale().toString(qlonglong(count)))
                                            : QString());
}

void Picker::showFailure()
{
    const facts::Notice notice = facts::noticeFrom(*m_feed->error());
    m_messages->setMessage(theme::Status::Error, notice.title, notice.text);
    m_messages->setTechnicalText(notice.details);
    m_messages->clearActions();
    auto* again = m_messages->addAction(tr("Try again"));
    again->setObjectName(u"compareAgain"_s);
    // Later: it takes the bar away in the middle of its click.
    connect(again, &QPushButton::clicked, this, &Picker::begin, Qt::QueuedConnection);
    m_messages->show();
    m_tree->setSentence(tr("The tables are not known."));
}

bool Picker::isAsking() const
{
    return m_keys != nullptr && m_keys->isLooking();
}

void Picker::showQuestion()
{
    const auto& look = m_keys->found();
    const bool isAnswered = m_keys->choice() == m_dismissed;
    // While the next answer is on its way the last question stays: the list would jump.
    if (!m_keys->isLooking() || m_keys->choice().isNone())
        m_question->setQuestion(look && !isAnswered ? keyQuestion(*look, m_keys->choice())
                                                    : std::nullopt);
    m_question->setEnabled(!m_keys->isLooking());
    Q_EMIT askingChanged();
}

void Picker::takeAll()
{
    if (!m_keys->found())
        return;
    const auto closure = m_keys->found()->closure;
    for (const auto& choice : closure.tables) {
        if (!choice.keys.empty())
            m_ticks.insert(choice.table, ticksFor(&choice));
    }
    m_choices.take(closure);
    m_tree->focusTree();
}

void Picker::takeOnly()
{
    m_dismissed = m_choices.choice();
    showQuestion();
    m_tree->focusTree();
}

diff::RowTicks Picker::ticksOf(const QString& table) const
{
    const auto* choice = m_choices.of(table);
    const auto own = m_ticks.constFind(table);
    const bool isOfRows = choice != nullptr && !choice->keys.empty();
    return isOfRows && own != m_ticks.constEnd() ? *own : ticksFor(choice);
}

void Picker::showTicks()
{
    const QString table = m_rows->table();
    if (!table.isEmpty() && table != m_asked)
        m_rows->setTicks(ticksOf(table));
}

void Picker::takeTicks()
{
    const QString table = m_rows->table();
    const auto* compared = m_feed->table(table);
    if (compared == nullptr)
        return;
    m_ticks.insert(table, m_rows->ticks());
    if (m_rows->ticks().isNone(compared->counts()))
        return takeKeys(table, std::vector<diff::RowTicks::Key>());
    m_asked = table;
    m_feed->wantKeys(table, m_rows->ticks(), kMostTicked,
                     [this, table](const auto& keys) { takeKeys(table, keys); });
}

void Picker::takeKeys(const QString& table,
                      const core::Result<std::vector<diff::RowTicks::Key>>& keys)
{
    m_asked.clear();
    if (!keys) {
        m_tree->setProgress(
            tr("More than %1 rows cannot be ticked one by one. Tick the table instead.")
                .arg(QLocale().toString(kMostTicked)));
        return showTicks();
    }
    if (keys->empty())
        m_choices.setTables({table}, false);
    m_choices.setKeys(table, *keys);
    showTicks();
}

} // namespace ui::tables

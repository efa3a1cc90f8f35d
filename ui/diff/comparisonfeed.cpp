#include "ui/diff/comparisonfeed.h"

#include "ui/diff/tablelook.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/progresstext.h"
#include "ui/jobs/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::TableDifference;
using core::jobs::Comparison;

constexpr std::chrono::milliseconds kBetweenSamples{100};
/// Each of them holds files open, of which a process may have about a thousand.
constexpr std::size_t kMostKept = 32;

} // namespace

/// Goes from thread to thread with what runs, and goes away with the last that knows it.
struct ComparisonFeed::Lane
{
    OpenPair pair;
    jobs::ProgressMailbox mailbox;
};

KindCounts ComparedTable::counts() const
{
    return {
        .added = difference.added, .removed = difference.removed, .changed = difference.changed};
}

std::optional<qint64> ComparedTable::rowsInAll() const
{
    return difference.same ? std::optional(*difference.same + counts().all()) : std::nullopt;
}

std::optional<qint64> ComparedTable::rowsInFirst() const
{
    return difference.same
        ? std::optional(*difference.same + difference.removed + difference.changed)
        : std::nullopt;
}

std::optional<qint64> ComparedTable::rowsInSecond() const
{
    return difference.same ? std::optional(*difference.same + difference.added + difference.changed)
                           : std::nullopt;
}

ComparisonFeed::ComparisonFeed(const jobs::Engine& engine, const core::jobs::ComparedSpec& first,
                               const core::jobs::ComparedSpec& second, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_first(first)
    , m_second(second)
    , m_lane(std::make_shared<Lane>())
{
    m_lane->pair = {.first = first, .second = second, .workshop = engine.workshop};
    m_sampler.setInterval(kBetweenSamples);
    connect(&m_sampler, &QTimer::timeout, this, &ComparisonFeed::sample);
}

ComparisonFeed::~ComparisonFeed()
{
    m_stop.request_stop();
    // Databases that are closed and large files that go take their time.
    for (auto& table : m_tables)
        m_engine.reader.letGo(std::move(table.rows));
    m_engine.reader.letGo(std::move(m_lane));
}

void ComparisonFeed::start()
{
    m_isBusy = true;
    m_sampler.start();
    m_engine.reader.read(
        this, u"comparison"_s,
        [lane = m_lane, stop = m_stop.get_token()] {
            const auto opened = lane->pair.open(core::JobContext{stop, lane->mailbox});
            return opened ? core::Result<std::shared_ptr<Comparison>>(lane->pair.comparison)
                          : opened.error();
        },
        [this](const auto& opened) { takeOpened(opened); });
}

void ComparisonFeed::takeOpened(const core::Result<std::shared_ptr<Comparison>>& result)
{
    m_isBusy = false;
    m_sampler.stop();
    if (m_stop.stop_requested())
        return setState(State::Stopped);
    if (!result) {
        m_error = result.error();
        setState(State::Failed);
        return Q_EMIT failed(*m_error);
    }
    const Comparison& comparison = **result;
    m_firstName = comparison.firstName;
    m_secondName = comparison.secondName;
    m_firstIsLive = comparison.firstIsLive;
    m_secondIsLive = comparison.secondIsLive;
    m_schema = comparison.schema;
    m_groups = comparison.groups;
    for (const auto& table : comparison.tables) {
        m_waiting.push_back(static_cast<int>(m_tables.size()));
        m_tables.push_back({.table = table, .difference = {.table = table.name}});
    }
    m_isOpen = true;
    m_state = State::Comparing;
    Q_EMIT opened();
    Q_EMIT stateChanged();
    next();
}

bool ComparisonFeed::isRunning() const
{
    return m_state == State::Opening || m_state == State::Comparing;
}

void ComparisonFeed::next()
{
    if (m_isBusy || !m_isOpen)
        return;
    if (m_waiting.empty())
        return close();
    const int index = m_waiting.front();
    m_waiting.pop_front();
    begin(index);
}

void ComparisonFeed::close()
{
    m_isBusy = true;
    const bool isWhole = tablesDone() == static_cast<int>(m_tables.size());
    setState(isWhole ? State::Done : State::Stopped);
    m_engine.reader.read(
        this, u"close"_s,
        [lane = m_lane] {
            lane->pair.close();
            return true;
        },
        [this](bool) {
            m_isBusy = false;
            if (!m_waiting.empty()) // somebody wanted one meanwhile
                next();
        });
}

/// Its columns first, so that its rows can be shown as they come.
void ComparisonFeed::begin(int index)
{
    auto& table = at(index);
    table.state = ComparedTable::State::Running;
    table.share.reset();
    table.difference = {.table = table.table.name};
    table.rows = std::make_shared<KeptRows>(m_engine.workshop.places.work);
    m_isBusy = true;
    setState(State::Comparing);
    Q_EMIT tableChanged(index);
    m_engine.reader.read(
        this, u"columns"_s,
        [lane = m_lane, stop = m_stop.get_token(), name = table.table] {
            return readColumns(lane->pair, name, core::JobContext{stop, lane->mailbox});
        },
        [this, index](core::Result<TableColumns> columns) {
            if (!columns)
                return end(index, columns.error());
            at(index).firstColumns = std::move(columns->first);
            at(index).secondColumns = std::move(columns->second);
            compare(index);
        });
}

void ComparisonFeed::compare(int index)
{
    const auto& table = at(index);
    m_running = index;
    m_sampler.start();
    static_cast<void>(m_lane->mailbox.take()); // it is of another table
    m_engine.reader.read(
        this, u"table"_s,
        [lane = m_lane, stop = m_stop.get_token(), rows = table.rows, name = table.table] {
            return compareRows(lane->pair, name, *rows, core::JobContext{stop, lane->mailbox});
        },
        [this, index](const auto& difference) { end(index, difference); });
}

void ComparisonFeed::end(int index, const core::Result<TableDifference>& difference)
{
    auto& table = at(index);
    m_isBusy = false;
    m_sampler.stop();
    m_running = -1;
    table.share.reset();
    takeCounts(table);
    const bool isCancelled = !difference && difference.error().code == core::ErrorCode::Cancelled;
    table.state = isCancelled ? ComparedTable::State::Stopped : ComparedTable::State::Done;
    if (difference)
        table.difference = *difference;
    else if (!isCancelled)
        table.difference.trouble = difference.error();
    keepRows(index);
    Q_EMIT tableChanged(index);
    next();
}

void ComparisonFeed::takeCounts(ComparedTable& table)
{
    const KindCounts counts = table.rows->counts();
    table.difference.added = counts.added;
    table.difference.removed = counts.removed;
    table.difference.changed = counts.changed;
}

void ComparisonFeed::sample()
{
    const auto progress = m_lane->mailbox.take();
    if (!m_isOpen && progress)
        return Q_EMIT progressed(*progress);
    if (m_running < 0)
        return;
    auto& table = at(m_running);
    if (progress) {
        const double share = jobs::fractionOf(*progress);
        table.share = share < 0 ? std::nullopt : std::optional(share);
    }
    takeCounts(table);
    Q_EMIT tableChanged(m_running);
}

/// Those of the tables that were wanted last.
void ComparisonFeed::keepRows(int index)
{
    std::erase(m_kept, index);
    auto& rows = at(index).rows;
    if (rows && rows->counts().all() == 0)
        rows.reset();
    if (!rows)
        return;
    m_kept.push_back(index);
    if (m_kept.size() <= kMostKept)
        return;
    const int oldest = m_kept.front();
    m_kept.pop_front();
    m_engine.reader.letGo(std::exchange(at(oldest).rows, nullptr));
    Q_EMIT tableChanged(oldest);
}

void ComparisonFeed::cancel()
{
    m_stop.request_stop();
    if (!m_isOpen)
        return;
    m_stop = std::stop_source(); // for what is wanted later
    for (const int index : std::exchange(m_waiting, {})) {
        at(index).state = ComparedTable::State::Stopped;
        Q_EMIT tableChanged(index);
    }
}

void ComparisonFeed::wantTable(const QString& name)
{
    const int index = indexOf(name);
    if (index < 0 || index == m_running)
        return;
    auto& table = at(index);
    const bool isMissing =
        table.state != ComparedTable::State::Done || (table.counts().all() > 0 && !table.rows);
    if (!isMissing)
        return keepRows(index);
    table.state = ComparedTable::State::Waiting;
    std::erase(m_waiting, index);
    m_waiting.push_front(index);
    Q_EMIT tableChanged(index);
    next();
}

ComparedTable& ComparisonFeed::at(int index)
{
    return m_tables[static_cast<std::size_t>(index)];
}

const ComparedTable* ComparisonFeed::table(const QString& name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &m_tables[static_cast<std::size_t>(index)];
}

int ComparisonFeed::indexOf(const QString& name) const
{
    const auto found = std::ranges::find(
        m_tables, name, [](const ComparedTable& table) { return table.table.name; });
    return found == m_tables.end() ? -1 : static_cast<int>(found - m_tables.begin());
}

int ComparisonFeed::tablesDone() const
{
    return static_cast<int>(std::ranges::count(m_tables, ComparedTable::State::Done,
                                               [](const auto& table) { return table.state; }));
}

void ComparisonFeed::wantKeys(const QString& table, const RowTicks& ticks, qint64 most,
                              TakeKeys take)
{
    const auto* found = this->table(table);
    if (!found || !found->rows)
        return take(std::vector<RowTicks::Key>());
    if (ticks.count(found->counts()) > most)
        return take(core::Error{.code = core::ErrorCode::InvalidArgument});
    m_engine.reader.read(
        this, u"keys:"_s + table, [rows = found->rows, ticks] { return keysOf(*rows, ticks); },
        [take = std::move(take)](const auto& keys) { take(keys); });
}

void ComparisonFeed::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace ui::diff

#include "ui/diff/comparisonfeed.h"

#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/progresstext.h"
#include "ui/jobs/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;
using core::compare::TableDifference;
using core::jobs::Comparison;
using core::rows::Column;

constexpr std::chrono::milliseconds kBetweenSamples{100};
/// Each of them holds files open, of which a process may have about a thousand.
constexpr std::size_t kMostKept = 32;
constexpr int kPageRows = 1000;

/// What one look at a table gives.
struct TableLook
{
    std::vector<Column> firstColumns{};
    std::vector<Column> secondColumns{};
    TableDifference difference{};
    bool isCancelled = false;
};

core::Result<std::vector<Column>> columnsOf(core::compare::Side& side, const QString& table)
{
    auto shape = core::rows::shapeOf(side.connection(), table);
    if (!shape)
        return shape.error();
    return std::move(shape->columns);
}

core::Result<> readColumns(Comparison& comparison, const core::compare::TableInBoth& table,
                           TableLook& look)
{
    const auto read = [&table](core::compare::Side& side, bool isThere, auto& columns) {
        auto found = isThere ? columnsOf(side, table.name) : std::vector<Column>();
        if (!found)
            return core::Result<>(found.error());
        columns = std::move(*found);
        return core::Result<>();
    };
    if (auto done = read(*comparison.first, table.inFirst, look.firstColumns); !done)
        return done;
    return read(*comparison.second, table.inSecond, look.secondColumns);
}

TableLook lookAt(Comparison& comparison, const core::compare::TableInBoth& table, KeptRows& rows,
                 const core::JobContext& job)
{
    TableLook look{.difference = {.table = table.name}};
    const auto troubled = [&look](const core::Error& error) {
        look.isCancelled = error.code == core::ErrorCode::Cancelled;
        look.difference.trouble = error;
        return look;
    };
    if (const auto read = readColumns(comparison, table, look); !read)
        return troubled(read.error());
    const auto keep = [&rows](const core::compare::RowDifference& row) {
        rows.append(row);
        return core::Result<>();
    };
    auto difference =
        core::compare::compareTable(*comparison.first, *comparison.second, table, keep, job);
    if (!difference)
        return troubled(difference.error());
    look.difference = std::move(*difference);
    return look;
}

core::Result<std::vector<RowTicks::Key>> keysOf(KeptRows& rows, const RowTicks& ticks)
{
    std::vector<RowTicks::Key> keys;
    for (const Change kind : {Change::Added, Change::Changed, Change::Removed}) {
        if (!ticks.isAll(kind)) {
            std::ranges::move(ticks.exceptions(kind), std::back_inserter(keys));
            continue;
        }
        for (qint64 first = 0; first < rows.kept().of(kind); first += kPageRows) {
            auto page = rows.page(kind, first, kPageRows);
            if (!page)
                return page.error();
            for (auto& row : *page) {
                if (ticks.isTicked(row))
                    keys.push_back(std::move(row.key));
            }
        }
    }
    return keys;
}

} // namespace

/// Goes from thread to thread with what runs, and goes away with the last that knows it.
struct ComparisonFeed::Lane
{
    std::shared_ptr<Comparison> comparison;
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
        [lane = m_lane, stop = m_stop.get_token(), first = m_first, second = m_second,
         workshop = m_engine.workshop] {
            return core::jobs::openComparison(first, second, workshop,
                                              core::JobContext{stop, lane->mailbox});
        },
        [this](const auto& opened) { takeOpened(opened); });
}

void ComparisonFeed::takeOpened(const core::Result<std::shared_ptr<Comparison>>& result)
{
    m_isBusy = false;
    m_sampler.stop();
    if (!result) {
        m_error = result.error();
        const bool isCancelled = m_error->code == core::ErrorCode::Cancelled;
        setState(isCancelled ? State::Stopped : State::Failed);
        if (!isCancelled)
            Q_EMIT failed(*m_error);
        return;
    }
    m_lane->comparison = *result;
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
    if (m_waiting.empty()) {
        const bool isWhole = tablesDone() == static_cast<int>(m_tables.size());
        return setState(isWhole ? State::Done : State::Stopped);
    }
    const int index = m_waiting.front();
    m_waiting.pop_front();
    compare(index);
}

void ComparisonFeed::compare(int index)
{
    auto& table = m_tables[static_cast<std::size_t>(index)];
    table.state = ComparedTable::State::Running;
    table.share.reset();
    table.difference = {.table = table.table.name};
    table.rows = std::make_shared<KeptRows>(m_engine.workshop.places.work);
    m_running = index;
    m_isBusy = true;
    m_sampler.start();
    static_cast<void>(m_lane->mailbox.take()); // it is of another table
    setState(State::Comparing);
    Q_EMIT tableChanged(index);
    m_engine.reader.read(
        this, u"table"_s,
        [lane = m_lane, stop = m_stop.get_token(), rows = table.rows, name = table.table] {
            return lookAt(*lane->comparison, name, *rows, core::JobContext{stop, lane->mailbox});
        },
        [this, index](TableLook look) {
            auto& done = m_tables[static_cast<std::size_t>(index)];
            m_isBusy = false;
            m_sampler.stop();
            m_running = -1;
            done.share.reset();
            done.firstColumns = std::move(look.firstColumns);
            done.secondColumns = std::move(look.secondColumns);
            if (look.isCancelled) {
                done.state = ComparedTable::State::Stopped;
                takeCounts(done);
            } else {
                done.state = ComparedTable::State::Done;
                done.difference = std::move(look.difference);
            }
            keepRows(index);
            Q_EMIT tableChanged(index);
            next();
        });
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
    auto& table = m_tables[static_cast<std::size_t>(m_running)];
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
    auto& rows = m_tables[static_cast<std::size_t>(index)].rows;
    if (rows && rows->counts().all() == 0)
        rows.reset();
    if (!rows)
        return;
    m_kept.push_back(index);
    if (m_kept.size() <= kMostKept)
        return;
    const int oldest = m_kept.front();
    m_kept.pop_front();
    m_engine.reader.letGo(std::move(m_tables[static_cast<std::size_t>(oldest)].rows));
    m_tables[static_cast<std::size_t>(oldest)].rows.reset();
    Q_EMIT tableChanged(oldest);
}

void ComparisonFeed::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source(); // for what is wanted later
    for (const int index : std::exchange(m_waiting, {})) {
        m_tables[static_cast<std::size_t>(index)].state = ComparedTable::State::Stopped;
        Q_EMIT tableChanged(index);
    }
}

void ComparisonFeed::wantTable(const QString& name)
{
    const int index = indexOf(name);
    if (index < 0 || index == m_running)
        return;
    auto& table = m_tables[static_cast<std::size_t>(index)];
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

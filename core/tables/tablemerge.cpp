#include "core/tables/tablemerge.h"

#include "core/tables/rowshaper.h"
#include "core/tables/tablecursor.h"

#include <set>

namespace core::tables {

namespace {

using compare::Change;
using Values = std::vector<rows::Value>;

constexpr quint64 kRowsBetweenLooks = 256; ///< at the stop request

/// One pass over the rows that meet a condition.
class Merge
{
public:
    struct Given
    {
        sqlite::Connection& live;
        sqlite::Connection& backup;
        const Pairing& pairing;
        const MergeSink& sink;
    };

    Merge(const Given& given, RowShaper shaper, const JobContext& job)
        : m_live(given.live)
        , m_backup(given.backup)
        , m_pairing(given.pairing)
        , m_sink(given.sink)
        , m_shaper(std::move(shaper))
        , m_job(job)
    {
    }

    /// `now` and `then`: which rows of the live table and of the backup; `found`: what a row that
    /// was found by its key must meet to be one of them.
    Result<> run(const Condition& now, const Condition& then, const Condition& found)
    {
        m_isWhole = now.isAll();
        const auto liveRows = liveSide(m_live, m_pairing);
        const auto backupRows = backupSide(m_backup, m_pairing);
        auto nowRows = TableCursor::open(liveRows, now, m_pairing.keyIsInteger);
        if (!nowRows)
            return nowRows.error();
        auto thenRows = TableCursor::open(backupRows, then, m_pairing.keyIsInteger);
        if (!thenRows)
            return thenRows.error();
        auto nowFinder = RowFinder::open(liveRows, found);
        if (!nowFinder)
            return nowFinder.error();
        auto thenFinder = RowFinder::open(backupRows, found);
        if (!thenFinder)
            return thenFinder.error();
        m_now = &*nowRows;
        m_then = &*thenRows;
        m_nowFinder = &*nowFinder;
        m_thenFinder = &*thenFinder;
        while (m_now->row() || m_then->row()) {
            if (auto went = step(); !went)
                return went;
            if (auto looked = lookUp(); !looked)
                return looked;
        }
        return {};
    }

private:
    Result<> lookUp()
    {
        if (++m_seen % kRowsBetweenLooks != 0)
            return {};
        if (m_job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = m_live.path()};
        m_job.progress.report({.phase = Phase::Checking,
                               .done = m_seen,
                               .unit = Unit::Rows,
                               .subject = m_pairing.live.name});
        return {};
    }

    Result<> step()
    {
        if (m_now->row() && m_then->row())
            return stepBoth();
        return m_now->row() ? stepNow() : stepThen();
    }

    Result<> stepBoth()
    {
        const RowKey& now = m_now->row()->key;
        const RowKey& then = m_then->row()->key;
        if (areSame(now, then)) {
            if (auto matched = match(*m_now->row(), *m_then->row()); !matched)
                return matched;
            auto went = m_now->next();
            return went ? m_then->next() : went;
        }
        if (m_pairing.keyIsInteger)
            return now.front().integer < then.front().integer ? stepNow() : stepThen();
        // What only one side has is passed over there, so that both run side by side again.
        const auto there = m_thenFinder->find(now);
        if (!there)
            return there.error();
        if (!*there)
            return stepNow();
        const auto here = m_nowFinder->find(then);
        if (!here)
            return here.error();
        if (!*here)
            return stepThen();
        auto went = stepNow();
        return went ? stepThen() : went;
    }

    /// True where the other side cannot have a row of that key.
    [[nodiscard]] bool isAlone() const { return m_pairing.keyIsInteger && m_isWhole; }

    Result<> stepNow()
    {
        const Row& row = *m_now->row();
        auto there = isAlone() ? Result<const Row*>(nullptr) : m_thenFinder->find(row.key);
        if (!there)
            return there.error();
        Result<> done;
        if (!*there)
            done = remove(row);
        else if (!m_thenFinder->meetsCondition()) // else it has its own turn
            done = match(row, **there);
        return done ? m_now->next() : done;
    }

    Result<> stepThen()
    {
        const Row& row = *m_then->row();
        auto here = isAlone() ? Result<const Row*>(nullptr) : m_nowFinder->find(row.key);
        if (!here)
            return here.error();
        const auto done = *here ? match(**here, row) : add(row);
        return done ? m_then->next() : done;
    }

    Result<> remove(const Row& now)
    {
        if (m_pairing.choice.conflict != Conflict::Replace)
            return {};
        return tell(
            {.change = Change::Removed, .key = now.key, .before = now.values, .after = m_none});
    }

    Result<> add(const Row& then)
    {
        const auto after = m_shaper.shape(then, m_none);
        if (!after)
            return after.error();
        const RowKey key = m_pairing.keyOf(**after, then.key);
        return tell({.change = Change::Added, .key = key, .before = m_none, .after = **after});
    }

    Result<> match(const Row& now, const Row& then)
    {
        if (m_pairing.choice.conflict == Conflict::AddMissing)
            return {};
        const auto after = m_shaper.shape(then, now.values);
        if (!after)
            return after.error();
        if (areSame(now.values, **after))
            return {};
        return tell(
            {.change = Change::Changed, .key = now.key, .before = now.values, .after = **after});
    }

    Result<> tell(const MergedRow& row)
    {
        // Two keys that were chosen may mean the same row.
        if (!m_pairing.choice.keys.empty() && !m_told.insert(digestOf(row.key)).second)
            return {};
        return m_sink(row);
    }

    sqlite::Connection& m_live;
    sqlite::Connection& m_backup;
    const Pairing& m_pairing;
    const MergeSink& m_sink;
    RowShaper m_shaper;
    const JobContext& m_job;
    TableCursor* m_now = nullptr;
    TableCursor* m_then = nullptr;
    RowFinder* m_nowFinder = nullptr;
    RowFinder* m_thenFinder = nullptr;
    bool m_isWhole = true;
    const Values m_none{};
    std::set<QByteArray> m_told;
    quint64 m_seen = 0;
};

struct Conditions
{
    Condition now{}; ///< rows of the live table
    Condition then{}; ///< rows of the backup
    Condition found{}; ///< what a row that was found by its key must meet
};

/// All rows at once, or those of one chosen key after the other.
Result<> forEachCondition(const Pairing& pairing,
                          const std::function<Result<>(const Conditions&)>& use)
{
    const TableChoice& choice = pairing.choice;
    Condition where;
    if (!choice.where.isEmpty())
        where.sql = "(" + choice.where.toUtf8() + ")";
    if (choice.keys.empty())
        return use({.now = where, .then = where, .found = where});
    for (const RowKey& key : choice.keys) {
        Conditions each{.now = rowWithKey(pairing.live.key, key),
                        .then = rowWithKey(pairing.backupPrimaryKey, key),
                        .found = where};
        for (Condition* condition : {&each.now, &each.then})
            condition->sql += where.isAll() ? QByteArray() : QByteArray(" AND " + where.sql);
        if (auto used = use(each); !used)
            return used;
    }
    return {};
}

} // namespace

Result<> merge(sqlite::Connection& live, sqlite::Connection& backup, const Pairing& pairing,
               const MergeSink& sink, const JobContext& job)
{
    auto shaper = RowShaper::create(live, pairing);
    if (!shaper)
        return shaper.error();
    Merge merge({.live = live, .backup = backup, .pairing = pairing, .sink = sink},
                std::move(*shaper), job);
    return forEachCondition(pairing, [&](const Conditions& each) {
        return merge.run(each.now, each.then, each.found);
    });
}

Result<> allOf(sqlite::Connection& backup, const Pairing& pairing, const MergeSink& sink,
               const JobContext& job)
{
    std::set<QByteArray> told;
    const std::vector<rows::Value> none;
    return forEachCondition(pairing, [&](const Conditions& each) -> Result<> {
        auto cursor = TableCursor::open(backupSide(backup, pairing), each.then, /*inOrder=*/false);
        if (!cursor)
            return cursor.error();
        while (const Row* row = cursor->row()) {
            if (job.stopRequested())
                return Error{.code = ErrorCode::Cancelled, .path = backup.path()};
            const bool isNew =
                pairing.choice.keys.empty() || told.insert(digestOf(row->key)).second;
            auto done = isNew ? sink({.change = Change::Added,
                                      .key = row->key,
                                      .before = none,
                                      .after = row->values})
                              : Result<>();
            if (done)
                done = cursor->next();
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace core::tables

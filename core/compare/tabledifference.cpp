#include "core/compare/tabledifference.h"

#include "core/compare/differencereport.h"
#include "core/compare/leftovers.h"
#include "core/compare/pairsql.h"
#include "core/compare/readprogress.h"
#include "core/compare/samepages.h"
#include "core/compare/sharedleaves.h"
#include "core/sqlite/querysandbox.h"

#include <memory>
#include <stop_token>

namespace core::compare {

namespace {

/// What all steps of one comparison share. Both connections can do nothing but read while it lives.
class Comparing
{
public:
    Comparing(Side& first, Side& second, const TablePair& pair,
              const std::optional<SharedLeaves>& shared, const JobContext& job)
        : m_first(first.connection())
        , m_second(second.connection())
        , m_pair(pair)
        , m_shared(shared)
        , m_progress(pair, m_first, m_second, job)
        , m_firstSandbox(m_first, sqlite::QuerySandbox::kAnyBytes)
        , m_secondSandbox(m_second, sqlite::QuerySandbox::kAnyBytes)
        , m_whenJobStops(job.stop, [this] { m_stop.request_stop(); })
    {
        m_first.stopWith(m_stop.get_token());
        m_second.stopWith(m_stop.get_token());
    }
    ~Comparing()
    {
        m_first.stopWith({});
        m_second.stopWith({});
    }
    Comparing(const Comparing&) = delete;
    Comparing& operator=(const Comparing&) = delete;

    Result<> run(DifferenceReport& report);

private:
    Result<> stream(RowOrder rows, const KeyOrder& order, MatchUse& use);
    /// Those that are not known to be the same, by their rowids.
    Result<> streamByRowid(MatchUse& use);
    [[nodiscard]] qint64 sharedRows() const { return m_shared ? m_shared->rows : 0; }
    Result<bool> tryByRowid(DifferenceReport& report);
    Result<std::unique_ptr<RowCursor>> open(Which which, RowOrder rows, const KeyOrder& order);

    sqlite::Connection& m_first;
    sqlite::Connection& m_second;
    const TablePair& m_pair;
    const std::optional<SharedLeaves>& m_shared;
    ReadProgress m_progress; ///< before the sandboxes: it asks what they forbid
    sqlite::QuerySandbox m_firstSandbox;
    sqlite::QuerySandbox m_secondSandbox;
    /// Also when the comparison ends early: the thread that reads ahead may be in a long sort.
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_whenJobStops;
};

Result<std::unique_ptr<RowCursor>> Comparing::open(Which which, RowOrder rows,
                                                   const KeyOrder& order)
{
    if (!m_pair.facts(which))
        return std::unique_ptr<RowCursor>(std::make_unique<NoRows>());
    const bool isFirst = which == Which::First;
    const PairQuery query = queryOf(m_pair, which, rows);
    auto statement = (isFirst ? m_firstSandbox : m_secondSandbox).prepare(query.sql);
    if (!statement)
        return statement.error();
    auto cursor = std::make_unique<StatementCursor>(
        isFirst ? m_first : m_second, std::move(*statement), query.layout, order,
        [this, isFirst](qint64 count) { m_progress.add(isFirst, count); });
    if (rows == RowOrder::RowidRange)
        cursor->within(isFirst ? m_shared->first : m_shared->second);
    if (!isFirst)
        cursor->readAhead();
    return std::unique_ptr<RowCursor>(std::move(cursor));
}

Result<> Comparing::stream(RowOrder rows, const KeyOrder& order, MatchUse& use)
{
    m_progress.restart(rows == RowOrder::RowidRange ? sharedRows() : 0);
    const auto first = open(Which::First, rows, order);
    if (!first)
        return first.error();
    const auto second = open(Which::Second, rows, order);
    if (!second)
        return second.error();
    auto merged = merge(**first, **second, order, use);
    if (!merged)
        m_stop.request_stop();
    return merged;
}

Result<> Comparing::streamByRowid(MatchUse& use)
{
    return stream(m_shared ? RowOrder::RowidRange : RowOrder::Rowid, KeyOrder({KeyPart{}}), use);
}

/// The cheap way: nothing needs to be sorted but what differs. False if that is too much to keep.
Result<bool> Comparing::tryByRowid(DifferenceReport& report)
{
    LeftoverUse rest(m_pair.keyPlaces());
    if (auto streamed = streamByRowid(rest); !streamed)
        return streamed.error();
    if (rest.hasEnough())
        return false;
    report.addSame(rest.sameRows() + sharedRows());
    if (auto matched = rest.matchRest(KeyOrder(m_pair.keyParts), report); !matched)
        return matched.error();
    return true;
}

Result<> Comparing::run(DifferenceReport& report)
{
    if (m_pair.key == PairKey::Rowid) {
        report.addSame(sharedRows());
        return streamByRowid(report);
    }
    // Keys are ordered in UTF-8.
    const bool keysAreReadable =
        m_pair.key == PairKey::None || m_pair.form == sqlite::TextForm::Utf8;
    if (m_pair.hasRowids() && keysAreReadable) {
        const auto done = tryByRowid(report);
        if (!done || *done)
            return done ? Result<>() : Result<>(done.error());
    }
    if (m_pair.key == PairKey::None)
        return stream(RowOrder::Content, KeyOrder(), report);
    if (auto keyed = stream(RowOrder::Key, KeyOrder(m_pair.keyParts), report); !keyed)
        return keyed;
    return stream(RowOrder::ContentWithoutKey, KeyOrder(), report);
}

Result<std::optional<TableFacts>> factsIn(Side& side, bool isThere, const QString& table)
{
    if (!isThere)
        return std::optional<TableFacts>();
    auto facts = factsOf(side.connection(), table);
    if (!facts)
        return facts.error();
    return std::optional<TableFacts>(std::move(*facts));
}

Result<QString> encodingOf(sqlite::Connection& connection)
{
    auto asked = connection.prepare("PRAGMA main.encoding");
    if (!asked)
        return asked.error();
    if (const auto row = asked->step(); !row)
        return row.error();
    return asked->text(0);
}

Result<TablePair> preparePair(Side& first, Side& second, const TableInBoth& table)
{
    auto firstFacts = factsIn(first, table.inFirst, table.name);
    if (!firstFacts)
        return firstFacts.error();
    auto secondFacts = factsIn(second, table.inSecond, table.name);
    if (!secondFacts)
        return secondFacts.error();
    const auto firstEncoding = encodingOf(first.connection());
    const auto secondEncoding = encodingOf(second.connection());
    if (!firstEncoding || !secondEncoding)
        return firstEncoding ? secondEncoding.error() : firstEncoding.error();
    TablePair pair =
        pairOf(std::move(*firstFacts), std::move(*secondFacts), *firstEncoding, *secondEncoding);
    for (Side* side : {&first, &second}) {
        if (auto added = sqlite::addRowEncoding(side->connection(), pair.form); !added)
            return added.error();
    }
    return pair;
}

/// What the pages alone tell.
struct KnownByPages
{
    bool allIsSame = false;
    std::optional<SharedLeaves> shared{};
};

/// Where both are made with the same words, the same bytes are the same rows.
Result<KnownByPages> lookAtPages(const Side& first, const Side& second, const TablePair& pair,
                                 const JobContext& job)
{
    if (!pair.isInBoth() || first.image().isEmpty() || second.image().isEmpty()
        || pair.first->root == 0 || pair.second->root == 0 || pair.first->sql != pair.second->sql)
        return KnownByPages{};
    if (pair.first->isWithoutRowid) {
        const auto same = pair.first->root == pair.second->root
            ? haveSamePages(first.image(), second.image(), pair.first->root, job)
            : Result<bool>(false);
        if (!same)
            return same.error();
        return KnownByPages{.allIsSame = *same};
    }
    auto shared = findSharedLeaves({.image = first.image(), .root = pair.first->root},
                                   {.image = second.image(), .root = pair.second->root}, job);
    if (!shared)
        return shared.error();
    const bool allIsSame = *shared && (*shared)->areAll();
    return KnownByPages{.allIsSame = allIsSame, .shared = std::move(*shared)};
}

/// What ends a comparison with an Error, and is not the trouble of one table.
bool endsAll(const Error& error, const DifferenceReport& report)
{
    return error.code == ErrorCode::Cancelled || report.sinkFailed();
}

} // namespace

Result<TableDifference> compareTable(Side& first, Side& second, const TableInBoth& table,
                                     const RowSink& sink, const JobContext& job)
{
    TableDifference difference{.table = table.name};
    if (table.inFirst != table.inSecond)
        difference.presence = table.inSecond ? Change::Added : Change::Removed;
    const auto pair = preparePair(first, second, table);
    if (!pair) {
        if (pair.error().code == ErrorCode::Cancelled)
            return pair.error();
        difference.trouble = pair.error();
        return difference;
    }
    difference.matchedBy = pair->key == PairKey::None ? MatchedBy::Content : MatchedBy::Key;
    const auto known = lookAtPages(first, second, *pair, job);
    if (!known)
        return known.error();
    difference.provenSame = known->allIsSame;
    if (known->allIsSame)
        return difference;

    difference.same = 0;
    DifferenceReport report(*pair, sink, difference);
    Comparing comparing(first, second, *pair, known->shared, job);
    if (auto run = comparing.run(report); !run) {
        if (endsAll(run.error(), report))
            return run.error();
        difference.trouble = run.error();
    }
    return difference;
}

} // namespace core::compare

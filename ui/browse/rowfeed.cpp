#include "ui/browse/rowfeed.h"

#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::Extent;
using core::rows::RowSet;

constexpr std::chrono::milliseconds kPiece{40}; ///< that a wish may have to wait
constexpr std::chrono::milliseconds kBetweenSamples{100};

/// What a look gives, and how much is known after it.
template <class Answer>
struct Piece
{
    Answer answer;
    Extent extent{};
};

} // namespace

/// Goes from thread to thread with what runs, and goes away with the last that knows it.
struct RowFeed::Lane
{
    SharedImage image;
    std::unique_ptr<RowSet> rows;
    jobs::ProgressMailbox mailbox;
};

RowFeed::RowFeed(const jobs::Engine& engine, SharedImage image, const core::rows::RowSource& source,
                 QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_source(source)
    , m_lane(std::make_shared<Lane>())
{
    m_lane->image = std::move(image);
    m_sampler.setInterval(kBetweenSamples);
    connect(&m_sampler, &QTimer::timeout, this, [this] {
        if (const auto progress = m_lane->mailbox.take())
            Q_EMIT progressed(*progress);
    });
}

RowFeed::~RowFeed()
{
    m_stop.request_stop();
}

template <class Look, class Take>
void RowFeed::run(Look look, Take take)
{
    m_isBusy = true;
    m_engine.reader.read(
        this, u"rows"_s,
        [lane = m_lane, stop = m_stop.get_token(), look = std::move(look)] {
            auto answer = look(*lane, core::JobContext{stop, lane->mailbox});
            const Extent extent = lane->rows ? lane->rows->extent() : Extent();
            return Piece<decltype(answer)>{std::move(answer), extent};
        },
        [this, take = std::move(take)](const auto& piece) {
            m_isBusy = false;
            if (m_isOpen && !m_isBroken)
                setExtent(piece.extent);
            take(piece.answer);
            next();
        });
}

void RowFeed::start()
{
    open();
}

void RowFeed::next()
{
    if (m_isBusy || !m_isOpen)
        return;
    if (!m_tasks.empty()) {
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task();
    }
    const bool canFetch = m_wish && (m_extent.isComplete || m_wish->first < m_extent.rows);
    if (canFetch || (m_wish && m_wish->first == 0))
        return fetch();
    if (!m_extent.isComplete)
        learn();
}

void RowFeed::open()
{
    run(
        [source = m_source](Lane& lane, const core::JobContext&) {
            auto opened = core::rows::openRows(source);
            if (!opened)
                return core::Result<core::rows::TableShape>(opened.error());
            lane.rows = std::move(*opened);
            return core::Result<core::rows::TableShape>(lane.rows->shape());
        },
        [this](const core::Result<core::rows::TableShape>& shape) {
            if (!shape)
                return fail(shape.error());
            m_shape = *shape;
            m_isOpen = true;
            Q_EMIT opened();
        });
}

void RowFeed::fetch()
{
    const core::rows::RowRange wish = *std::exchange(m_wish, std::nullopt);
    run(
        [wish](Lane& lane, const core::JobContext&) {
            return lane.rows->rows(wish.first, static_cast<int>(wish.count), RowSet::Width::Shown);
        },
        [this, wish](const core::Result<std::vector<core::rows::Row>>& rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                Q_EMIT rowsFailed(wish.first);
            } else if (!rows->empty()) {
                Q_EMIT rowsCame(*rows);
            } else if (!m_extent.isComplete && !m_wish) {
                m_wish = wish; // it is not known yet where they are
                learn();
            }
        });
}

void RowFeed::learn()
{
    m_sampler.start();
    run([](Lane& lane, const core::JobContext& job) { return lane.rows->advance(kPiece, job); },
        [this](const core::Result<Extent>& extent) {
            m_sampler.stop();
            if (!extent)
                return fail(extent.error());
            setExtent(*extent);
        });
}

void RowFeed::fail(const core::Error& error)
{
    if (error.code == core::ErrorCode::Cancelled)
        return;
    m_isBroken = true;
    setExtent({.rows = m_extent.rows, .isComplete = true});
    Q_EMIT failed(error);
}

void RowFeed::setExtent(const Extent& extent)
{
    if (m_extent == extent)
        return;
    m_extent = extent;
    Q_EMIT extentChanged();
}

qint64 RowFeed::expectedRows() const
{
    const bool isCounted = !m_source.query.filter && m_source.rowsHint && !m_extent.isComplete;
    return isCounted ? std::max(m_extent.rows, *m_source.rowsHint) : m_extent.rows;
}

void RowFeed::want(qint64 first, int count)
{
    m_wish = {.first = first, .count = count};
    next();
}

void RowFeed::wantWhole(const core::rows::Row& row, int column, qsizetype most, TakeValue take)
{
    m_tasks.push_back([this, row, column, most, take = std::move(take)] {
        run(
            [row, column, most](Lane& lane, const core::JobContext&) {
                return lane.rows->whole(row, column, most);
            },
            take);
    });
    next();
}

void RowFeed::wantText(const std::vector<core::rows::RowRange>& ranges,
                       const core::rows::TextLook& look, qsizetype most, TakeText take)
{
    m_tasks.push_back([this, ranges, look, most, take = std::move(take)] {
        run(
            [ranges, look, most](Lane& lane, const core::JobContext& job) {
                return core::rows::textOfRows(*lane.rows, ranges, look, most, job);
            },
            take);
    });
    next();
}

} // namespace ui::browse

#include "ui/browse/rowspresenter.h"

#include "core/config/places.h"

namespace ui::browse {

namespace {

constexpr std::chrono::milliseconds kWorthAWord{300};

} // namespace

RowsPresenter::RowsPresenter(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_lateness.setSingleShot(true);
    m_lateness.setInterval(kWorthAWord);
    connect(&m_lateness, &QTimer::timeout, this, [this] {
        m_isLate = isWorking();
        Q_EMIT stateChanged();
    });
}

RowsPresenter::~RowsPresenter() = default;

void RowsPresenter::showTable(const QString& table, std::optional<qint64> rows)
{
    if (table == m_table)
        return;
    m_table = table;
    m_rows = rows;
    m_query = {};
    m_model.setFeed(nullptr);
    m_feed.reset();
    Q_EMIT tableChanged();
    begin();
}

void RowsPresenter::setSort(const std::optional<core::rows::Sort>& sort)
{
    if (m_query.sort == sort)
        return;
    m_query.sort = sort;
    begin();
}

void RowsPresenter::setFilter(const std::optional<core::rows::Filter>& filter)
{
    if (m_query.filter == filter)
        return;
    m_query.filter = filter;
    begin();
}

void RowsPresenter::stop()
{
    if (!m_next)
        return;
    if (m_feed)
        m_query = m_feed->source().query;
    setWorking(nullptr);
    Q_EMIT rowsReplaced();
}

core::rows::RowSource RowsPresenter::source() const
{
    core::rows::RowSource source{.image = m_image->image.path,
                                 .table = m_table,
                                 .query = m_query,
                                 .workFolder = m_engine.workshop.places.work,
                                 .rowsHint = m_rows};
    if (m_feed)
        source.query = m_feed->source().query;
    return source;
}

bool RowsPresenter::isSorting() const
{
    return m_next && m_next->source().query.sort.has_value();
}

void RowsPresenter::begin()
{
    m_error.reset();
    if (m_table.isEmpty() || !m_image)
        return setWorking(nullptr);
    auto source = this->source();
    source.query = m_query;
    setWorking(std::make_unique<RowFeed>(m_engine, m_image, source));
    connect(m_next.get(), &RowFeed::opened, this, &RowsPresenter::takeNextWhenReady);
    connect(m_next.get(), &RowFeed::extentChanged, this, &RowsPresenter::takeNextWhenReady);
    connect(m_next.get(), &RowFeed::failed, this, &RowsPresenter::fail);
    connect(m_next.get(), &RowFeed::progressed, this, [this](const core::Progress& progress) {
        m_progress = progress;
        Q_EMIT stateChanged();
    });
    m_next->start();
}

/// A walk can give its first rows at once; a list has none before one is known.
void RowsPresenter::takeNextWhenReady()
{
    if (!m_next) // it is shown already, and has grown
        return Q_EMIT stateChanged();
    const bool asTheyLie = !m_query.sort && !m_query.filter && m_next->expectedRows() > 0;
    const bool isReady =
        m_next->isOpen() && (asTheyLie || m_next->extent().rows > 0 || m_next->extent().isComplete);
    if (!isReady)
        return;
    OwnedFeed before = std::exchange(m_feed, std::move(m_next));
    m_model.setFeed(m_feed.get());
    setWorking(nullptr);
    if (before)
        before.release()->deleteLater(); // it may be in a signal of its own
    Q_EMIT rowsReplaced();
}

void RowsPresenter::fail(const core::Error& error)
{
    m_error = error;
    if (m_next && !m_next->isOpen())
        setWorking(nullptr);
    Q_EMIT stateChanged();
}

void RowsPresenter::setWorking(OwnedFeed next)
{
    if (m_next)
        m_next.release()->deleteLater(); // it may be in a signal of its own
    m_next = std::move(next);
    m_progress.reset();
    m_isLate = false;
    if (m_next)
        m_lateness.start();
    else
        m_lateness.stop();
    Q_EMIT stateChanged();
}

} // namespace ui::browse

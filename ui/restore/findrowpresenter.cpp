#include "ui/restore/findrowpresenter.h"

#include "ui/jobs/reader.h"

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::restore {

namespace {

constexpr auto kSampleInterval = 100ms;

} // namespace

struct FindRowPresenter::Mailbox
{
    std::mutex mutex{};
    std::vector<core::jobs::RowSighting> told{};
};

FindRowPresenter::FindRowPresenter(const jobs::Engine& engine, const QString& database,
                                   QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_spec.database = database;
    m_sampler.setInterval(kSampleInterval);
    connect(&m_sampler, &QTimer::timeout, this, &FindRowPresenter::collect);
}

FindRowPresenter::~FindRowPresenter()
{
    m_stop.request_stop();
}

void FindRowPresenter::find(const QString& table, const QString& where)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_spec.table = table;
    m_spec.where = where;
    m_mailbox = std::make_shared<Mailbox>();
    m_sightings.clear();
    m_problem.reset();
    m_isFinding = true;
    m_sampler.start();
    m_engine.reader.read(
        this, u"find-row"_s,
        [spec = m_spec, mailbox = m_mailbox, workshop = m_engine.workshop,
         stop = m_stop.get_token()] {
            core::NoProgress unheard;
            const auto tell = [&mailbox](const core::jobs::RowSighting& sighting) {
                const std::scoped_lock lock(mailbox->mutex);
                mailbox->told.push_back(sighting);
            };
            return core::jobs::findRow(spec, tell, workshop, core::JobContext{stop, unheard});
        },
        [this](const core::Result<core::jobs::FoundRows>& found) { take(found); });
    Q_EMIT changed();
}

void FindRowPresenter::collect()
{
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        if (m_mailbox->told.size() == m_sightings.size())
            return;
        m_sightings = m_mailbox->told;
    }
    Q_EMIT changed();
}

void FindRowPresenter::take(const core::Result<core::jobs::FoundRows>& found)
{
    m_sampler.stop();
    m_isFinding = false;
    if (found)
        m_sightings = found->sightings;
    else
        m_problem = found.error();
    Q_EMIT changed();
}

} // namespace ui::restore

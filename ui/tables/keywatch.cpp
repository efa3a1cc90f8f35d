#include "ui/tables/keywatch.h"

#include "ui/jobs/reader.h"

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::tables {

namespace {

constexpr auto kCalm = 120ms;

} // namespace

/// The two databases, opened when they are first asked for.
struct KeyWatch::Lane
{
    core::jobs::ComparedSpec live;
    core::jobs::ComparedSpec backup;
    core::jobs::Workshop workshop;
    std::mutex mutex{};
    std::shared_ptr<core::jobs::Comparison> comparison{};

    core::Result<core::jobs::KeyLook> look(const core::tables::Choice& choice,
                                           const std::stop_token& stop)
    {
        const std::scoped_lock lock(mutex);
        core::NoProgress unheard;
        const core::JobContext job{stop, unheard};
        if (!comparison) {
            auto opened = core::jobs::openComparison(live, backup, workshop, job);
            if (!opened)
                return opened.error();
            comparison = std::move(*opened);
        }
        return core::jobs::lookAtKeys(*comparison, choice, job);
    }
};

KeyWatch::KeyWatch(const jobs::Engine& engine, const core::jobs::ComparedSpec& live,
                   const core::jobs::ComparedSpec& backup, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_lane(std::make_shared<Lane>(live, backup, engine.workshop))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalm);
    connect(&m_calm, &QTimer::timeout, this, &KeyWatch::ask);
}

KeyWatch::~KeyWatch()
{
    m_stop.request_stop();
    m_engine.reader.letGo(m_lane);
}

void KeyWatch::look(const core::tables::Choice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_stop.request_stop();
    m_found.reset();
    m_isLooking = !choice.tables.empty();
    if (m_isLooking)
        m_calm.start();
    else
        m_calm.stop();
    Q_EMIT changed();
}

void KeyWatch::ask()
{
    m_stop = std::stop_source();
    m_engine.reader.read(
        this, u"keys"_s,
        [lane = m_lane, choice = m_choice, stop = m_stop.get_token()] {
            return lane->look(choice, stop);
        },
        [this, choice = m_choice](core::Result<core::jobs::KeyLook> look) {
            if (choice == m_choice)
                take(std::move(look));
        });
}

/// What cannot be told now, the plan says: there it is in the way.
void KeyWatch::take(core::Result<core::jobs::KeyLook> look)
{
    m_isLooking = false;
    if (look)
        m_found = std::move(*look);
    Q_EMIT changed();
}

} // namespace ui::tables

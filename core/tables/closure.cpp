#include "core/tables/closure.h"

#include "core/tables/hanging.h"
#include "core/tables/scratch.h"

#include <utility>

namespace core::tables {

namespace {

/// Long statements of all three databases end soon after the job is told to stop, for as long as
/// this lives.
class Stopping
{
public:
    explicit Stopping(const Desk& desk)
        : m_desk(desk)
    {
        tell(desk.job.stop);
    }
    ~Stopping() { tell({}); }
    Stopping(const Stopping&) = delete;
    Stopping& operator=(const Stopping&) = delete;

private:
    void tell(const std::stop_token& stop) const
    {
        for (sqlite::Connection* connection : {&m_desk.live, &m_desk.backup, &m_desk.scratch})
            connection->stopWith(stop);
    }

    Desk m_desk;
};

template <class Use>
auto withHanging(const Desk& desk, const Choice& choice, Use use)
    -> decltype(use(std::declval<Hanging&>()))
{
    const Stopping stopping(desk);
    auto hanging = Hanging::look(desk, choice);
    if (!hanging)
        return hanging.error();
    return use(*hanging);
}

} // namespace

qint64 KeyEffects::broken() const
{
    qint64 rows = 0;
    for (const KeyEffect& effect : effects)
        rows += effect.withoutParent + effect.orphaned;
    return rows;
}

Result<KeyEffects> keyEffectsOf(compare::Side& live, compare::Side& backup, const Choice& choice,
                                const JobContext& job, const QString& workFolder)
{
    auto scratch = Scratch::create(workFolder);
    if (!scratch)
        return scratch.error();
    const Desk desk{live.connection(), backup.connection(), scratch->connection(), job};
    return withHanging(desk, choice, [](Hanging& hanging) { return hanging.judge(); });
}

Result<Choice> closureOf(compare::Side& live, compare::Side& backup, const Choice& choice,
                         const JobContext& job, const QString& workFolder)
{
    auto scratch = Scratch::create(workFolder);
    if (!scratch)
        return scratch.error();
    const Desk desk{live.connection(), backup.connection(), scratch->connection(), job};
    return withHanging(desk, choice, [](Hanging& hanging) -> Result<Choice> {
        for (;;) {
            if (auto judged = hanging.judge(); !judged)
                return judged.error();
            const auto grew = hanging.grow();
            if (!grew)
                return grew.error();
            if (!*grew)
                return hanging.choice();
        }
    });
}

} // namespace core::tables

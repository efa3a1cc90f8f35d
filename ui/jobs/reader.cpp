#include "ui/jobs/reader.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace ui::jobs {

struct Reader::Pending
{
    QPointer<QObject> receiver;
    QString topic;
    bool superseded = false;
    QFutureWatcher<Delivery> watcher;
};

Reader::Reader(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
}

Reader::~Reader()
{
    for (const auto& [ticket, pending] : m_pending)
        pending->watcher.waitForFinished();
}

void Reader::post(QObject* receiver, const QString& topic, std::function<Delivery()> look)
{
    for (const auto& [earlier, pending] : m_pending) {
        if (pending->receiver == receiver && pending->topic == topic)
            pending->superseded = true;
    }
    const quint64 ticket = ++m_lastTicket;
    auto& pending = *m_pending.emplace(ticket, std::make_shared<Pending>()).first->second;
    pending.receiver = receiver;
    pending.topic = topic;
    connect(&pending.watcher, &QFutureWatcherBase::finished, this,
            [this, ticket] { deliver(ticket); });
    pending.watcher.setFuture(QtConcurrent::run(&m_pool, std::move(look)));
}

void Reader::letGo(std::shared_ptr<const void> value)
{
    m_pool.start([value = std::move(value)] {});
}

void Reader::deliver(quint64 ticket)
{
    const auto pending = m_pending.extract(ticket).mapped();
    // We are inside a signal of its own watcher: let it go only when the event loop is reached.
    QMetaObject::invokeMethod(
        this, [pending] {}, Qt::QueuedConnection);
    if (pending->receiver && !pending->superseded)
        pending->watcher.result()();
}

} // namespace ui::jobs

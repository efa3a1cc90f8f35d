#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <type_traits>
#include <utility>

class QThreadPool;

namespace ui::jobs {

/// Short looks at files off the GUI thread: a list, a status, an inspection. What they give is
/// handed over on the GUI thread, unless its receiver is gone or has asked anew meanwhile.
/// The destructor waits for what runs.
class Reader final : public QObject
{
    Q_OBJECT

public:
    explicit Reader(QThreadPool& pool, QObject* parent = nullptr);
    ~Reader() override;

    /// Calls `done(look())`. A later read of the same `receiver` and `topic` takes the place of an
    /// earlier one, whose answer is then dropped. `look` must not throw and must not touch the
    /// window.
    template <class Look, class Done>
    void read(QObject* receiver, const QString& topic, Look look, Done done)
    {
        static_assert(!std::is_void_v<std::invoke_result_t<Look>>);
        post(receiver, topic, [look = std::move(look), done = std::move(done)]() -> Delivery {
            return [done, answer = std::make_shared<std::invoke_result_t<Look>>(look())] {
                done(std::move(*answer));
            };
        });
    }

    /// Frees something large off the GUI thread, unless somebody else holds it as well.
    void letGo(std::shared_ptr<const void> value);

    [[nodiscard]] bool isIdle() const { return m_pending.empty(); }

private:
    using Delivery = std::function<void()>;
    struct Pending;

    void post(QObject* receiver, const QString& topic, std::function<Delivery()> look);
    void deliver(quint64 ticket);

    QThreadPool& m_pool;
    std::map<quint64, std::shared_ptr<Pending>> m_pending;
    quint64 m_lastTicket = 0;
};

} // namespace ui::jobs

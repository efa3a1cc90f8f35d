#pragma once

#include "core/base/filelock.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace ui::desktop {

/// What a start of the program hands to the window that is there already.
struct StartRequest
{
    QStringList files{}; ///< absolute paths, to be protected
    QString activationToken{}; ///< the desktop's leave to come to the front (Wayland)

    friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

/// One window a user and home. The first start holds a lock, which dies with it, and listens beside
/// it in a folder that is closed to other users; both ends check that the other is the same user.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< this start has the window and hears of later ones
        Later, ///< the first one has taken the request over; nothing is left to do
        /// There is a first one, but it does not answer, or it cannot be asked safely. This start
        /// has a window of its own: a program that hangs must not keep anybody from their backups,
        /// and two of them do not harm each other, since every job locks its database.
        Alone,
    };

    /// `home` is a path that tells one home from another.
    explicit SingleInstance(const QString& home, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for up to `patience` if there is a first one.
    [[nodiscard]] Role start(const StartRequest& request,
                             std::chrono::milliseconds patience = std::chrono::seconds(3));

Q_SIGNALS:
    void startedAgain(const ui::desktop::StartRequest& request);

private:
    bool becomeFirst();
    [[nodiscard]] bool handOver(const QByteArray& message, int milliseconds) const;
    void welcome(QLocalSocket& caller);
    void hear(QLocalSocket& caller);

    QString m_stem; ///< of lock and socket; empty where there is no safe place for them
    std::optional<core::FileLock> m_lock;
    QLocalServer* m_server;
};

} // namespace ui::desktop

#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace core::jobs {

/// A folder (0700) for a rehearsal, below the work folder. It goes with this object, and with it
/// every process that was started in it, also one that made itself a daemon.
class Sandbox
{
public:
    /// Also takes away those whose process died, and what still runs in them. Errors: Destination….
    static Result<Sandbox> make(const QString& workFolder);

    Sandbox(Sandbox&&) noexcept = default;
    Sandbox& operator=(Sandbox&&) = delete;
    ~Sandbox();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// What tells a command where it is: HOLDFAST_SANDBOX, HOLDFAST_DATABASE (`database`), and
    /// HOLDFAST_PORT and PORT.
    [[nodiscard]] QMap<QString, QString> environment(const QString& database, quint16 port) const;

    /// Ends it now. Errors: WriteFailed where something of it is left.
    Result<> remove();

private:
    Sandbox(QString folder, FileDescriptor lock);

    QString m_folder; ///< empty once it is gone
    FileDescriptor m_lock; ///< on the folder, for as long as its maker lives
};

/// A TCP port of this machine on which nobody listens now; none where there is no network at all.
[[nodiscard]] std::optional<quint16> freePort();

} // namespace core::jobs

#include "core/tables/scratch.h"

#include "core/base/durable.h"

#include <QCoreApplication>
#include <QDir>

namespace core::tables {

Scratch::Scratch(std::unique_ptr<QTemporaryDir> folder, sqlite::Connection connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
{
}

Result<Scratch> Scratch::create(const QString& workFolder)
{
    const QString parent = workFolder.isEmpty() ? QDir::tempPath() : workFolder;
    if (auto made = makeFolders(parent); !made)
        return made.error();
    // The name by which the folder of a process that died is known, and swept.
    auto folder = std::make_unique<QTemporaryDir>(
        parent + QStringLiteral("/source-%1-XXXXXX").arg(QCoreApplication::applicationPid()));
    if (!folder->isValid())
        return Error{
            .code = ErrorCode::DestinationDenied, .path = parent, .detail = folder->errorString()};
    auto connection = sqlite::Connection::open(folder->filePath(QStringLiteral("keys.db")),
                                               {.mode = sqlite::Connection::Mode::CreateNew});
    if (!connection)
        return connection.error();
    // All is one transaction that never ends: of pages that were not there before it, no journal is
    // kept. What a statement alone would need to go back may be much, and belongs on the disk too.
    if (auto begun = connection->execute(
            "PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=FILE; "
            "PRAGMA cache_size=-16000; BEGIN");
        !begun)
        return begun.error();
    return Scratch(std::move(folder), *std::move(connection));
}

} // namespace core::tables

#pragma once

#include "core/sqlite/connection.h"

#include <QTemporaryDir>

#include <memory>

namespace core::tables {

/// A database of our own to work in, gone with this object: on disk, so that memory holds little
/// of it.
class Scratch
{
public:
    /// In `workFolder`, or the system's folder for such things. Errors: Destination….
    static Result<Scratch> create(const QString& workFolder);

    [[nodiscard]] sqlite::Connection& connection() { return m_connection; }

private:
    Scratch(std::unique_ptr<QTemporaryDir> folder, sqlite::Connection connection);

    std::unique_ptr<QTemporaryDir> m_folder; ///< before the connection: must outlive it
    sqlite::Connection m_connection;
};

} // namespace core::tables

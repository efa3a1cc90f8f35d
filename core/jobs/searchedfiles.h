#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace core::jobs {

/// Which names a search for databases looks at. Names only: nothing is opened here.

/// True for folders in which no database lies that somebody would miss: what is made anew when it
/// is lost, what belongs to a browser, and the copies that backups are.
[[nodiscard]] bool isNoiseFolder(const QString& name);

/// True if the name of a file lets expect a database: by how it ends, or because a -wal lies beside
/// it. `all` are the names in its folder. What a backup is called does not count.
[[nodiscard]] bool mayBeDatabase(const QString& name, const std::set<QString>& all);

} // namespace core::jobs

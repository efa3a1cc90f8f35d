#pragma once

#include <QString>

namespace pagemaptest {

/// Makes the database at `path` one of `pages` pages, nearly all of the new ones free and holes in
/// the file, with their list and the pointer maps that SQLite would have written.
bool growByFreePages(const QString& path, quint32 pages);

} // namespace pagemaptest

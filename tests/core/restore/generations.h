#pragma once

#include "tests/core/sqlite/workbench.h"

namespace restoretest {

/// How a database is laid out in its file.
struct Layout
{
    QByteArray journal = "wal";
    int pageSize = 4096;
    int reserved = 0; ///< bytes at the end of each page
    int autoVacuum = 0;
    QByteArray encoding = "UTF-8";
    int rows = 1500; ///< about 800 bytes each
    int log = 0; ///< rows that a writer left
};

/// A database whose every row says of which generation it is, and whose `total` says how many there
/// are: a mixture of two is seen by one query. Generation g has user_version g, application_id
/// 1000 + g and a schema of its own.
bool makeGeneration(const QString& path, int generation, const Layout& layout);

/// "1", or what does not fit together.
[[nodiscard]] QByteArray generationSql();
/// Appends to `log`: a commit of an application.
[[nodiscard]] QByteArray logSql();

/// Opens the database and says what it is: the generation, after integrity_check, its journal mode
/// and what its header brought along.
[[nodiscard]] QString tell(const QString& path);

} // namespace restoretest

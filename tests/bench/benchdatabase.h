#pragma once

#include <QString>

namespace bench {

enum class Journal { Wal, Delete };

/// Makes the bench's database, always the same bytes for a size: two tables of text, one of random
/// blobs, two indexes. About `megabytes` MB, page size 4096. Throws std::runtime_error.
void makeDatabase(const QString& path, int megabytes, Journal journal);

} // namespace bench

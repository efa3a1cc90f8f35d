#pragma once

#include <QByteArray>
#include <QString>

namespace e2e {

/// Runs SQL on a real database with plain SQLite; empty, or SQLite's own words about what went
/// wrong.
[[nodiscard]] QString runSql(const QString& path, const QByteArray& sql);
/// The first column of the first row; empty where there is none.
[[nodiscard]] QString askSql(const QString& path, const QByteArray& sql);

/// A WAL database with `rows` rows in `orders` and an index. False if it could not be made.
[[nodiscard]] bool makeDatabase(const QString& path, int rows = 500);
/// About `megabytes` of random blobs, quickly.
[[nodiscard]] bool makeBigDatabase(const QString& path, int megabytes);
/// Adds a row that is only in the -wal, as an application leaves it that does not close.
[[nodiscard]] bool leaveHot(const QString& path);
/// Overwrites the middle of page `page` (of 4096 bytes) with 0xff.
[[nodiscard]] bool damagePage(const QString& path, int page);

} // namespace e2e

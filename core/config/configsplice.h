#pragma once

#include "core/config/config.h"

namespace core::config {

/// The text edits behind configedit.h: pure functions from bytes to bytes. Only the bytes that say
/// the changed thing differ; line ends follow the file. `path` is for messages. Errors of all:
/// ConfigInvalid for text that cannot be parsed.

/// Appends a `[[database]]`; or a `{ … }` where the databases are written as one inline list.
/// Settings that equal the built-in ones or the file's defaults are left out.
Result<QByteArray> withDatabase(const QByteArray& text, const QString& path,
                                const DatabaseConfig& database);

/// Takes out database `index`, with the comments that touch its header or its values.
Result<QByteArray> withoutDatabase(const QByteArray& text, const QString& path, std::size_t index);

/// Sets, adds or (empty `tomlValue`) removes a key of database `index`.
Result<QByteArray> withValue(const QByteArray& text, const QString& path, std::size_t index,
                             const QString& key, const QString& tomlValue);

} // namespace core::config

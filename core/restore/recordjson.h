#pragma once

#include "core/restore/record.h"

#include <QJsonObject>

namespace core::restore {

[[nodiscard]] QJsonObject toJson(const Record& record);
/// Errors: ManifestInvalid with the reason in `detail`.
Result<Record> recordFromJson(const QJsonObject& object, const QString& path);

/// For JSON lines and reports as well.
[[nodiscard]] QJsonObject toJson(const Step& step);

} // namespace core::restore

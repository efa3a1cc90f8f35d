#pragma once

#include "core/rows/value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

/// Values of rows, for people and for scripts.
namespace app::ctl {

/// As SQL writes it: NULL, 1, 1.0, 'text', x'31'. Long ones are cut to `most` letters, and what
/// that leaves out is said.
[[nodiscard]] QString valueText(const core::rows::Value& value, int most);

/// NULL as null; integers and texts as such. What JSON would take for something else is an object
/// with one member: {"real":1} for a whole number that is stored as a real, {"real":"Infinity"},
/// {"blob":HEX}, {"text_hex":HEX} for a text that is no valid UTF-8.
[[nodiscard]] QJsonValue valueJson(const core::rows::Value& value);

/// By the names of its columns; none for a row that is not there.
[[nodiscard]] QJsonValue rowJson(const QStringList& columns,
                                 const std::vector<core::rows::Value>& values);
[[nodiscard]] QJsonArray valuesJson(const std::vector<core::rows::Value>& values);

/// `name='x', size=3`: on one line, for people.
[[nodiscard]] QString rowText(const QStringList& columns,
                              const std::vector<core::rows::Value>& values);

} // namespace app::ctl

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace core::restore {

/// True for "Name: value" as it can stand in a configuration. Pure: looks at no file and at no
/// environment.
[[nodiscard]] bool isHeader(const QString& text);

/// "Name: value" with the value of "@FILE" and "env:NAME" read: what goes to the server. Errors:
/// InvalidArgument, which names the header, the file or the variable, and never a value.
Result<std::vector<QByteArray>> readHeaders(const QStringList& headers);

} // namespace core::restore

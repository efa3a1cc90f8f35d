#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace core::sqlite {

class Connection;
class Statement;

/// Runs a query to its end. Errors: as Statement::prepare() and step().
Result<> forEachRow(Connection& connection, const QByteArray& sql,
                    const std::function<void(const Statement&)>& see);
/// The same of one whose parameters are bound.
Result<> forEachRow(Statement& statement, const std::function<void(const Statement&)>& see);

/// PRAGMA main.<name>("of")
[[nodiscard]] QByteArray pragmaOf(const char* name, const QString& of);

} // namespace core::sqlite

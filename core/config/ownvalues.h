#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace core::config {

/// The texts that a `[[database]]` itself sets, by key; what it leaves to the defaults is not
/// there.
using OwnValues = QMap<QString, QString>;

/// As they are written, unread: loadConfig() tells what counts, this tells what somebody chose.
/// Values that are no texts are left out. Errors: as loadConfig(), DatabaseUnknown.
Result<OwnValues> ownValuesOf(const QString& configFile, const QString& name);

} // namespace core::config

#pragma once

#include <QString>
#include <QStringList>

namespace app::ctl {

/// The one of `known` that `typed` was probably meant to be; empty if none is near enough.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& known);

} // namespace app::ctl

#pragma once

#include "core/jobs/status.h"

#include <QJsonArray>
#include <QString>

#include <vector>

/// What monitors read. Pure functions of what statusOf() found.
namespace app::ctl {

/// 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.
[[nodiscard]] int monitoringCode(core::policy::HealthLevel level);
/// "OK", "WARNING", "CRITICAL", "UNKNOWN"
[[nodiscard]] QString monitoringWord(core::policy::HealthLevel level);
/// The worst of all; Unknown for none.
[[nodiscard]] core::policy::HealthLevel
worstLevel(const std::vector<core::jobs::DatabaseStatus>& all);

/// One line with performance data: `HOLDFAST OK - … | 'shop.db age'=3600s;86400;172800`.
/// Source: https://nagios-plugins.org/doc/guidelines.html, "Plugin Output for Nagios".
[[nodiscard]] QString nagiosText(const std::vector<core::jobs::DatabaseStatus>& all,
                                 core::UtcTime now);
[[nodiscard]] QString nagiosUnknown(const QString& message);

/// Source: https://prometheus.io/docs/instrumenting/exposition_formats/, "Text-based format".
[[nodiscard]] QString prometheusText(const std::vector<core::jobs::DatabaseStatus>& all,
                                     core::UtcTime now);

[[nodiscard]] QJsonArray statusToJson(const std::vector<core::jobs::DatabaseStatus>& all,
                                      core::UtcTime now);

} // namespace app::ctl

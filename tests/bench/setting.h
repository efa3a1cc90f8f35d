#pragma once

#include "tests/bench/measuredrun.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace bench {

/// What all sections share: where they work, how big and how often, and how many bars were missed.
struct Setting
{
    QString folder{};
    int megabytes = 1200;
    int repeat = 3;
    int missed = 0;

    [[nodiscard]] QString file(const QString& name) const { return folder + u'/' + name; }
};

/// One line of the table; a bar of 0 is only reported.
void row(Setting& setting, const char* what, double value, double bar, const char* unit);
/// The shortest of `repeat` runs.
double best(const Setting& setting, const std::function<double()>& once);

/// The only backup in the folder `vault`, made by holdfastctl. Throws where it failed.
MeasuredRun backup(const Setting& setting, const QString& database, const QStringList& more = {});
/// The last JSON line of a run.
[[nodiscard]] QJsonObject resultOf(const MeasuredRun& run);

} // namespace bench

#include "app/ctl/statusformats.h"

#include "app/ctl/jsonlines.h"
#include "app/ctl/printable.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using core::jobs::DatabaseStatus;
using core::policy::HealthLevel;

namespace app::ctl {

namespace {

std::optional<qint64> ageOf(const std::optional<core::UtcTime>& time, core::UtcTime now)
{
    if (!time)
        return std::nullopt;
    return std::max<qint64>(0,
                            std::chrono::duration_cast<std::chrono::seconds>(now - *time).count());
}

QJsonValue numberOrNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const core::vault::Backup& backup)
{
    return {{u"id"_s, backup.id},
            {u"path"_s, backup.artifactPath},
            {u"time"_s, core::toIso(backup.takenAt)},
            {u"verdict"_s, core::vault::verdictKey(backup.verdict())}};
}

QJsonObject toJson(const DatabaseStatus& status, core::UtcTime now)
{
    QJsonArray reasons;
    for (const core::policy::Reason& reason : status.health.reasons) {
        reasons.append(QJsonObject{{u"kind"_s, core::policy::reasonKey(reason.kind)},
                                   {u"level"_s, core::policy::levelKey(reason.level)},
                                   {u"text"_s, core::policy::describe(reason)}});
    }
    const auto backupOrNull = [](const std::optional<core::vault::Backup>& backup) {
        return backup ? QJsonValue(toJson(*backup)) : QJsonValue(QJsonValue::Null);
    };
    const auto sourceBytes =
        status.sourceBytes ? std::optional<qint64>(status.sourceBytes->value()) : std::nullopt;
    return {{u"name"_s, status.database.config.name},
            {u"path"_s, status.database.config.path},
            {u"level"_s, core::policy::levelKey(status.health.level)},
            {u"code"_s, monitoringCode(status.health.level)},
            {u"age_s"_s, numberOrNull(ageOf(status.health.newestProven, now))},
            {u"max_age_s"_s, qint64{status.maxAge.count()}},
            {u"newest"_s, backupOrNull(status.newest)},
            {u"newest_proven"_s, backupOrNull(status.newestProven)},
            {u"backups"_s, static_cast<qint64>(status.backups)},
            {u"stored_bytes"_s, qint64{status.storedBytes.value()}},
            {u"source_bytes"_s, numberOrNull(sourceBytes)},
            {u"reasons"_s, reasons}};
}

/// One line; a bar would begin the performance data.
QString nagiosSafe(const QString& text)
{
    return printable(text).replace(u'|', u'/');
}

/// A label is quoted with '…', a quote is doubled, and it may not hold "=".
QString nagiosLabel(const QString& text)
{
    return u'\'' + nagiosSafe(text).replace(u'=', u'_').replace(u'\'', u"''"_s) + u'\'';
}

QString prometheusLabel(const QString& value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u"{database=\""_s + escaped + u"\"}"_s;
}

/// Two time series of one name would make the whole page invalid: databases of the same name get
/// their paths.
QStringList seriesNames(const std::vector<DatabaseStatus>& all)
{
    QHash<QString, int> seen;
    for (const DatabaseStatus& status : all)
        ++seen[status.database.config.name];
    QStringList names;
    for (const DatabaseStatus& status : all) {
        const auto& config = status.database.config;
        names.append(seen[config.name] > 1 ? config.path : config.name);
    }
    return names;
}

} // namespace

int monitoringCode(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ok: return 0;
    case HealthLevel::Warning: return 1;
    case HealthLevel::Error: return 2;
    case HealthLevel::Unknown: break;
    }
    return 3;
}

QString monitoringWord(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ok: return u"OK"_s;
    case HealthLevel::Warning: return u"WARNING"_s;
    case HealthLevel::Error: return u"CRITICAL"_s;
    case HealthLevel::Unknown: break;
    }
    return u"UNKNOWN"_s;
}

HealthLevel worstLevel(const std::vector<DatabaseStatus>& all)
{
    if (all.empty())
        return HealthLevel::Unknown;
    HealthLevel worst = HealthLevel::Ok;
    for (const DatabaseStatus& status : all)
        worst = std::max(worst, status.health.level);
    return worst;
}

QString nagiosText(const std::vector<DatabaseStatus>& all, core::UtcTime now)
{
    QStringList sentences;
    QStringList numbers;
    for (const DatabaseStatus& status : all) {
        const QString& name = status.database.config.name;
        if (!status.health.reasons.empty())
            sentences.append(
                nagiosSafe(name + u": "_s + core::policy::describe(status.health.reasons.front())));
        const auto age = ageOf(status.health.newestProven, now);
        const qint64 limit = status.maxAge.count();
        numbers.append(u"%1=%2;%3;%4"_s.arg(nagiosLabel(name + u" age"_s),
                                            age ? QString::number(*age) + u's' : u"U"_s,
                                            QString::number(limit), QString::number(2 * limit)));
    }
    return u"HOLDFAST "_s + monitoringWord(worstLevel(all)) + u" - "_s + sentences.join(u' ')
        + u" | "_s + numbers.join(u' ') + u'\n';
}

QString nagiosUnknown(const QString& message)
{
    return u"HOLDFAST UNKNOWN - "_s + nagiosSafe(message) + u'\n';
}

QString prometheusText(const std::vector<DatabaseStatus>& all, core::UtcTime now)
{
    struct Gauge
    {
        QString name{};
        QString help{};
        std::function<std::optional<QString>(const DatabaseStatus&)> value{};
    };
    using Value = std::optional<QString>;
    const std::vector<Gauge> gauges{
        {u"holdfast_health"_s, u"Health of the database: 0 ok, 1 warning, 2 critical, 3 unknown."_s,
         [](const DatabaseStatus& s) -> Value {
             return QString::number(monitoringCode(s.health.level));
         }},
        {u"holdfast_last_proven_backup_age_seconds"_s,
         u"Age of the newest backup that is proven."_s,
         [now](const DatabaseStatus& s) -> Value {
             const auto age = ageOf(s.health.newestProven, now);
             return age ? Value(QString::number(*age)) : std::nullopt;
         }},
        {u"holdfast_last_backup_timestamp_seconds"_s,
         u"When the newest backup was taken, in Unix time."_s,
         [](const DatabaseStatus& s) -> Value {
             if (!s.health.newestBackup)
                 return std::nullopt;
             return QString::number(s.health.newestBackup->time_since_epoch().count() / 1000);
         }},
        {u"holdfast_backups"_s, u"Number of backups of the database."_s,
         [](const DatabaseStatus& s) -> Value { return QString::number(s.backups); }},
        {u"holdfast_stored_bytes"_s, u"Bytes that the backups of the database take."_s,
         [](const DatabaseStatus& s) -> Value { return QString::number(s.storedBytes.value()); }}};

    const QStringList names = seriesNames(all);
    QString text;
    for (const Gauge& gauge : gauges) {
        text += u"# HELP "_s + gauge.name + u' ' + gauge.help + u"\n# TYPE "_s + gauge.name
            + u" gauge\n"_s;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (const auto value = gauge.value(all[i]))
                text += gauge.name + prometheusLabel(names[static_cast<qsizetype>(i)]) + u' '
                    + *value + u'\n';
        }
    }
    return text;
}

QJsonArray statusToJson(const std::vector<DatabaseStatus>& all, core::UtcTime now)
{
    QJsonArray databases;
    for (const DatabaseStatus& status : all)
        databases.append(toJson(status, now));
    return databases;
}

} // namespace app::ctl

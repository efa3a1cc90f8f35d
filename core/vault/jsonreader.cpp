#include "core/vault/jsonreader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr double kMostSeconds = 1e9;
/// 9999-12-31T23:59:59.999Z
constexpr UtcTime kLastTime{std::chrono::milliseconds(253402300799999)};

} // namespace

JsonReader::JsonReader(QJsonObject object)
    : m_object(std::move(object))
{
}

void JsonReader::require(std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (!m_object.contains(key))
            fail(u"\"%1\" is missing"_s.arg(key));
    }
}

QString JsonReader::text(QLatin1StringView key)
{
    return take(key, QJsonValue::String).toString();
}

bool JsonReader::flag(QLatin1StringView key)
{
    return take(key, QJsonValue::Bool).toBool();
}

qint64 JsonReader::whole(QLatin1StringView key, qint64 highest)
{
    const QJsonValue value = take(key, QJsonValue::Double);
    if (value.isUndefined())
        return 0;
    const qint64 number = value.toInteger(-1);
    if (number >= 0 && number <= highest)
        return number;
    fail(u"\"%1\" is no whole number from 0 to %2"_s.arg(key).arg(highest));
    return 0;
}

double JsonReader::seconds(QLatin1StringView key)
{
    const double number = take(key, QJsonValue::Double).toDouble();
    if (number >= 0 && number <= kMostSeconds)
        return number;
    fail(u"\"%1\" is no time in seconds"_s.arg(key));
    return 0;
}

UtcTime JsonReader::time(QLatin1StringView key)
{
    const QJsonValue value = take(key, QJsonValue::String);
    if (value.isUndefined())
        return {};
    const QString iso = value.toString();
    const auto at = iso.endsWith(u'Z') ? fromIso(iso) : std::nullopt;
    if (at && *at >= UtcTime{} && *at <= kLastTime)
        return *at;
    fail(u"\"%1\" is no time in UTC"_s.arg(key));
    return {};
}

QJsonArray JsonReader::list(QLatin1StringView key)
{
    return take(key, QJsonValue::Array).toArray();
}

std::optional<QJsonObject> JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key, QJsonValue::Object);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

void JsonReader::fail(const QString& reason)
{
    if (m_problem.isEmpty())
        m_problem = reason;
}

QJsonValue JsonReader::take(QLatin1StringView key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.take(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    fail(u"\"%1\" is of another type"_s.arg(key));
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace core::vault

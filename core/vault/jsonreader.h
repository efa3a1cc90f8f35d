#pragma once

#include "core/base/utctime.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace core::vault {

/// Takes typed values out of a JSON object that nobody vouches for. Remembers the first thing that
/// is wrong, so that a parser reads its keys straight down and asks for problem() once.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object);

    /// Keys without which nothing can be made of the object.
    void require(std::initializer_list<QLatin1StringView> keys);

    // A key that is absent gives the type's empty value; another type or a value beyond the bounds
    // is a problem. A key that was taken is no longer in untaken().
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    /// 0 … `highest`
    [[nodiscard]] qint64 whole(QLatin1StringView key, qint64 highest);
    /// 0 … about thirty years
    [[nodiscard]] double seconds(QLatin1StringView key);
    /// ISO 8601, UTC, the years 1970 to 9999
    [[nodiscard]] UtcTime time(QLatin1StringView key);
    [[nodiscard]] QJsonArray list(QLatin1StringView key);
    [[nodiscard]] std::optional<QJsonObject> object(QLatin1StringView key);

    void fail(const QString& reason);
    /// Empty as long as all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const QJsonObject& untaken() const { return m_object; }

private:
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_problem;
};

} // namespace core::vault

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1String>
#include <QString>

namespace app::ctl {

/// One object of the --json form. Keeps its keys in the order they were added, so that every line
/// begins with what it is; QJsonObject would sort them.
class JsonLine
{
public:
    /// `{"event":EVENT`
    explicit JsonLine(QLatin1String event);

    JsonLine& add(QLatin1String key, const QJsonValue& value);
    /// Without the line's end. Control characters are escaped, those of ISO 8859 (0x7f–0x9f) too.
    [[nodiscard]] QByteArray text() const;

private:
    QByteArray m_members;
};

/// `{"event":"result","job":JOB,"ok":…,"code":CODE`; `ok` is code 0.
[[nodiscard]] JsonLine resultLine(QLatin1String job, int code);

/// null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString& text);

} // namespace app::ctl

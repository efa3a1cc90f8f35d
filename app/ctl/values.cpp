#include "app/ctl/values.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

constexpr qint64 kLongest = qint64{10} * 365 * 24 * 3600;
constexpr qint64 kYear = qint64{365} * 24 * 3600;

qint64 secondsIn(QChar unit)
{
    switch (unit.unicode()) {
    case u'm': return 60;
    case u'h': return 3600;
    case u'd': return qint64{24} * 3600;
    case u'w': return qint64{7} * 24 * 3600;
    default: return 1;
    }
}

} // namespace

std::optional<std::chrono::seconds> parseSpan(const QString& text)
{
    static const QRegularExpression whole(u"\\A(?:[0-9]{1,9}[smhdw])+\\z"_s);
    static const QRegularExpression part(u"([0-9]+)([smhdw])"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    qint64 seconds = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        seconds += match.capturedView(1).toLongLong() * secondsIn(match.capturedView(2).front());
        if (seconds > kLongest)
            return std::nullopt;
    }
    return seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

std::optional<std::chrono::seconds> parseSeconds(const QString& text)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,9}\\z"_s);
    const qint64 seconds = text.toLongLong();
    if (!digits.match(text).hasMatch() || seconds > kYear)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

QString absoluteFolder(const QString& path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace app::ctl

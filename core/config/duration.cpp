#include "core/config/duration.h"

#include <QRegularExpression>

#include <array>

namespace core::config {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

struct Unit
{
    QChar letter{};
    seconds length{};
};

constexpr std::array<Unit, 5> kUnits{{{u's', seconds(1)},
                                      {u'm', std::chrono::minutes(1)},
                                      {u'h', std::chrono::hours(1)},
                                      {u'd', std::chrono::days(1)},
                                      {u'w', std::chrono::weeks(1)}}};
constexpr seconds kLongest = std::chrono::years(100);

} // namespace

std::optional<seconds> parseDuration(const QString& text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{1,10})([smhdw])\\z"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    for (const Unit& unit : kUnits) {
        if (match.captured(2) != unit.letter)
            continue;
        if (count > kLongest / unit.length)
            return std::nullopt;
        return count * unit.length;
    }
    return std::nullopt;
}

QString durationText(seconds duration)
{
    constexpr seconds kDaysFrom = std::chrono::days(2);
    Unit best = kUnits[0];
    for (const Unit& unit : kUnits) {
        const bool readable = unit.length <= std::chrono::hours(1)
            || (unit.length == std::chrono::days(1) && duration >= kDaysFrom);
        if (readable && duration >= unit.length && duration % unit.length == seconds(0))
            best = unit;
    }
    return QString::number(duration / best.length) + best.letter;
}

} // namespace core::config

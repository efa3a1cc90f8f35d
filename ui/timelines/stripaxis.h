#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <array>
#include <cstddef>
#include <vector>

namespace ui::timelines {

/// The parts of the strip, from left to right. Older and Later have no scale: they hold what lies
/// before the twelve months, and what a wrong clock has put after today.
enum class StripSection { Older, Months, Weeks, Days, Today, Later };

inline constexpr std::array kScaledSections = {StripSection::Months, StripSection::Weeks,
                                               StripSection::Days, StripSection::Today};

/// Where time is on the strip, without a pixel: twelve months, then the four weeks, then the seven
/// days before today, then today.
///
/// Inside a section every day is equally wide, also those of 23 and 25 hours: columns stay in step
/// when the clock is changed. All dates are those of the time zone of `now`.
class StripAxis
{
public:
    explicit StripAxis(const QDateTime& now);
    /// It is that of this moment too: of the same day in the same zone. To make one asks the zone
    /// for the begin of each of its days.
    [[nodiscard]] bool isOf(const QDateTime& now) const;

    /// A place in a section; `share` is 0 at its left edge and 1 at its right one.
    struct Place
    {
        StripSection section = StripSection::Older;
        double share = 0;
    };
    /// `instant` in milliseconds since 1970, UTC.
    [[nodiscard]] Place place(qint64 instant) const;

    /// A line on the axis, a label, or both.
    struct Tick
    {
        static constexpr double kNone = -1;

        double share = kNone; ///< of the line
        double labelShare = kNone; ///< of the middle of the label
        QString label{};
        QString shortLabel{}; ///< where `label` finds no room
        int number = 0; ///< where not all labels fit, every second or third number is shown
    };
    [[nodiscard]] std::vector<Tick> ticks(StripSection section) const;

    [[nodiscard]] QDate today() const { return m_today; }
    /// The first day of a scaled section.
    [[nodiscard]] QDate firstDay(StripSection section) const;
    [[nodiscard]] int dayCount(StripSection section) const;

private:
    [[nodiscard]] std::vector<Tick> monthTicks() const;
    [[nodiscard]] std::vector<Tick> weekTicks() const;
    [[nodiscard]] std::vector<Tick> dayTicks() const;
    [[nodiscard]] std::vector<Tick> hourTicks() const;

    QTimeZone m_zone;
    QDate m_today;
    QDate m_first;
    std::array<std::size_t, kScaledSections.size() + 1> m_sectionStarts{}; ///< numbers of days
    std::vector<qint64> m_dayStarts; ///< one a day, and the end of today
};

[[nodiscard]] QString sectionTitle(StripSection section);

} // namespace ui::timelines

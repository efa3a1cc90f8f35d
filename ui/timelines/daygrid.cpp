#include "ui/timelines/daygrid.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::DayGrid)
};

constexpr double kLabelGap = 4;

QString monthName(QDate day)
{
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString monthAndYear(QDate day)
{
    //: A month and its year: "Sep 2025"
    return Words::tr("%1 %2").arg(monthName(day), QString::number(day.year()));
}

} // namespace

DayGrid::DayGrid(const QRectF& plot, int days)
    : m_plot(plot)
    , m_days(days)
    , m_width(days > 0 ? plot.width() / days : 0)
{
}

double DayGrid::edge(int day) const
{
    return std::round(m_plot.left() + m_width * day);
}

QRectF DayGrid::column(int day) const
{
    return {QPointF(edge(day), m_plot.top()), QPointF(edge(day + 1), m_plot.bottom())};
}

int DayGrid::dayAt(double x) const
{
    if (m_width <= 0 || x < m_plot.left() || x >= m_plot.right())
        return -1;
    const int near = static_cast<int>((x - m_plot.left()) / m_width);
    for (int day = std::max(0, near - 1); day < m_days; ++day) {
        if (x < edge(day + 1))
            return day;
    }
    return m_days - 1;
}

int DayGrid::labelStep(double labelWidth) const
{
    if (m_width <= 0)
        return 1;
    return std::max(1, static_cast<int>(std::ceil((labelWidth + kLabelGap) / m_width)));
}

QString monthsCaption(QDate first, QDate last)
{
    if (first.year() != last.year())
        return Words::tr("%1 – %2").arg(monthAndYear(first), monthAndYear(last));
    if (first.month() != last.month())
        return Words::tr("%1 – %2").arg(monthName(first), monthAndYear(last));
    return monthAndYear(last);
}

bool isWeekend(QDate day)
{
    return !QLocale().weekdays().contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

} // namespace ui::timelines

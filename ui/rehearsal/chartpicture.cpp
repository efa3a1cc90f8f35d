#include "ui/rehearsal/chartpicture.h"

#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/rehearsal/pastwords.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/timelines/lanes.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

namespace {

using core::jobs::PastRehearsal;
using theme::Role;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::rehearsal::Chart)
};

constexpr double kTimes = 78; ///< height of the row of times
constexpr double kAges = 42;
constexpr double kHead = 18; ///< in each row, for the numbers above the bars
constexpr double kLeastPitch = 26;
constexpr double kMostPitch = 68;
constexpr double kNumberPitch = 50; ///< below it there is no room for numbers
constexpr double kBar = 18;
constexpr double kLeastBar = 2; ///< next to nothing is seen too
constexpr double kShape = 16;
constexpr double kInset = 2;
constexpr int kLeastColumns = 10;

QStringList timeTitle(double most)
{
    QStringList words{Words::tr("Time to restore")};
    if (most > 0)
        //: Scale of a chart; %1 is the highest bar: "up to 2.4 s".
        words << Words::tr("up to %1").arg(jobs::durationText(most));
    return words;
}

QStringList ageTitle(double most)
{
    QStringList words{Words::tr("Age of the backup")};
    if (most > 0)
        words << Words::tr("up to %1").arg(ageWords(std::chrono::seconds(std::llround(most))));
    return words;
}

QStringList allTitles(double seconds, double age)
{
    return timeTitle(seconds) + ageTitle(age);
}

double axisHeight()
{
    return theme::lineHeight(Role::Micro) + 6;
}

bool isGood(const PastRehearsal& past)
{
    return past.outcome == core::catalog::JobOutcome::Done;
}

} // namespace

ChartPicture::ChartPicture(const std::vector<PastRehearsal>& past, const QSize& size,
                           Qt::LayoutDirection direction)
    : m_past(past)
{
    for (const PastRehearsal& one : past) {
        m_mostSeconds = std::max(m_mostSeconds, one.restoreSeconds.value_or(0));
        m_mostAge = std::max(m_mostAge, one.age ? static_cast<double>(one.age->count()) : 0);
    }
    const int titles = timelines::laneTitleWidth(allTitles(m_mostSeconds, m_mostAge));
    const bool mirrored = direction == Qt::RightToLeft;
    const double width = std::max(0, size.width() - titles);
    m_plot = QRectF(mirrored ? 0 : titles, 0, width, kTimes + kAges);
    m_titles = QRectF(mirrored ? width : 0, 0, titles, m_plot.height());
    const int room = std::max(1, static_cast<int>(width / kLeastPitch));
    m_first = std::max(0, count() - room);
    m_pitch = std::clamp(width / std::max(1, count() - m_first), kLeastPitch, kMostPitch);
}

int ChartPicture::height()
{
    return static_cast<int>(kTimes + kAges + axisHeight());
}

int ChartPicture::leastWidth()
{
    return timelines::laneTitleWidth(allTitles(0, 0))
        + static_cast<int>(kLeastColumns * kLeastPitch);
}

const PastRehearsal& ChartPicture::past(int item) const
{
    return m_past[static_cast<std::size_t>(item)];
}

QRectF ChartPicture::column(int item) const
{
    if (item < m_first || item >= count())
        return {};
    return {m_plot.left() + m_pitch * (item - m_first), m_plot.top(), m_pitch,
            m_plot.height() + axisHeight()};
}

int ChartPicture::at(const QPointF& place) const
{
    const bool isInside = place.x() >= m_plot.left() && place.x() < m_plot.right()
        && place.y() >= m_plot.top() && place.y() < m_plot.bottom() + axisHeight();
    const int item = m_first + static_cast<int>((place.x() - m_plot.left()) / m_pitch);
    return isInside && item < count() ? item : -1;
}

void ChartPicture::paint(QPainter& painter, const theme::Tokens& tokens, core::UtcTime now,
                         const Look& look) const
{
    paintTitles(painter, tokens);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // time runs from left to right
    theme::box(painter, m_plot,
               {.radius = theme::kControlRadius, .fill = timelines::laneShade(tokens)});
    for (const int item : {look.hovered, look.current}) {
        const QRectF place = column(item);
        if (!place.isEmpty())
            theme::box(painter, place.adjusted(kInset, 0, -kInset, 0),
                       {.radius = theme::kControlRadius,
                        .fill = item == look.current ? tokens.select : tokens.hover});
    }
    theme::hline(painter, m_plot.left(), m_plot.right(), m_plot.top() + kTimes, tokens.control);
    theme::hline(painter, m_plot.left(), m_plot.right(), m_plot.bottom(), tokens.control);
    for (int item = m_first; item < count(); ++item)
        paintColumn(painter, tokens, item);
    paintAxis(painter, tokens, now);
    const QRectF current = column(look.current);
    if (look.focused && !current.isEmpty())
        theme::focusRing(painter, current, theme::kControlRadius);
    painter.restore();
}

void ChartPicture::paintTitles(QPainter& painter, const theme::Tokens& tokens) const
{
    paintTitle(painter, tokens, m_titles.top() + kHead, kTimes - kHead, timeTitle(m_mostSeconds));
    paintTitle(painter, tokens, m_titles.top() + kTimes, kAges, ageTitle(m_mostAge));
}

void ChartPicture::paintTitle(QPainter& painter, const theme::Tokens& tokens, double top,
                              double height, const QStringList& words) const
{
    const double line = theme::lineHeight(Role::Caption);
    double y = top + (height - line * static_cast<double>(words.size())) / 2;
    for (const QString& one : words) {
        const bool isTitle = &one == &words.first();
        theme::text(painter, QRectF(m_titles.left(), y, m_titles.width(), line), one,
                    {.role = isTitle ? Role::Caption : Role::Micro,
                     .ink = isTitle ? tokens.text2 : tokens.text3});
        y += line;
    }
}

void ChartPicture::paintColumn(QPainter& painter, const theme::Tokens& tokens, int item) const
{
    paintTime(painter, tokens, item);
    paintAge(painter, tokens, item);
}

QRectF ChartPicture::bar(int item, double foot, double height) const
{
    const double middle = column(item).center().x();
    return {middle - kBar / 2, foot - height, kBar, height};
}

/// A bar that is full is good; of one that is not there is the outline, and the shape of its state.
void ChartPicture::paintTime(QPainter& painter, const theme::Tokens& tokens, int item) const
{
    const PastRehearsal& one = past(item);
    const double share = m_mostSeconds > 0 ? one.restoreSeconds.value_or(0) / m_mostSeconds : 0;
    const bool isMeasured = one.restoreSeconds.has_value();
    const double height = isMeasured ? std::max(kLeastBar, share * (kTimes - kHead - 2)) : 0;
    const QRectF place = theme::snapped(painter, bar(item, m_plot.top() + kTimes, height));
    if (isGood(one)) {
        painter.fillRect(place, tokens.mapTable);
        paintNumber(painter, tokens, place, jobs::durationText(one.restoreSeconds.value_or(0)));
        return;
    }
    const theme::Status status = statusOf(one);
    if (isMeasured)
        theme::frame(painter, place, {.line = theme::statusFill(status, tokens), .lineWidth = 1.5});
    const QPointF centre(place.center().x(), place.top() - kShape / 2 - 1);
    theme::drawStatus(painter,
                      QRectF(centre - QPointF(kShape / 2, kShape / 2), QSizeF(kShape, kShape)),
                      status, tokens);
}

void ChartPicture::paintAge(QPainter& painter, const theme::Tokens& tokens, int item) const
{
    const PastRehearsal& one = past(item);
    if (!one.age)
        return;
    const double share = m_mostAge > 0 ? static_cast<double>(one.age->count()) / m_mostAge : 0;
    const double height = std::max(kLeastBar, share * (kAges - kHead - 2));
    const QRectF place = theme::snapped(painter, bar(item, m_plot.bottom(), height));
    painter.fillRect(place, tokens.control);
    paintNumber(painter, tokens, place, pastAge(one));
}

void ChartPicture::paintNumber(QPainter& painter, const theme::Tokens& tokens, const QRectF& bar,
                               const QString& words) const
{
    if (m_pitch < kNumberPitch || theme::textWidth(words, Role::Micro) > m_pitch)
        return;
    const double line = theme::lineHeight(Role::Micro);
    const QRectF room(bar.center().x() - m_pitch / 2, bar.top() - line - 1, m_pitch, line);
    theme::text(painter, room, words,
                {.role = Role::Micro, .ink = tokens.text2, .alignment = Qt::AlignCenter});
}

/// As many as fit, from the newest on.
void ChartPicture::paintAxis(QPainter& painter, const theme::Tokens& tokens,
                             core::UtcTime now) const
{
    double free = m_plot.right();
    for (int item = count() - 1; item >= m_first; --item) {
        const QString words = facts::shortMoment(past(item).at, now);
        const double width = theme::textWidth(words, Role::Micro) + 2;
        const double middle = column(item).center().x();
        const double left = std::clamp(middle - width / 2, m_plot.left(),
                                       std::max(m_plot.left(), m_plot.right() - width));
        if (left + width > free)
            continue;
        theme::text(painter,
                    QRectF(left, m_plot.bottom() + 3, width, theme::lineHeight(Role::Micro)), words,
                    {.role = Role::Micro, .ink = tokens.text3, .alignment = Qt::AlignCenter});
        free = left - 6;
    }
}

} // namespace ui::rehearsal

#include "ui/timelines/protectionpicture.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/timelines/lanes.h"
#include "ui/widgets/backupmark.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::ProtectionTimeline)
};

constexpr int kBackups = 0;
constexpr int kProofs = 1;
constexpr int kLanes = 2;
constexpr double kDisc = 5; ///< half of a mark's width
constexpr double kPin = 6;
constexpr double kCountGap = 2;
constexpr double kCountOver = 2; ///< a number may reach over its column: the next mark is farther
constexpr int kMostCounted = 9; ///< more are two digits, which reach into the next day
constexpr double kShape = 14;
constexpr double kTick = 13;
constexpr double kUnderline = 2;

// On a day without a backup; also where a number would be zero.
QString dash()
{
    return u"–"_s;
}

QStringList laneTitles()
{
    //: Title of a lane of a timeline.
    return {Words::tr("Backups"),
            //: Title of a lane of a timeline: whether the backups of a day were verified.
            Words::tr("Verified")};
}

QString caption(const std::vector<ProtectionDay>& days)
{
    return days.empty() ? QString() : monthsCaption(days.front().date, days.back().date);
}

int axisHeight()
{
    return theme::lineHeight(theme::Role::Micro) + 6;
}

double halfWidth(const ProtectionDay& day)
{
    return day.pinned ? kPin : kDisc;
}

QRectF square(const QPointF& centre, double side)
{
    return {centre - QPointF(side / 2, side / 2), QSizeF(side, side)};
}

QRectF plotOf(const QSize& size, int titles, int lane, Qt::LayoutDirection direction)
{
    // The titles change sides with the language; the days do not change their order.
    const int left = direction == Qt::RightToLeft ? 0 : titles;
    return QRectF(left, 0, std::max(0, size.width() - titles), lane * kLanes);
}

} // namespace

ProtectionPicture::ProtectionPicture(const std::vector<ProtectionDay>& days, const QSize& size,
                                     Qt::LayoutDirection direction)
    : m_days(days)
    , m_lane(laneHeight())
    , m_plot(plotOf(size, titleWidth(days), m_lane, direction))
    , m_grid(m_plot, static_cast<int>(days.size()))
{
    const double left = direction == Qt::RightToLeft ? m_plot.right() : 0;
    m_titles = QRectF(left, 0, size.width() - m_plot.width(), m_plot.height());
}

int ProtectionPicture::height()
{
    return laneHeight() * kLanes + axisHeight();
}

int ProtectionPicture::titleWidth(const std::vector<ProtectionDay>& days)
{
    return laneTitleWidth(laneTitles(), caption(days));
}

const ProtectionDay& ProtectionPicture::at(int day) const
{
    return m_days[static_cast<std::size_t>(day)];
}

bool ProtectionPicture::isToday(int day) const
{
    return day + 1 == static_cast<int>(m_days.size());
}

QRectF ProtectionPicture::cell(int lane, int day) const
{
    const QRectF column = m_grid.column(day);
    return {column.left(), m_plot.top() + m_lane * lane, column.width(), double(m_lane)};
}

QRectF ProtectionPicture::dayRect(int day) const
{
    return m_grid.column(day).adjusted(0, 0, 0, axisHeight());
}

QPointF ProtectionPicture::markCentre(int day) const
{
    return cell(kBackups, day).center();
}

QPointF ProtectionPicture::proofCentre(int day) const
{
    return cell(kProofs, day).center();
}

void ProtectionPicture::paint(QPainter& painter, const theme::Tokens& tokens,
                              const Look& look) const
{
    paintTitles(painter, tokens);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    paintColumns(painter, tokens, look.hovered);
    for (int lane = 0; lane <= kLanes; ++lane)
        theme::hline(painter, m_plot.left(), m_plot.right(), m_plot.top() + m_lane * lane,
                     tokens.line);
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        paintBackups(painter, tokens, day);
        paintProof(painter, tokens, day);
    }
    paintAxis(painter, tokens);
    if (look.focused >= 0)
        theme::focusRing(painter, dayRect(look.focused), theme::kControlRadius);
    painter.restore();
}

void ProtectionPicture::paintTitles(QPainter& painter, const theme::Tokens& tokens) const
{
    const QStringList titles = laneTitles();
    const QString icons[] = {u"backups"_s, u"verify"_s};
    for (int lane = 0; lane < kLanes; ++lane) {
        const double top = m_titles.top() + m_lane * lane;
        theme::hline(painter, m_titles.left(), m_titles.right(), top, tokens.line);
        drawLaneTitle(painter, QRectF(m_titles.left(), top, m_titles.width(), m_lane), icons[lane],
                      titles.at(lane), tokens);
    }
    const QRectF below(m_titles.left(), m_titles.bottom() + 1, m_titles.width(),
                       theme::lineHeight(theme::Role::Micro));
    theme::text(painter, below, caption(m_days), {.role = theme::Role::Micro, .ink = tokens.text3});
}

void ProtectionPicture::paintColumns(QPainter& painter, const theme::Tokens& tokens,
                                     int hovered) const
{
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        const QRectF column = theme::snapped(painter, m_grid.column(day));
        if (isWeekend(at(day).date))
            painter.fillRect(column, laneShade(tokens));
        if (isToday(day))
            painter.fillRect(column, tokens.tint);
        if (day == hovered)
            painter.fillRect(column, tokens.select);
    }
}

void ProtectionPicture::paintBackups(QPainter& painter, const theme::Tokens& tokens, int day) const
{
    if (at(day).backups == 0) {
        theme::text(
            painter, cell(kBackups, day), dash(),
            {.role = theme::Role::Caption, .ink = tokens.text3, .alignment = Qt::AlignCenter});
        return;
    }
    const QPointF centre = markCentre(day);
    widgets::drawBackupMark(painter, centre, theme::Status::Verified, at(day).pinned, tokens);
    if (at(day).backups < 2)
        return;
    const QRectF column = m_grid.column(day);
    const double lastEdge = m_grid.column(static_cast<int>(m_days.size()) - 1).right();
    const QRectF room(QPointF(centre.x() + halfWidth(at(day)) + kCountGap, centre.y() - 11),
                      QPointF(std::min(column.right() + kCountOver, lastEdge), centre.y() + 2));
    // The tool tip and the sentence say how many.
    const QString number = at(day).backups > kMostCounted ? u"%1+"_s.arg(kMostCounted)
                                                          : QString::number(at(day).backups);
    for (const QString& words : {number, u"+"_s}) {
        if (theme::textWidth(words, theme::Role::Micro) > room.width())
            continue;
        theme::text(painter, room, words, {.role = theme::Role::Micro, .ink = tokens.text2});
        return;
    }
}

void ProtectionPicture::paintProof(QPainter& painter, const theme::Tokens& tokens, int day) const
{
    const QRectF box = cell(kProofs, day);
    const theme::Status proof = at(day).proof;
    if (at(day).backups == 0)
        theme::text(
            painter, box, dash(),
            {.role = theme::Role::Caption, .ink = tokens.text3, .alignment = Qt::AlignCenter});
    else if (proof == theme::Status::Verified || proof == theme::Status::Ok)
        theme::drawIcon(painter, u"check"_s, square(proofCentre(day), kTick), tokens.ok);
    else
        theme::drawStatus(painter, square(proofCentre(day), kShape), proof, tokens);
}

void ProtectionPicture::paintAxis(QPainter& painter, const theme::Tokens& tokens) const
{
    const int count = static_cast<int>(m_days.size());
    const int step = m_grid.labelStep(theme::textWidth(u"30"_s, theme::Role::Micro));
    const double top = m_plot.bottom() + 1;
    const int line = theme::lineHeight(theme::Role::Micro);
    for (int day = 0; day < count; ++day) {
        // Counted from today, which always has its label.
        if ((count - 1 - day) % step != 0)
            continue;
        const QRectF column = m_grid.column(day);
        const QDate date = at(day).date;
        const bool week = date.dayOfWeek() == Qt::Monday || date.day() == 1;
        const QColor ink = isToday(day) ? tokens.text : week ? tokens.text2 : tokens.text3;
        theme::text(painter, QRectF(column.left(), top, column.width(), line),
                    QLocale().toString(date.day()),
                    {.role = theme::Role::Micro, .ink = ink, .alignment = Qt::AlignCenter});
        if (isToday(day)) {
            const QRectF under(column.left() + 5, top + line + 1, column.width() - 10, kUnderline);
            theme::box(painter, under, {.radius = 1, .fill = tokens.marker});
        }
    }
}

} // namespace ui::timelines

#include "ui/timelines/stripframe.h"

#include "ui/theme/paint.h"
#include "ui/timelines/lanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::TimelineStrip)
};

int micro()
{
    return theme::lineHeight(theme::Role::Micro);
}

int headHeight()
{
    return micro() + 5;
}

int laneSize()
{
    return std::max(laneHeight(), 2 * (micro() + 4)); // a mark in its middle, a number above
}

int axisHeight()
{
    return micro() + 4;
}

} // namespace

QStringList StripFrame::titles()
{
    //: Title of a lane of a timeline: backups that are kept until a person lets go of them.
    return {Words::tr("Pinned"),
            //: Title of a lane of a timeline.
            Words::tr("Backups")};
}

int StripFrame::titleWidth()
{
    return laneTitleWidth(titles());
}

int StripFrame::height()
{
    return headHeight() + 2 * laneSize() + axisHeight();
}

StripFrame StripFrame::of(const QSize& size, Qt::LayoutDirection direction)
{
    StripFrame frame{
        .head = double(headHeight()), .lane = double(laneSize()), .axis = double(axisHeight())};
    const int titles = titleWidth();
    const int width = std::max(0, size.width() - titles);
    const bool mirrored = direction == Qt::RightToLeft;
    frame.plot = QRectF(mirrored ? 0 : titles, frame.head, width, 2 * frame.lane);
    frame.laneTitles = QRectF(mirrored ? width : 0, frame.head, titles, 2 * frame.lane);
    return frame;
}

QRectF StripFrame::laneRect(bool pinned) const
{
    return {plot.left(), plot.top() + (pinned ? 0 : lane), plot.width(), lane};
}

QRectF StripFrame::titleRect(bool pinned) const
{
    return {laneTitles.left(), laneRect(pinned).top(), laneTitles.width(), lane};
}

} // namespace ui::timelines

#include "app/ctl/progressline.h"

#include "app/ctl/printable.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::ProgressLine)
};

constexpr int kGap = 2;
constexpr int kLongestBar = 30;
constexpr int kShortestBar = 8;

QString amountText(const core::Progress& progress)
{
    const bool inBytes = progress.unit == core::Unit::Bytes;
    const auto number = [&](std::uint64_t n) {
        return inBytes ? sizeText(core::ByteCount(static_cast<std::int64_t>(n))) : countText(n);
    };
    if (progress.done == 0 && progress.total == 0)
        return {};
    if (progress.total == 0)
        return number(progress.done);
    if (progress.unit == core::Unit::Pages)
        return Words::tr("%1 of %2 pages").arg(number(progress.done), number(progress.total));
    //: Progress: what is done, what there is.
    return Words::tr("%1 of %2").arg(number(progress.done), number(progress.total));
}

QString leftText(std::int64_t seconds)
{
    if (seconds < 60)
        //: Time left of a job in seconds, then in minutes.
        return Words::tr("about %1 s left").arg(seconds);
    return Words::tr("about %1 min left").arg((seconds + 30) / 60);
}

double fractionOf(const core::Progress& progress)
{
    return static_cast<double>(progress.done) / static_cast<double>(progress.total);
}

QString bar(double fraction, int columns)
{
    const int filled = std::clamp(static_cast<int>(fraction * columns), 0, columns);
    return QString(filled, u'█') + QString(columns - filled, u'░');
}

int widthOf(const QStringList& parts)
{
    int width = 0;
    for (const QString& part : parts)
        width += part.isEmpty() ? 0 : displayWidth(part) + kGap;
    return width;
}

} // namespace

Line progressLine(const core::Progress& progress, int width, bool stopping)
{
    const bool known = progress.total > 0;
    QString phase = stopping ? Words::tr("Stopping") : core::phaseText(progress.phase);
    QString percent =
        known ? u"%1 %"_s.arg(static_cast<int>(fractionOf(progress) * 100)) : QString();
    QString amount = amountText(progress);
    QString rate = progress.bytesPerSecond > 0
        ? Words::tr("%1/s").arg(sizeText(core::ByteCount(progress.bytesPerSecond)))
        : QString();
    QString left = progress.secondsLeft && *progress.secondsLeft > 0
        ? leftText(*progress.secondsLeft)
        : QString();
    QString subject = printable(progress.subject);

    const int least = known ? kShortestBar : 0;
    for (QString* part : {&subject, &amount, &rate, &left, &percent}) {
        if (widthOf({phase, percent, amount, rate, left, subject}) + least <= width)
            break;
        part->clear();
    }
    const int room = width - widthOf({phase, percent, amount, rate, left, subject});

    Line line{{elided(phase, width), Tone::Strong}};
    if (known && room >= kShortestBar)
        line.append({u"  "_s + bar(fractionOf(progress), std::min(room, kLongestBar)), Tone::Good});
    for (const QString& part : {percent, amount, rate, left}) {
        if (!part.isEmpty())
            line.append({u"  "_s + part});
    }
    if (!subject.isEmpty())
        line.append({u"  "_s + subject, Tone::Faint});
    return line;
}

ProgressLine::ProgressLine(Terminal& terminal, std::stop_token stop)
    : m_terminal(terminal)
    , m_stop(std::move(stop))
{
}

void ProgressLine::report(const core::Progress& progress) noexcept
{
    // One column stays free: a full line would wrap on some terminals.
    if (m_throttle.letsThrough(progress.phase))
        m_terminal.live(
            progressLine(progress, m_terminal.remarkWidth() - 1, m_stop.stop_requested()));
}

void ProgressLine::note(const QString& sentence) noexcept
{
    m_terminal.say({{sentence}});
}

void ProgressLine::finish() noexcept
{
    m_terminal.live({});
}

} // namespace app::ctl

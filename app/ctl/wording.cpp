#include "app/ctl/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::Wording)
};

} // namespace

QString sizeText(core::ByteCount bytes)
{
    return QLocale().formattedDataSize(bytes.value(), 1, QLocale::DataSizeIecFormat);
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString spanText(double seconds)
{
    if (seconds < 9.95)
        //: A span of time in seconds.
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    if (whole < 3600)
        //: A span of time in minutes and seconds.
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    if (whole >= 48 * 3600)
        return Words::tr("%1 days").arg(QLocale().toString(whole / (24 * 3600)));
    //: A span of time in hours and minutes.
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString agoText(core::UtcTime then, core::UtcTime now)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(now - then).count();
    if (seconds < 60)
        //: When something happened; so are the next ones.
        return Words::tr("just now");
    if (seconds < 3600)
        return Words::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Words::tr("%1 h ago").arg(seconds / 3600);
    return Words::tr("%1 days ago").arg(seconds / (24 * 3600));
}

QString localTimeText(core::UtcTime time)
{
    return core::toQDateTime(time).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString verdictText(core::vault::Verdict verdict)
{
    using core::vault::Verdict;
    switch (verdict) {
    case Verdict::NotChecked: break;
    //: A verdict about a backup; so are the next ones.
    case Verdict::Ok: return Words::tr("ok");
    case Verdict::Damaged: return Words::tr("damaged");
    case Verdict::CannotJudge: return Words::tr("cannot judge");
    }
    return Words::tr("not checked");
}

Tone toneOf(core::vault::Verdict verdict)
{
    using core::vault::Verdict;
    switch (verdict) {
    case Verdict::NotChecked: break;
    case Verdict::Ok: return Tone::Good;
    case Verdict::Damaged: return Tone::Bad;
    case Verdict::CannotJudge: return Tone::Warning;
    }
    return Tone::Faint;
}

} // namespace app::ctl

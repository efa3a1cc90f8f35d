#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::ProgressText)
};

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString size(std::uint64_t bytes)
{
    return sizeText(core::ByteCount(static_cast<std::int64_t>(bytes)));
}

QString partText(const QString& done, const QString& total, core::Unit unit)
{
    switch (unit) {
    case core::Unit::Pages: return Words::tr("%1 of %2 pages").arg(done, total);
    case core::Unit::Rows: return Words::tr("%1 of %2 rows").arg(done, total);
    case core::Unit::Backups: return Words::tr("%1 of %2 backups").arg(done, total);
    case core::Unit::Bytes: break;
    }
    //: %1 and %2 are sizes such as "1.2 GiB".
    return Words::tr("%1 of %2").arg(done, total);
}

} // namespace

QString doneText(const core::Progress& progress)
{
    if (progress.total == 0)
        return {};
    return progress.unit == core::Unit::Bytes
        ? partText(size(progress.done), size(progress.total), progress.unit)
        : partText(number(progress.done), number(progress.total), progress.unit);
}

QString rateText(const core::Progress& progress)
{
    if (progress.bytesPerSecond <= 0)
        return {};
    constexpr double kMebibyte = 1024.0 * 1024.0;
    const double rate = static_cast<double>(progress.bytesPerSecond) / kMebibyte;
    return Words::tr("%1 MiB/s").arg(QLocale().toString(rate, 'f', 1));
}

QString timeLeftText(const core::Progress& progress)
{
    if (!progress.secondsLeft)
        return {};
    const qint64 seconds = *progress.secondsLeft;
    if (seconds < 60)
        return Words::tr("about %1 s left").arg(std::max<qint64>(seconds, 1));
    if (seconds < 3600)
        return Words::tr("about %1 min left").arg(seconds / 60);
    return Words::tr("about %1 h %2 min left").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

double fractionOf(const core::Progress& progress)
{
    if (progress.total == 0)
        return -1;
    return std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
}

QString sizeText(core::ByteCount bytes)
{
    return QLocale().formattedDataSize(bytes.value(), bytes.value() < 1024 ? 0 : 1,
                                       QLocale::DataSizeIecFormat);
}

QString durationText(double seconds)
{
    if (seconds < 0.05)
        return Words::tr("less than 0.1 s");
    if (seconds < 9.95)
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = static_cast<qint64>(seconds + 0.5);
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

} // namespace ui::jobs

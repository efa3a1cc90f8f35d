#include "ui/overview/storagetext.h"

#include "ui/jobs/jobend.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::overview {

using Usage = widgets::UsageBar::Usage; // spelt out, lupdate would lose the context of the texts

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::overview::Storage)
};

/// A folder with the home folder as "~", which leaves room for what tells it from others.
QString shortFolder(const QString& folder)
{
    const QString home = QDir::homePath();
    const bool below = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(below && home.size() > 1 ? u'~' + folder.mid(home.size())
                                                             : folder);
}

double shareOf(core::ByteCount part, core::ByteCount whole)
{
    return whole.value() > 0 ? std::clamp(
               static_cast<double>(part.value()) / static_cast<double>(whole.value()), 0.0, 1.0)
                             : 0.0;
}

QString backupsText(const core::jobs::StorageUse& use)
{
    const QString size = jobs::sizeText(use.bytes);
    return use.backups == 1
        ? Words::tr("One backup, %1.").arg(size)
        : Words::tr("%1 backups, %2.").arg(QLocale().toString(qulonglong(use.backups)), size);
}

QString roomText(const core::jobs::StorageUse& use)
{
    const QString free = jobs::sizeText(use.space->free);
    switch (use.room) {
    case core::policy::Room::TooLittle:
        return Words::tr("%1 are free; the next backup does not fit.").arg(free);
    case core::policy::Room::Little:
        return Words::tr("%1 are free, less than 5 % of the drive.").arg(free);
    case core::policy::Room::Enough: break;
    }
    return Words::tr("%1 are free.").arg(free);
}

} // namespace

QString captionOf(const core::jobs::StorageUse& use)
{
    if (use.problem)
        return jobs::errorSentence(*use.problem);
    if (!use.space)
        return Words::tr("No backup was made there yet, or its drive is not connected.");
    //: %1 is "33 backups, 1.1 GiB.", %2 is "74 GiB are free."
    return Words::tr("%1 %2").arg(backupsText(use), roomText(use));
}

QString usedText(core::Space space)
{
    constexpr double kStep = 1024;
    const auto total = static_cast<double>(std::max<std::int64_t>(space.total.value(), 1));
    const double unit = std::pow(kStep, std::floor(std::log(total) / std::log(kStep)));
    const int decimals = unit > 1 && total / unit < 100 ? 1 : 0;
    const QLocale locale;
    const auto used = static_cast<double>((space.total - space.free).value());
    //: How full a drive is: %1 is a number, %2 a size in the same unit: "182 of 256 GiB".
    return Words::tr("%1 of %2")
        .arg(locale.toString(used / unit, 'f', decimals),
             locale.formattedDataSize(space.total.value(), decimals, QLocale::DataSizeIecFormat));
}

Usage usageOf(const core::jobs::StorageUse& use)
{
    Usage usage{.name = shortFolder(use.root),
                .hint = QDir::toNativeSeparators(use.root) + u'\n' + captionOf(use)};
    if (use.problem) {
        usage.words = Words::tr("cannot be read");
        usage.status = theme::Status::Error;
    } else if (!use.space) {
        usage.words = Words::tr("not there");
        usage.status = theme::Status::NotChecked;
    } else if (use.room != core::policy::Room::Enough) {
        usage.status = theme::Status::Warning;
    }
    if (use.space) {
        const auto used = use.space->total - use.space->free;
        usage.words = use.problem ? usage.words : usedText(*use.space);
        usage.used = shareOf(used, use.space->total);
        usage.ours = std::min(shareOf(use.bytes, use.space->total), usage.used);
    }
    return usage;
}

} // namespace ui::overview

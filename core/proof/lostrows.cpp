#include "core/proof/lostrows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using sqlite::RowGap;

constexpr std::size_t kMostRanges = 3; ///< JSON has all

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::LostRows)
};

/// Rowids are written as SQL takes them, without separators.
QString rangeText(const RowGap& gap)
{
    if (!gap.first)
        //: Rowids; %1 is the greatest of them.
        return Texts::tr("up to %1").arg(*gap.last);
    if (!gap.last)
        //: Rowids; %1 is the smallest of them.
        return Texts::tr("from %1 on").arg(*gap.first);
    if (*gap.first == *gap.last)
        return QString::number(*gap.first);
    //: Rowids; the smallest and the greatest of them.
    return Texts::tr("%1 to %2").arg(*gap.first).arg(*gap.last);
}

} // namespace

QString lostRowsText(const std::vector<RowGap>& gaps)
{
    const bool isBounded = std::ranges::all_of(
        gaps, [](const RowGap& gap) { return gap.first.has_value() || gap.last.has_value(); });
    if (gaps.empty() || !isBounded)
        return {};
    QStringList ranges;
    for (std::size_t i = 0; i < std::min(gaps.size(), kMostRanges); ++i)
        ranges << rangeText(gaps[i]);
    if (gaps.size() == 1)
        //: %1 is such as "501 to 1000".
        return Texts::tr("The rows out of reach have rowids in this range: %1.")
            .arg(ranges.front());
    const QString list = ranges.join(u", "_s);
    if (gaps.size() <= kMostRanges)
        //: %1 is such as "501 to 1000, from 2001 on".
        return Texts::tr("The rows out of reach have rowids in these ranges: %1.").arg(list);
    return Texts::tr("The rows out of reach have rowids in these ranges: %1, and in %2 more.")
        .arg(list, QLocale().toString(static_cast<qint64>(gaps.size() - kMostRanges)));
}

} // namespace core::proof

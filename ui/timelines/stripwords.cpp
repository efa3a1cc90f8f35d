#include "ui/timelines/stripwords.h"

#include "ui/timelines/prooftext.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::TimelineStrip)
};

QString clock(const StripMark& mark)
{
    return QLocale().toString(mark.at.toLocalTime().time(), u"HH:mm"_s);
}

QDate dayOf(const StripMark& mark)
{
    return mark.at.toLocalTime().date();
}

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words.replace(0, 1, words.at(0).toUpper());
    return words;
}

} // namespace

QString markTime(const StripMark& mark, QDate today)
{
    const QDate day = dayOf(mark);
    if (day == today)
        //: %1 is a time: "Today, 14:00"
        return Words::tr("Today, %1").arg(clock(mark));
    //: %1 is a day, %2 a time: "Friday 26 September, 02:00"
    return Words::tr("%1, %2").arg(longDay(day, today), clock(mark));
}

QString markState(const StripMark& mark)
{
    QString proof = proofClause(mark.status);
    if (mark.pinned && !mark.label.isEmpty())
        //: %1 is a label that a person gave, %2 "verified", "damaged" and so on.
        return Words::tr("pinned as “%1”, %2").arg(mark.label, proof);
    if (mark.pinned)
        //: %1 is "verified", "damaged" and so on.
        return Words::tr("pinned, %1").arg(proof);
    return proof;
}

QString markSentence(const StripMark& mark, QDate today)
{
    //: %1 is a time, %2 what is known of the backup: "Today, 14:00: pinned, verified"
    return Words::tr("%1: %2").arg(markTime(mark, today), markState(mark));
}

QString markLabel(const StripMark& mark, StripSection section, QDate today)
{
    const QDate day = dayOf(mark);
    switch (section) {
    case StripSection::Today: return clock(mark);
    case StripSection::Days:
        //: On a time axis: %1 is a short day of the week, %2 a time.
        return Words::tr("%1 %2").arg(QLocale().toString(day, u"ddd"_s), clock(mark));
    default:
        return widgets::dateText(day,
                                 day.year() == today.year() ? widgets::DateForm::Short
                                                            : widgets::DateForm::ShortWithYear);
    }
}

QString tipFor(const std::vector<const StripMark*>& marks, QDate today)
{
    const StripMark& newest = *marks.back();
    if (marks.size() == 1)
        return markTime(newest, today) + u'\n' + capitalized(markState(newest));
    ProofCounts counts;
    for (const StripMark* mark : marks) {
        counts.add(mark->status);
        counts.pinned += mark->pinned ? 1 : 0;
    }
    //: %1 and %2 are times, the older first.
    const QString span =
        Words::tr("%1 to %2").arg(markTime(*marks.front(), today), markTime(newest, today));
    return counts.words() + u'\n' + span + u'\n' + Words::tr("A click selects the newest.");
}

} // namespace ui::timelines

#include "ui/verify/reporttitle.h"

#include "core/proof/reportsummary.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>

namespace ui::verify {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::verify::ReportTitle)
};

constexpr qsizetype kMostLetters = 60;

/// The name of a file may be long, and has no place where a line could break.
QString shortened(const QString& words)
{
    if (words.size() <= kMostLetters)
        return words;
    const qsizetype half = kMostLetters / 2;
    return words.left(half) + u'…' + words.right(half - 1);
}

} // namespace

QString reportTitle(const core::proof::Report& report)
{
    const QDateTime taken = core::toQDateTime(report.takenAt).toLocalTime();
    const QString when = widgets::dateText(taken.date(), widgets::DateForm::NoWeekday);
    //: "Backup of dispatch.db, 26 September 2025, 02:00. 47.3 MiB, 12,108 pages of 4 KiB."
    return Words::tr("%1, %2, %3. %4.")
        .arg(shortened(core::proof::subjectLine(report)), when, facts::clockText(report.takenAt),
             core::proof::sizeLine(report));
}

} // namespace ui::verify

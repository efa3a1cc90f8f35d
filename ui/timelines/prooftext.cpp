#include "ui/timelines/prooftext.h"

#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::timelines::ProofText)
};

int urgency(theme::Status proof)
{
    switch (proof) {
    case theme::Status::Error:
    case theme::Status::Damaged: return 3;
    case theme::Status::CannotJudge: return 2;
    case theme::Status::NotChecked: return 1;
    default: return 0;
    }
}

} // namespace

QString proofClause(theme::Status proof)
{
    switch (proof) {
    //: Within a sentence about one or several backups: "Friday 26 September: 1 backup, damaged"
    case theme::Status::Damaged: return Words::tr("damaged");
    //: Within a sentence about one or several backups.
    case theme::Status::CannotJudge: return Words::tr("cannot be judged");
    //: Within a sentence about one or several backups.
    case theme::Status::NotChecked: return Words::tr("not checked");
    //: Within a sentence about one or several backups.
    case theme::Status::Verified: return Words::tr("verified");
    default: return theme::statusWord(proof);
    }
}

theme::Status worseProof(theme::Status one, theme::Status other)
{
    return urgency(other) > urgency(one) ? other : one;
}

QString backupCount(int count)
{
    if (count == 0)
        return Words::tr("no backup");
    // Untranslated, %n knows no singular.
    return count == 1 ? Words::tr("1 backup") : Words::tr("%n backups", nullptr, count);
}

QString longDay(QDate day, QDate today)
{
    return widgets::dateText(day,
                             day.year() == today.year() ? widgets::DateForm::Long
                                                        : widgets::DateForm::LongWithYear);
}

void ProofCounts::add(theme::Status proof, int times)
{
    backups += times;
    switch (urgency(proof)) {
    case 3: damaged += times; break;
    case 2: unjudged += times; break;
    case 1: unchecked += times; break;
    default: break;
    }
}

QString ProofCounts::words() const
{
    const bool flawless = damaged + unjudged + unchecked == 0;
    QStringList parts{backupCount(backups)};
    if (damaged > 0)
        parts << Words::tr("%n damaged", nullptr, damaged);
    if (unjudged > 0)
        parts << Words::tr("%n cannot be judged", nullptr, unjudged);
    if (unchecked > 0)
        parts << Words::tr("%n not checked", nullptr, unchecked);
    if (flawless && backups > 0)
        parts << (backups == 1 ? proofClause(theme::Status::Verified) : Words::tr("all verified"));
    if (pinned > 0)
        parts << Words::tr("%n pinned", nullptr, pinned);
    return parts.join(Words::tr(", "));
}

} // namespace ui::timelines

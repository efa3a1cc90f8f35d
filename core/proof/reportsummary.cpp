#include "core/proof/reportsummary.h"

#include "core/proof/check.h"
#include "core/proof/prove.h"

#include <QCoreApplication>
#include <QLocale>

namespace core::proof {

namespace {

using vault::Verdict;

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::Summary)
};

QString titleOf(const Report& report)
{
    const bool backup = report.isBackup;
    switch (report.proof.verdict) {
    case Verdict::Ok:
        return backup ? Summary::tr("This backup is good") : Summary::tr("This database is good");
    case Verdict::Damaged:
        if (report.proof.sourceDamaged && backup)
            return Summary::tr("This is a faithful backup of a damaged database");
        return backup ? Summary::tr("Do not restore this backup as it is")
                      : Summary::tr("This database is damaged");
    case Verdict::CannotJudge:
        return backup ? Summary::tr("This backup cannot be judged")
                      : Summary::tr("This database cannot be judged");
    case Verdict::NotChecked: break;
    }
    return backup ? Summary::tr("This backup is not checked")
                  : Summary::tr("This database is not checked");
}

} // namespace

ReportBanner bannerOf(const Report& report)
{
    ReportBanner banner{.title = titleOf(report), .text = summarize(report.proof)};
    const bool quick = report.proof.level == vault::CheckLevel::Quick;
    if (report.proof.verdict == Verdict::Ok && quick)
        banner.text += u' ' + Summary::tr("Only the quick checks were made.");
    return banner;
}

QString subjectLine(const Report& report)
{
    return report.isBackup ? Summary::tr("Backup of %1").arg(report.database) : report.database;
}

QString sizeLine(const Report& report)
{
    const QLocale locale;
    const QString size = locale.formattedDataSize(report.bytes.value(), 1);
    if (report.pages == 0 || report.pageSize == 0)
        return size;
    return Summary::tr("%1, %2 pages of %3")
        .arg(size, locale.toString(report.pages), locale.formattedDataSize(report.pageSize, 0));
}

QString checkTitle(const QString& check)
{
    if (check == kPageHashes)
        return Summary::tr("Page hashes");
    if (check == kIntegrity)
        return Summary::tr("Integrity");
    if (check == kForeignKeys)
        return Summary::tr("Foreign keys");
    return check == kContents ? Summary::tr("Table contents") : check;
}

QString checkLine(const vault::CheckRecord& check)
{
    const QString word = stateWord(check.state);
    const auto count = static_cast<qint64>(check.findings.size());
    if (count == 0)
        return word;
    return count == 1 ? Summary::tr("%1, 1 finding").arg(word)
                      : Summary::tr("%1, %2 findings").arg(word, QLocale().toString(count));
}

QString stateWord(Verdict state)
{
    switch (state) {
    case Verdict::Ok: return Summary::tr("Checked");
    case Verdict::Damaged: return Summary::tr("Damaged");
    case Verdict::CannotJudge: return Summary::tr("Cannot judge");
    case Verdict::NotChecked: break;
    }
    return Summary::tr("Not checked");
}

QString severityWord(vault::Severity severity)
{
    switch (severity) {
    case vault::Severity::Note: break;
    case vault::Severity::CannotJudge: return Summary::tr("Cannot judge");
    case vault::Severity::Damage: return Summary::tr("Error");
    }
    return Summary::tr("Note");
}

} // namespace core::proof

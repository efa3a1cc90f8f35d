#include "core/policy/health.h"

#include <QCoreApplication>
#include <QLocale>

namespace core::policy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::policy)
};

/// "26 h old; the limit is 24 h" would say "24 h old; the limit is 24 h" a few minutes after.
bool looksEqual(const Reason& reason)
{
    return reason.age > reason.limit && ageInWords(reason.age) == ageInWords(reason.limit);
}

QString ageSentence(const Reason& reason)
{
    const QString limit = ageInWords(reason.limit);
    if (looksEqual(reason))
        return Messages::tr("The last proven backup is a little over %1 old; the limit is %1.")
            .arg(limit);
    return Messages::tr("The last proven backup is %1 old; the limit is %2.")
        .arg(ageInWords(reason.age), limit);
}

/// One from the future has a negative age, which is nothing to tell.
QString newestSentence(const Reason& reason, const QString& plain, const QString& withAge)
{
    return reason.age < 0s ? plain : withAge.arg(ageInWords(reason.age));
}

QString noneProvenSentence(const Reason& reason)
{
    if (reason.age == 0s && reason.level == HealthLevel::Error)
        return Messages::tr("None of the backups (%1) is proven or can be relied on.")
            .arg(reason.detail);
    return Messages::tr("None of the backups (%1) is proven; the newest that is not damaged is %2 "
                        "old; the limit is %3.")
        .arg(reason.detail, ageInWords(reason.age), ageInWords(reason.limit));
}

QString lastJobSentence(const Reason& reason)
{
    return reason.detail.isEmpty() ? Messages::tr("The last job failed.")
                                   : Messages::tr("The last job failed: %1").arg(reason.detail);
}

} // namespace

QString levelKey(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ok: return u"ok"_s;
    case HealthLevel::Unknown: return u"unknown"_s;
    case HealthLevel::Warning: return u"warning"_s;
    case HealthLevel::Error: return u"error"_s;
    }
    return u"unknown"_s;
}

QString reasonKey(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::NeverBackedUp: return u"never-backed-up"_s;
    case ReasonKind::SourceMissing: return u"source-missing"_s;
    case ReasonKind::BackupOld: return u"backup-old"_s;
    case ReasonKind::BackupVeryOld: return u"backup-very-old"_s;
    case ReasonKind::NewestDamaged: return u"newest-damaged"_s;
    case ReasonKind::NewestNotChecked: return u"newest-not-checked"_s;
    case ReasonKind::NewestCannotJudge: return u"newest-cannot-judge"_s;
    case ReasonKind::NoneProven: return u"none-proven"_s;
    case ReasonKind::SourceDamaged: return u"source-damaged"_s;
    case ReasonKind::TablesLostRows: return u"tables-lost-rows"_s;
    case ReasonKind::LastJobFailed: return u"last-job-failed"_s;
    case ReasonKind::SpaceShort: return u"space-short"_s;
    case ReasonKind::ProtectedAndFresh: return u"protected-and-fresh"_s;
    case ReasonKind::BackupsUnreadable: return u"backups-unreadable"_s;
    case ReasonKind::DatedInTheFuture: return u"dated-in-the-future"_s;
    case ReasonKind::SourceEmpty: return u"source-empty"_s;
    case ReasonKind::SourceNotADatabase: return u"source-not-a-database"_s;
    case ReasonKind::NotAsExpected: return u"not-as-expected"_s;
    }
    return u"unknown"_s;
}

QString describe(const Reason& reason)
{
    switch (reason.kind) {
    case ReasonKind::NeverBackedUp: return Messages::tr("There is no backup of this database.");
    case ReasonKind::SourceMissing: return Messages::tr("The database file is not there.");
    case ReasonKind::BackupOld:
    case ReasonKind::BackupVeryOld:
    case ReasonKind::ProtectedAndFresh: return ageSentence(reason);
    case ReasonKind::NewestDamaged:
        return newestSentence(reason, Messages::tr("The newest backup is damaged."),
                              Messages::tr("The newest backup is damaged; it is %1 old."));
    case ReasonKind::NewestNotChecked:
        return newestSentence(reason, Messages::tr("The newest backup is not checked."),
                              Messages::tr("The newest backup is not checked; it is %1 old."));
    case ReasonKind::NewestCannotJudge:
        return newestSentence(
            reason, Messages::tr("A part of the newest backup cannot be judged."),
            Messages::tr("A part of the newest backup cannot be judged; it is %1 old."));
    case ReasonKind::NoneProven: return noneProvenSentence(reason);
    case ReasonKind::SourceDamaged:
        return newestSentence(
            reason,
            Messages::tr(
                "The database itself is damaged: the newest backup is a faithful copy of it."),
            Messages::tr("The database itself is damaged: the newest backup, %1 old, is a faithful "
                         "copy of it."));
    case ReasonKind::TablesLostRows:
        return Messages::tr("Tables lost all or most of their rows since the backup before: %1.")
            .arg(reason.detail);
    case ReasonKind::NotAsExpected:
        return Messages::tr("The newest backup is not what is expected of it: %1.")
            .arg(reason.detail);
    case ReasonKind::LastJobFailed: return lastJobSentence(reason);
    case ReasonKind::BackupsUnreadable:
        //: %1 is a whole sentence that says why, or nothing.
        return Messages::tr("The backups cannot be read now. %1").arg(reason.detail).trimmed();
    case ReasonKind::SpaceShort:
        return reason.detail.isEmpty() ? Messages::tr("The next backup will not fit.")
                                       : reason.detail;
    case ReasonKind::DatedInTheFuture:
        return Messages::tr(
                   "The newest backup is dated %1 in the future, so its age cannot be told.")
            .arg(ageInWords(reason.age));
    case ReasonKind::SourceEmpty:
        return Messages::tr("The database file is empty: it has 0 bytes.");
    case ReasonKind::SourceNotADatabase:
        return Messages::tr("The database file is not an SQLite database, or it is encrypted.");
    }
    return {};
}

QString ageInWords(std::chrono::seconds age)
{
    const QLocale locale;
    if (age < 1min)
        return Messages::tr("less than a minute");
    if (age < 90min)
        return Messages::tr("%1 min").arg(locale.toString(age / 1min));
    if (age < 72h)
        return Messages::tr("%1 h").arg(locale.toString(age / 1h));
    return Messages::tr("%1 days").arg(locale.toString(age / 24h));
}

} // namespace core::policy

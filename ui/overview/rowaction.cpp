#include "ui/overview/rowaction.h"

#include <QCoreApplication>

namespace ui::overview {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::overview::RowAction)
};

RowAction actionFor(core::policy::ReasonKind kind)
{
    using core::policy::ReasonKind;
    switch (kind) {
    case ReasonKind::NeverBackedUp:
    case ReasonKind::BackupOld:
    case ReasonKind::BackupVeryOld:
    case ReasonKind::LastJobFailed: return RowAction::BackUp;
    case ReasonKind::NewestNotChecked:
    case ReasonKind::NoneProven: return RowAction::Verify;
    case ReasonKind::NewestDamaged:
    case ReasonKind::NewestCannotJudge: return RowAction::OpenReport;
    case ReasonKind::SourceMissing:
    case ReasonKind::SourceEmpty:
    case ReasonKind::SourceNotADatabase:
    case ReasonKind::SourceDamaged: return RowAction::Restore;
    case ReasonKind::TablesLostRows:
    case ReasonKind::NotAsExpected:
    case ReasonKind::SpaceShort:
    case ReasonKind::BackupsUnreadable:
    case ReasonKind::DatedInTheFuture: return RowAction::ShowBackups;
    case ReasonKind::ProtectedAndFresh: break;
    }
    return RowAction::None;
}

} // namespace

RowAction actionFor(const core::jobs::DatabaseStatus& database)
{
    const auto& reasons = database.health.reasons;
    const RowAction action = reasons.empty() ? RowAction::None : actionFor(reasons.front().kind);
    // Nobody finds anything in an empty list; what can still be read is backed up.
    if (database.backups > 0 || action == RowAction::None)
        return action;
    return database.sourceBytes ? RowAction::BackUp : RowAction::None;
}

QString actionWords(RowAction action)
{
    switch (action) {
    case RowAction::BackUp: return Words::tr("Back up now");
    case RowAction::Verify: return Words::tr("Verify newest");
    case RowAction::ShowBackups: return Words::tr("Show backups");
    case RowAction::OpenReport: return Words::tr("Open report");
    case RowAction::Restore: return Words::tr("Restore…");
    case RowAction::None: break;
    }
    return {};
}

} // namespace ui::overview

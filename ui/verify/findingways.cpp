#include "ui/verify/findingways.h"

#include "ui/verify/verifypresenter.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ui::verify {

using core::proof::ReportFinding;
using Way = FindingRow::Way;

FindingWays::FindingWays(VerifyPresenter& presenter, QAction& backUpNow, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_backUpNow(backUpNow)
{
}

/// The backup that its tables are to come from, as long as it is there.
const core::vault::Backup* FindingWays::sourceOf(const ReportFinding& finding) const
{
    const auto& backups = *m_presenter.backups();
    const auto found = std::ranges::find(backups, finding.fromId, &core::vault::Backup::id);
    return found == backups.end() ? nullptr : &*found;
}

bool FindingWays::isPossible(Way way, const ReportFinding& finding) const
{
    switch (way) {
    case Way::None: break;
    case Way::ShowGood:
    case Way::RestoreGood: return m_presenter.newestGood() != nullptr;
    case Way::RestoreTables: return sourceOf(finding) != nullptr;
    case Way::ShowRows: return m_presenter.backup() != nullptr && !finding.tables.isEmpty();
    case Way::BackUp: return m_backUpNow.isEnabled();
    case Way::CopySql: return !finding.sql.isEmpty();
    }
    return false;
}

void FindingWays::take(Way way, const ReportFinding& finding)
{
    if (!isPossible(way, finding))
        return;
    switch (way) {
    case Way::None: break;
    case Way::ShowGood: return showGood();
    case Way::RestoreGood:
        Q_EMIT restoreRequested(m_presenter.newestGood()->artifactPath, {});
        return;
    case Way::RestoreTables:
        Q_EMIT restoreRequested(sourceOf(finding)->artifactPath, finding.tables);
        return;
    case Way::ShowRows: Q_EMIT rowsWanted(*m_presenter.backup(), finding.tables.front()); return;
    case Way::BackUp: return m_backUpNow.trigger();
    case Way::CopySql: return QGuiApplication::clipboard()->setText(finding.sql);
    }
}

void FindingWays::showGood()
{
    if (const auto* good = m_presenter.newestGood())
        Q_EMIT backupWanted(good->artifactPath);
}

} // namespace ui::verify

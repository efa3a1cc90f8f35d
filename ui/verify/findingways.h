#pragma once

#include "core/vault/vault.h"
#include "ui/verify/findingrow.h"

#include <QObject>

class QAction;

namespace ui::verify {

class VerifyPresenter;

/// What can be done about findings from the page of proofs, and does it.
class FindingWays final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    FindingWays(VerifyPresenter& presenter, QAction& backUpNow, QObject* parent = nullptr);

    [[nodiscard]] bool isPossible(FindingRow::Way way,
                                  const core::proof::ReportFinding& finding) const;
    void take(FindingRow::Way way, const core::proof::ReportFinding& finding);
    void showGood();

Q_SIGNALS:
    /// A person wants to go to this backup in the list; the path of its file.
    void backupWanted(const QString& artifact);
    /// Of a backup; without tables the whole of it.
    void restoreRequested(const QString& artifact, const QStringList& tables);
    /// Of a table as this backup has it.
    void rowsWanted(const core::vault::Backup& backup, const QString& table);

private:
    [[nodiscard]] const core::vault::Backup*
    sourceOf(const core::proof::ReportFinding& finding) const;

    VerifyPresenter& m_presenter;
    QAction& m_backUpNow;
};

} // namespace ui::verify

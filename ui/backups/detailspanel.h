#pragma once

#include "core/vault/vault.h"
#include "ui/facts/statusof.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class Label;
class ScrolledColumn;
class TableView;
} // namespace ui::widgets

namespace ui::backups {

class BackupActions;
class ChecksList;
class CopyField;
class DetailsHead;
class NoteField;
class TableChangeModel;

/// All that is known of the selected backup.
class DetailsPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit DetailsPanel(const BackupActions& actions, QWidget* parent = nullptr);

    /// `before` is the backup that the tables of a single one are compared with; none where there
    /// is none.
    void setSelection(const std::vector<core::vault::Backup>& selection,
                      const core::vault::Backup* before, facts::Freshness freshness,
                      core::UtcTime now);

Q_SIGNALS:
    void noteChanged(const core::vault::Backup& backup, const QString& note);

private:
    void makeFacts();
    [[nodiscard]] QWidget* makeTables();
    [[nodiscard]] QWidget* makeChecks();
    void showCurrentTable();
    void showFacts(const core::vault::Backup& backup, const core::vault::Backup* before,
                   facts::Freshness freshness, core::UtcTime now);
    void showChecks(const core::vault::Backup& backup, facts::Freshness freshness,
                    core::UtcTime now);
    void showTables(const core::vault::Backup& backup, const core::vault::Backup* before,
                    core::UtcTime now);

    DetailsHead* m_head;
    widgets::Label* m_problem;
    widgets::ScrolledColumn* m_scroll;
    QWidget* m_facts;
    QVBoxLayout* m_sections;
    widgets::Label* m_comparedWith;
    QWidget* m_tablesPart;
    widgets::TableView* m_tables;
    TableChangeModel* m_changes;
    QWidget* m_checksPart;
    ChecksList* m_checks;
    NoteField* m_note;
    CopyField* m_path;
    CopyField* m_sum;
};

} // namespace ui::backups

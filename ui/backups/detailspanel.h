#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace ui::widgets {
class Label;
class StatusLabel;
class TableView;
class VerdictBadge;
} // namespace ui::widgets

namespace ui::backups {

class BackupActions;
class ChecksList;
class CopyField;
class TableCountModel;

/// All that is known of the selected backup.
class DetailsPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit DetailsPanel(const BackupActions& actions, QWidget* parent = nullptr);

    void setSelection(const std::vector<core::vault::Backup>& selection, core::UtcTime now);

private:
    [[nodiscard]] QWidget* makeHead(const BackupActions& actions);
    [[nodiscard]] QWidget* makeFacts();
    void showOne(const core::vault::Backup& backup, core::UtcTime now);
    void showMany(const std::vector<core::vault::Backup>& selection);
    void showFacts(const core::vault::Backup& backup, core::UtcTime now);

    widgets::Label* m_title;
    widgets::VerdictBadge* m_badge;
    widgets::Label* m_caption;
    widgets::StatusLabel* m_label;
    widgets::Label* m_problem;
    QWidget* m_facts = nullptr;
    widgets::Label* m_checkedAt;
    ChecksList* m_checks;
    QWidget* m_tablesPart;
    widgets::TableView* m_tables;
    TableCountModel* m_counts;
    CopyField* m_path;
    CopyField* m_sum;
};

} // namespace ui::backups

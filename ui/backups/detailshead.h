#pragma once

#include "core/vault/vault.h"
#include "ui/facts/statusof.h"

#include <QWidget>

#include <vector>

namespace ui::widgets {
class Label;
class StatusLabel;
class VerdictBadge;
} // namespace ui::widgets

namespace ui::backups {

class BackupActions;

/// What the selected backup is, or how many are selected and how big they are, and what can be done
/// with all of them.
class DetailsHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHead(const BackupActions& actions, QWidget* parent = nullptr);

    void setSelection(const std::vector<core::vault::Backup>& selection, facts::Freshness freshness,
                      core::UtcTime now);

private:
    void showOne(const core::vault::Backup& backup, facts::Freshness freshness, core::UtcTime now);
    void showMany(const std::vector<core::vault::Backup>& selection, core::UtcTime now);

    widgets::Label* m_title;
    widgets::VerdictBadge* m_badge;
    widgets::Label* m_caption;
    widgets::StatusLabel* m_pin;
    widgets::Label* m_counts;
};

} // namespace ui::backups

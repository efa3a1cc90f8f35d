#pragma once

#include "ui/theme/status.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace ui::widgets {

/// What one day did for the protection of a database.
struct ProtectionDay
{
    QDate date{};
    int backups = 0; ///< taken on this day
    bool pinned = false; ///< one of them is
    theme::Status proof =
        theme::Status::NotChecked; ///< of them, the worst; says nothing without a backup

    friend bool operator==(const ProtectionDay&, const ProtectionDay&) = default;
};

/// The past days as columns, with a lane for backups and one for their proofs; weekends shaded,
/// today tinted. Left and Right go from day to day, Enter opens it. Time runs from left to right in
/// every language.
class ProtectionTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit ProtectionTimeline(QWidget* parent = nullptr);

    /// Oldest first; the last one is today.
    void setDays(std::vector<ProtectionDay> days);
    [[nodiscard]] const std::vector<ProtectionDay>& days() const { return m_days; }

Q_SIGNALS:
    /// The admin wants to see the backups of that day.
    void dayActivated(const QDate& date);

private:
    std::vector<ProtectionDay> m_days;
};

} // namespace ui::widgets

#pragma once

#include "ui/theme/status.h"

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace ui::widgets {

/// One backup on the strip.
struct StripMark
{
    QString id{};
    QDateTime at{}; ///< local time
    theme::Status status =
        theme::Status::NotChecked; ///< Verified, Damaged, NotChecked, CannotJudge
    bool pinned = false;
    QString label{}; ///< beside a pin; may be empty

    friend bool operator==(const StripMark&, const StripMark&) = default;
};

/// Backups on one axis that is cut into sections, each with a scale of its own: 12 months, 4 weeks,
/// 7 days, today. Selecting a mark here selects its row elsewhere, and the other way round. Left
/// and Right go from backup to backup. Time runs from left to right in every language.
class TimelineStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    /// In any order; thousands are no problem. `now` is the end of the axis, local time.
    void setMarks(std::vector<StripMark> marks, const QDateTime& now);
    /// Shows a mark as selected; an id that is not there selects none. Emits nothing.
    void setSelected(const QString& id);
    [[nodiscard]] const QString& selected() const { return m_selected; }

Q_SIGNALS:
    /// The admin chose a mark.
    void chosen(const QString& id);

private:
    std::vector<StripMark> m_marks;
    QDateTime m_now;
    QString m_selected;
};

} // namespace ui::widgets

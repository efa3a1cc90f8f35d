#pragma once

#include "core/base/utctime.h"
#include "ui/overview/activitytext.h"

#include <QAbstractListModel>

#include <vector>

namespace ui::overview {

/// What happened, newest first.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole, ///< theme::Status as int
        WhenRole, ///< "14:01", "Sun 02:03"
        RestoreRole, ///< id of a restore that can be undone; else empty
        DatabaseRole, ///< path
    };

    explicit ActivityModel(core::Clock clock, QObject* parent = nullptr);

    void setLines(std::vector<ActivityLine> lines);
    /// Tells the times anew: what was today is yesterday after midnight.
    void refreshTimes();
    /// A line to be copied: time, state and words.
    [[nodiscard]] QString plainText(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    core::Clock m_clock;
    std::vector<ActivityLine> m_lines;
};

} // namespace ui::overview

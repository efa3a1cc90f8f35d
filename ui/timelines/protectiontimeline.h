#pragma once

#include "ui/theme/status.h"
#include "ui/widgets/painteditems.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace ui::widgets {
struct TableContent;
} // namespace ui::widgets

namespace ui::timelines {

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
class ProtectionTimeline final : public QWidget, public widgets::PaintedItems
{
    Q_OBJECT

public:
    explicit ProtectionTimeline(QWidget* parent = nullptr);

    /// Oldest first; the last one is today.
    void setDays(std::vector<ProtectionDay> days);
    [[nodiscard]] const std::vector<ProtectionDay>& days() const { return m_days; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemSentence(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;
    [[nodiscard]] int currentItem() const override { return m_current; }
    void chooseItem(int item) override;

Q_SIGNALS:
    /// The admin wants to see the backups of that day; there is at least one.
    void dayActivated(const QDate& date);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setCurrent(int day);
    void setHovered(int day);
    [[nodiscard]] widgets::TableContent table() const;

    std::vector<ProtectionDay> m_days;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace ui::timelines

#pragma once

#include "ui/theme/status.h"
#include "ui/widgets/painteditems.h"

#include <QDateTime>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace ui::widgets {
struct TableContent;
} // namespace ui::widgets

namespace ui::timelines {

class StripAxis;
class StripLayout;

/// One backup on the strip.
struct StripMark
{
    QString id{};
    QDateTime at{}; ///< UTC, so that thousands of them do not ask the time zone
    theme::Status status =
        theme::Status::NotChecked; ///< Verified, Damaged, NotChecked, CannotJudge
    bool pinned = false;
    QString label{}; ///< beside a pin; may be empty

    friend bool operator==(const StripMark&, const StripMark&) = default;
};

/// Backups on one axis that is cut into sections, each with a scale of its own: 12 months, 4 weeks,
/// 7 days, today. Selecting a mark here selects its row elsewhere, and the other way round. Left
/// and Right go from backup to backup. Time runs from left to right in every language.
///
/// Marks that would overlap are drawn as one, in the shape of the worst; choosing it chooses the
/// newest of them.
class TimelineStrip final : public QWidget, public widgets::PaintedItems
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);
    ~TimelineStrip() override;

    /// In any order; thousands are no problem. `now` is the end of the axis, local time.
    void setMarks(std::vector<StripMark> marks, const QDateTime& now);
    /// Shows a mark as selected; an id that is not there selects none. Emits nothing.
    void setSelected(const QString& id);
    [[nodiscard]] const QString& selected() const { return m_selected; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemSentence(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;
    [[nodiscard]] int currentItem() const override;
    void chooseItem(int item) override;

Q_SIGNALS:
    /// The admin chose a mark.
    void chosen(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void layOut();
    void setHovered(std::optional<std::size_t> group);
    void step(int by);
    [[nodiscard]] QString tipAt(const QPoint& position) const;
    [[nodiscard]] widgets::TableContent table() const;

    std::vector<StripMark> m_marks; ///< in the order of time
    QDateTime m_now;
    QString m_selected;
    std::optional<std::size_t> m_current; ///< the selected mark
    std::optional<std::size_t> m_hovered; ///< a group
    std::unique_ptr<StripAxis> m_axis; ///< of that day; none before there is a time
    std::unique_ptr<StripLayout> m_layout; ///< none before there is a time
};

} // namespace ui::timelines

#pragma once

#include "core/jobs/rehearse.h"
#include "ui/widgets/painteditems.h"

#include <QWidget>

#include <vector>

namespace ui::rehearsal {

/// Rehearsals of the past: time to restore, and below it the age of the backup. Left and Right go
/// from one to the next. Time runs from left to right in every language.
class RehearsalChart final : public QWidget, public widgets::PaintedItems
{
    Q_OBJECT

public:
    explicit RehearsalChart(core::Clock clock, QWidget* parent = nullptr);

    /// Newest first. The newest becomes the current one.
    void setPast(const std::vector<core::jobs::PastRehearsal>& past);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemSentence(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;
    [[nodiscard]] int currentItem() const override { return m_current; }
    void chooseItem(int item) override;

Q_SIGNALS:
    /// What is to be said of the current one, or of the one that the pointer is on.
    void described(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setHovered(int item);
    void describe();
    [[nodiscard]] int firstShown() const;

    core::Clock m_clock;
    std::vector<core::jobs::PastRehearsal> m_past; ///< in the order of time
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace ui::rehearsal

#pragma once

#include <QWidget>

#include <vector>

namespace ui::theme {
struct Tokens;
}

namespace ui::widgets {

/// A sign that a painted widget uses.
enum class LegendSign {
    Backup,
    Pinned,
    NotChecked,
    CannotJudge,
    Damaged,
    Ours,
    OtherFiles,
    RowsAdded,
    RowsChanged,
    RowsRemoved,
    RowsBroughtBack, ///< the same three, where it is said what a restore does
    RowsChangedBack,
    RowsTakenAway
};

/// What the signs of a picture mean, for the head of its panel: in one line where there is room.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(std::vector<LegendSign> signs, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where each sign and its word stand in `width` pixels, before mirroring.
    [[nodiscard]] std::vector<QRect> placesIn(int width) const;

    std::vector<LegendSign> m_signs;
};

/// The part of a usage bar that other files fill.
[[nodiscard]] QColor otherFilesFill(const theme::Tokens& tokens);

} // namespace ui::widgets

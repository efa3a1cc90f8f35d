#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui::widgets {

/// Parts side by side, on as many lines as they need. A part whose alignment is Qt::AlignRight
/// stands at the end of its line (mirrored: at its beginning).
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `gap` pixels between parts, `lineGap` between lines.
    FlowLayout(int gap, int lineGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// For buttons: all become as wide as the widest of them. Where they do not stand on one line,
    /// they stand on as few as they need, and fill each of them.
    void setEven();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int place) const override;
    QLayoutItem* takeAt(int place) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// A part and where it begins on its line.
    struct Part
    {
        QLayoutItem* item = nullptr;
        int left = 0;
        QSize size{};
    };
    using Line = std::vector<Part>;

    [[nodiscard]] std::vector<int> fullLines(const std::vector<int>& needed, int lines,
                                             int width) const;
    [[nodiscard]] std::vector<int> evenWidthsIn(int width) const;
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    [[nodiscard]] static int heightOf(const Line& line);
    [[nodiscard]] QSize withMargins(const QSize& size) const;

    int m_lineGap;
    bool m_isEven = false;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui::widgets

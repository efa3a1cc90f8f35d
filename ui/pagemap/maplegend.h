#pragma once

#include "ui/report/legendpicture.h"

#include <QWidget>

#include <memory>

namespace ui::pagemap {

/// The kinds of pages with their signs and how many there are, on as many lines as they need.
class MapLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    /// None, or one without a map: nothing is shown.
    void setReport(const std::shared_ptr<const core::proof::Report>& report);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameIt();

    report::LegendPicture m_picture;
};

} // namespace ui::pagemap

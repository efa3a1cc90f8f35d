#pragma once

#include "ui/report/sizeparts.h"

#include <QWidget>

#include <memory>

namespace ui::widgets {
struct TableContent;
}

namespace ui::pagemap {

/// How much of a file belongs to which table, to indexes, to nothing; lines up with the page map.
class SizeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SizeBar(QWidget* parent = nullptr);

    /// None, or one without a map: nothing is shown.
    void setReport(const std::shared_ptr<const core::proof::Report>& report);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readParts();
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] QRectF inside() const;
    [[nodiscard]] widgets::TableContent table() const;

    std::shared_ptr<const core::proof::Report> m_report; ///< with a map, or none
    std::vector<report::SizePart> m_parts;
};

} // namespace ui::pagemap

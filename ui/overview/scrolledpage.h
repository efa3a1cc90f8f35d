#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui::overview {

/// Rows that share the height there is, and scroll where they need more. The bar stands in the
/// margin of the page, so that nothing moves when it comes.
class ScrolledPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledPage(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepMargins();

    QVBoxLayout* m_rows;
};

} // namespace ui::overview

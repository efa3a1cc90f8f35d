#pragma once

#include "ui/verify/checktext.h"

#include <QWidget>

class QPainter;

namespace ui::widgets {
class Spinner;
}

namespace ui::verify {

/// One check: what came of it or how far it is, and how long it took.
class CheckCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckCard(QWidget* parent = nullptr);

    void setFacts(const CheckFacts& facts);
    [[nodiscard]] const CheckFacts& facts() const { return m_facts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect place(const QRect& rect) const;
    void paintHead(QPainter& painter) const;
    void paintBar(QPainter& painter) const;

    CheckFacts m_facts;
    widgets::Spinner* m_spinner;
};

} // namespace ui::verify

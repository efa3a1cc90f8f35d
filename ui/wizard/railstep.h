#pragma once

#include <QAbstractButton>

namespace ui::wizard {

/// How a step of a wizard stands.
enum class RailState {
    Done,
    Current,
    Ahead,
    Failed,
};

/// One step in the rail: its number or what became of it, and its name. A button for who may go
/// there now.
class RailStep final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kMark = 20; ///< across
    static constexpr int kMarkLead = 22; ///< from the edge of the rail to the mark

    RailStep(int number, const QString& title, QWidget* parent = nullptr);

    void setState(RailState state);
    [[nodiscard]] RailState state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRect& mark) const;
    void tell();
    [[nodiscard]] QRect place(const QRect& where) const;

    int m_number;
    RailState m_state = RailState::Ahead;
};

} // namespace ui::wizard

#pragma once

#include "ui/wizard/railstep.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class Label;
}

namespace ui::wizard {

/// What is being done, to what, and in which steps.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const QString& name, QWidget* parent = nullptr);

    /// "dispatch.db, from the backup of Sun 28 Sep 2025, 02:00"
    void setAbout(const QString& words);
    void addStep(const QString& title);
    [[nodiscard]] RailStep& step(int step) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLine(QPainter& painter, const RailStep& from, const RailStep& to) const;

    widgets::Label* m_about;
    QVBoxLayout* m_layout;
    std::vector<RailStep*> m_steps;
};

} // namespace ui::wizard

#pragma once

#include "core/base/progress.h"
#include "core/restore/steps.h"

#include <QWidget>

#include <optional>

class QProgressBar;

namespace ui::widgets {
class Label;
class Spinner;
} // namespace ui::widgets

namespace ui::wizard {

/// One step of something that goes by itself: its number or what became of it, its name, what it
/// does, its time, and how far it is.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    /// How it stands in its list.
    struct Facts
    {
        core::restore::Step step{};
        int number = 1;
        bool isLast = false;
        bool isAfterDone = false; ///< the one before it is done
        std::optional<core::Progress> progress{}; ///< of the running one

        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit StepRow(QWidget* parent = nullptr);

    void setFacts(const Facts& facts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void showProgress();
    void paintMark(QPainter& painter, const QRect& mark) const;
    [[nodiscard]] QRect place(const QRect& where) const;
    [[nodiscard]] bool isRunning() const;

    Facts m_facts;
    widgets::Label* m_title;
    widgets::Label* m_time;
    widgets::Label* m_detail;
    QWidget* m_progress;
    QProgressBar* m_bar;
    widgets::Label* m_phase;
    widgets::Label* m_amount;
    widgets::Spinner* m_spinner;
};

} // namespace ui::wizard

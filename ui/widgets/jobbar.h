#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QProgressBar;
class QPushButton;

namespace ui::widgets {

class ElidedLabel;
class FlowLayout;
class Label;
class StatusLabel;

/// A running job: what it does, how far it is, and the way to cancel it.
///
/// Takes words that are already made; whoever calls limits the setters to ten times a second.
/// The accessible description tells the progress at 0, 25, 50, 75 and 100 percent, no more often.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kUnknown = -1;

    explicit JobBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    /// 0 to 100, or kUnknown: the bar is then hatched and says no number.
    void setPercent(int percent);
    /// Pages done, rate, time left: each its own words, in this order.
    void setFacts(const QStringList& facts);
    /// False once the wish to cancel is on its way, or where the job cannot be cancelled.
    void setCancelEnabled(bool enabled);

    /// Whether it can be halted; it is going to be, at the next place where it can; it is.
    enum class Pause { Never, Possible, Pausing, Paused };
    void setPause(Pause pause);

    [[nodiscard]] int percent() const { return m_percent; }

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested(bool paused);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();
    void showState();
    [[nodiscard]] bool isHalted() const;

    StatusLabel* m_title;
    ElidedLabel* m_caption;
    QProgressBar* m_bar;
    Label* m_share;
    FlowLayout* m_factsLayout;
    std::vector<Label*> m_facts;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    Pause m_pauseState = Pause::Never;
    int m_percent = kUnknown;
    int m_announcedQuarter = -1;
};

} // namespace ui::widgets

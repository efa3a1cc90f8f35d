#pragma once

#include "ui/wizard/footer.h"
#include "ui/wizard/railstep.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace ui::wizard {

class PageFade;
class Rail;

/// The frame of a wizard: the steps at the side, the one that is in front, the foot.
///
/// Knows the keys: Alt+Left and Alt+Right go back and on, Enter presses the default button, Escape
/// what the foot calls cancel. What changes something is not done by a key alone; there Enter in a
/// field does nothing.
class WizardFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit WizardFrame(const QString& name, QWidget* parent = nullptr);

    void setAbout(const QString& words);
    struct Step
    {
        QString title{}; ///< in the rail
        QStringList help{}; ///< paragraphs
    };
    /// The frame owns `page`, whose focus proxy is its first choice; a QStackedWidget is the page
    /// that it shows. Steps count from 0.
    void addStep(const Step& step, QWidget* page);

    /// Brings a step to the front and gives it the focus.
    void setStep(int step);
    [[nodiscard]] int step() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    /// Of a step that is not in front.
    void setState(int step, RailState state);
    /// Whether a person may go there now.
    void setReachable(int step, bool reachable);
    void setFoot(const FooterLook& look);
    [[nodiscard]] Footer& footer() const { return *m_footer; }

Q_SIGNALS:
    /// It was chosen in the rail.
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addShortcut(const QString& keys, const std::function<void()>& act);
    void help();
    void giveFocus();
    void press(const QString& button);

    Rail* m_rail;
    QStackedWidget* m_pages;
    Footer* m_footer;
    PageFade* m_fade;
    std::vector<Step> m_steps;
    std::vector<RailState> m_states;
};

} // namespace ui::wizard

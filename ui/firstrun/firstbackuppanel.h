#pragma once

#include "ui/firstrun/firstrunpresenter.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QStackedWidget;

namespace ui::widgets {
class Label;
}

namespace ui::firstrun {

class FactRow;

/// "First backup of …": what it will be, and the button that starts it.
class FirstBackupPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit FirstBackupPanel(QWidget* parent = nullptr);

    /// Null: nothing is chosen. `isStarting`: it was asked for already.
    void setProspect(const FirstRunPresenter::Prospect* prospect, bool isStarting);

    [[nodiscard]] QPushButton* button() const { return m_backUp; }

Q_SIGNALS:
    void changeFolderRequested();
    void backUpRequested();

private:
    void arrange();
    void showPlace(const FirstRunPresenter::Prospect& prospect);
    void showUse(const FirstRunPresenter::Prospect& prospect);

    widgets::Label* m_title;
    widgets::Label* m_caption;
    widgets::Label* m_placeholder;
    QStackedWidget* m_parts; ///< keeps its height whichever is shown
    QWidget* m_content;
    FactRow* m_place;
    FactRow* m_checks;
    FactRow* m_use;
    QPushButton* m_change;
    QPushButton* m_backUp;
};

} // namespace ui::firstrun

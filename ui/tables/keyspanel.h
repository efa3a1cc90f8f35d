#pragma once

#include "ui/tables/keyquestion.h"
#include "ui/widgets/panel.h"

class QPushButton;

namespace ui::widgets {
class Label;
class StatusIcon;
} // namespace ui::widgets

namespace ui::tables {

class KeyMap;

/// Asks whether what a choice hangs on is to come as well.
class KeysPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit KeysPanel(QWidget* parent = nullptr);

    /// None: there is nothing to ask, and the panel hides.
    void setQuestion(const std::optional<KeyQuestion>& question);

Q_SIGNALS:
    void allWanted();
    void onlyWanted();

private:
    widgets::StatusIcon* m_sign;
    widgets::Label* m_title;
    KeyMap* m_map;
    QPushButton* m_all;
    QPushButton* m_only;
    widgets::Label* m_outcome;
};

} // namespace ui::tables

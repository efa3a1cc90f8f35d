#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace ui::widgets {

namespace {

/// The menu's mnemonic belongs to the menu; the page has its own keys.
void takeOver(QPushButton& button, const QAction& action)
{
    const QString words = action.iconText();
    button.setText(words);
    button.setIcon(action.icon());
    button.setAccessibleName(words);
    button.setToolTip(action.toolTip() == words ? QString() : action.toolTip());
    button.setEnabled(action.isEnabled());
}

} // namespace

void follow(QPushButton& button, QAction& action)
{
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, &button,
                     [&button, &action] { takeOver(button, action); });
    takeOver(button, action);
}

} // namespace ui::widgets

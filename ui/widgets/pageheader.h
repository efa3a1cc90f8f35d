#pragma once

#include "ui/theme/status.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace ui::widgets {

class Label;
class StatusIcon;

/// Title of a page, one sentence about what it shows, and what can be done there.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setSummary(const QString& sentence);
    /// With the shape of a status before it.
    void setSummary(theme::Status status, const QString& sentence);

    /// A button for `action`, after those that are there; its object name is `name` + "Button".
    QPushButton* addCommand(const QString& name, QAction& action);
    /// Anything else, after the commands that are there.
    void addWidget(QWidget* widget);
    /// Other ways of doing a thing, behind an arrow.
    struct OtherWays
    {
        QString title{}; ///< "More ways to back up"
        QList<QAction*> actions{};
    };
    /// The one thing to do on this page. Object names: `name` + "Button", "More" and "Menu".
    void addPrimary(const QString& name, QAction& action, const OtherWays& others);
    /// For pages that sometimes ask for the one thing themselves.
    void setCommandsVisible(bool visible);

private:
    StatusIcon* m_sign;
    Label* m_summary;
    QWidget* m_commands;
    QHBoxLayout* m_commandsLayout;
};

} // namespace ui::widgets

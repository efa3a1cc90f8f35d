#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui::widgets {
class Label;
}

namespace ui::backups {

class BackupActions;

/// Title of the page, one sentence about the database, and what can be done with it.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const BackupActions& actions, QWidget* parent = nullptr);

    void setSummary(const QString& sentence);
    /// Without backups the page itself asks for the first one.
    void setCommandsVisible(bool visible);

private:
    [[nodiscard]] QWidget* makeBackUp(const BackupActions& actions);

    widgets::Label* m_summary;
    QWidget* m_commands;
};

} // namespace ui::backups

#pragma once

#include "core/jobs/inspect.h"
#include "ui/facts/notice.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui::widgets {
class DropZone;
class MessageBar;
class Panel;
} // namespace ui::widgets

namespace ui::shell {

class FactRow;

/// Where a database is chosen for the first time, and what its first backup will be.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    /// What is known of the chosen database, before its first backup; none: nothing is chosen.
    void setFacts(const std::optional<core::jobs::DatabaseFacts>& facts);
    void setNotice(const std::optional<facts::Notice>& notice);

Q_SIGNALS:
    void filesDropped(const QStringList& files);
    void chooseRequested();
    void backUpRequested();

private:
    [[nodiscard]] QWidget* makeHead();
    void fillPanel();
    void showFacts(const core::jobs::DatabaseFacts& facts);

    widgets::DropZone* m_dropZone;
    widgets::MessageBar* m_messages;
    widgets::Panel* m_panel;
    FactRow* m_file;
    FactRow* m_place;
    FactRow* m_checks;
    FactRow* m_use;
    QPushButton* m_backUp;
};

} // namespace ui::shell

#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

namespace ui::shell {

/// Moves the keyboard focus from one part of the window to the next, without a walk through
/// everything between.
class Panes final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent. The object names of the widgets that take the focus, in the order of
    /// reading; those that are hidden are passed over.
    Panes(QWidget& window, const QStringList& targets);

    [[nodiscard]] QAction* next() const { return m_next; }
    [[nodiscard]] QAction* previous() const { return m_previous; }

private:
    void move(int step);
    [[nodiscard]] QList<QWidget*> visibleTargets() const;

    QWidget& m_window;
    QStringList m_targets;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace ui::shell

#pragma once

#include <QWidget>

class QPushButton;

namespace ui::widgets {

class Label;

/// What stands where a list has nothing yet: one sentence, one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

private:
    Label* m_sentence;
    QPushButton* m_button;
};

} // namespace ui::widgets

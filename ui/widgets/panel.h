#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ui::widgets {

class ElidedLabel;
class FlowLayout;
class Label;

/// A titled surface with a hairline border. Its accessible name is its title.
class Panel : public QFrame
{
    Q_OBJECT

public:
    /// Without a title there is no head until one is set.
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Caption beside the title.
    void setSubtitle(const QString& subtitle);
    /// Puts a widget at the end of the head, or below the title where there is no room beside it.
    void addToHead(QWidget* widget);
    /// Lets the body reach the border, for a table.
    void setFlush();

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_head;
    ElidedLabel* m_title;
    Label* m_subtitle;
    FlowLayout* m_headLayout;
    QVBoxLayout* m_body;
};

} // namespace ui::widgets

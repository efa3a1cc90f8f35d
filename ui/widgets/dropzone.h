#pragma once

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace ui::widgets {

class Label;

/// A place to drop files on, with a button for people who would rather choose.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setHint(const QString& hint);
    void setButtonText(const QString& words);

Q_SIGNALS:
    /// Paths of local files; never empty. Folders and remote addresses are not taken.
    void filesDropped(const QStringList& files);
    void chooseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setHighlighted(bool highlighted);

    Label* m_title;
    Label* m_hint;
    QPushButton* m_choose;
    bool m_highlighted = false;
};

} // namespace ui::widgets

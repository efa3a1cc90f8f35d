#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ui::widgets {

/// What SQLite or the system said, word for word: read-only, mono, with a button that copies it.
class TechnicalText : public QWidget
{
    Q_OBJECT

public:
    explicit TechnicalText(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit* m_edit;
    QPushButton* m_copy;
};

} // namespace ui::widgets

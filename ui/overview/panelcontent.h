#pragma once

#include "ui/theme/status.h"

#include <QStackedWidget>
#include <QTimer>

namespace ui::widgets {
class Label;
class StatusIcon;
} // namespace ui::widgets

namespace ui::overview {

/// What a panel holds: its content, or in its place a sentence that says why it is not there.
class PanelContent final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Owns `content`, which is shown once showContent() is called. Sentences keep `side` pixels
    /// from the sides.
    PanelContent(QWidget* content, int side, QWidget* parent = nullptr);

    void showContent();
    /// Says so when it takes longer than a moment; what is shown stays until then.
    void showReading();
    /// There is nothing to show yet.
    void showEmpty(const QString& sentence);
    /// It could not be read.
    void showProblem(const QString& sentence);

private:
    [[nodiscard]] QWidget* makeWords(int side);
    void showWords(const QString& sentence);

    QWidget* m_content;
    QWidget* m_blank;
    widgets::StatusIcon* m_sign;
    widgets::Label* m_sentence;
    QWidget* m_words;
    QTimer m_patience;
};

} // namespace ui::overview

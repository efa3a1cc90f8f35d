#pragma once

#include "ui/theme/fonts.h"

#include <QLabel>

class QTextLayout;

namespace ui::widgets {

/// Which of the three text colours; they follow the theme.
enum class Ink { Primary, Secondary, Caption };

/// A label in a font role and a text colour of the theme. Shows plain text only.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& words = {}, theme::Role role = theme::Role::Body,
                   Ink ink = Ink::Primary, QWidget* parent = nullptr);

    void setRole(theme::Role role);
    void setInk(Ink ink);
    /// Lets words be marked and copied, with the pointer and with the keyboard.
    void setSelectable();

    /// A word that is too long to stand on a line is broken where the line ends.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool breaksWords(int width) const;
    double arrange(QTextLayout& layout, double width) const;
    /// Wrapped lines as QLabel would draw them, had they no blanks at their ends.
    void paintLines();
    void takeColour();
    /// QLabel would put a file's name on the left also where everything else begins on the right.
    void takeSide();

    Ink m_ink;
};

} // namespace ui::widgets

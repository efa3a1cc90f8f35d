#pragma once

#include "ui/theme/fonts.h"

#include <QLabel>

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

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Wrapped lines as QLabel would draw them, had they no blanks at their ends.
    void paintLines();
    void takeColour();
    /// QLabel would put a file's name on the left also where everything else begins on the right.
    void takeSide();

    Ink m_ink;
};

} // namespace ui::widgets

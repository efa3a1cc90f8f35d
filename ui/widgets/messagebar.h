#pragma once

#include "ui/theme/status.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui::widgets {

class Label;
class StatusIcon;
class TechnicalText;

/// What is, what it means for the data, and what to do, in place of the result it speaks of.
///
/// Stays until it is solved or dismissed. An error is announced to screen readers when it appears,
/// and when it takes the place of another message.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `title` says what is, `detail` what it means for the data.
    void setMessage(theme::Status status, const QString& title, const QString& detail = {});
    /// What SQLite or the system said. Shown on demand; empty: there is nothing to show.
    void setTechnicalText(const QString& text);
    /// A button with a verb. The bar owns it; the caller connects it.
    QPushButton* addAction(const QString& words);
    void clearActions();
    void setDismissible(bool dismissible);

    [[nodiscard]] theme::Status status() const { return m_status; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;

Q_SIGNALS:
    /// The bar has hidden itself.
    void dismissed();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void alert();
    void placeActions();
    void toggleTechnicalText(bool shown);
    void dismiss();

    theme::Status m_status = theme::Status::Note;
    StatusIcon* m_icon;
    Label* m_title;
    Label* m_detail;
    QPushButton* m_toggle;
    TechnicalText* m_technical;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_top;
    QHBoxLayout* m_actions;
    QToolButton* m_dismiss;
    bool m_isBelow = false; ///< the actions, below the words
};

} // namespace ui::widgets

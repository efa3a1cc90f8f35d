#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace ui::widgets {
class Label;
}

namespace ui::wizard {

/// What can be done on a step. A button without words is not there.
struct FooterLook
{
    QString note{}; ///< beside Help
    QString promise{}; ///< "Nothing is changed until step 3"
    QString cancel{};
    bool hasBack = false;
    bool canGoBack = false;
    QString next{};
    bool canGoOn = false;
    QString whyNot{}; ///< why it cannot be gone on; in a tool tip
    /// Next changes something: it is not the default, and no key alone does it.
    bool nextActs = false;
    QString stop{}; ///< red
    bool canStop = true;
    bool hasHelp = true;

    friend bool operator==(const FooterLook&, const FooterLook&) = default;
};

/// The foot of a wizard: help, what is safe, and the ways on and back.
class Footer final : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(QWidget* parent = nullptr);

    void setLook(const FooterLook& look);
    [[nodiscard]] const FooterLook& look() const { return m_look; }
    /// What Enter presses; none while nothing is harmless.
    [[nodiscard]] QPushButton* defaultButton() const;

Q_SIGNALS:
    void helpRequested();
    void cancelRequested();
    void backRequested();
    void nextRequested();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void showWayBack();
    void show(QPushButton& button, const QString& words, bool enabled);

    FooterLook m_look;
    QPushButton* m_help;
    widgets::Label* m_note;
    QWidget* m_lock;
    widgets::Label* m_promise;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_stop;
};

} // namespace ui::wizard

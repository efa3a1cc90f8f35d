#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace ui::dialogs {
class Asker;
}

namespace ui::shell {

class Databases;

/// Files that come from outside: from the command line, from a second start, dropped on the window.
/// One of them is protected at once; several are listed first, and all of them need one answer.
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; questions stand over `window`, which is the parent.
    Arrivals(Databases& databases, dialogs::Asker& asker, QWidget& window);

    void take(const QStringList& files);

protected:
    /// What is dropped on the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeWaiting();
    [[nodiscard]] QStringList unknownOf(const QStringList& files) const;
    void ask(const QStringList& files, const QStringList& unknown);

    Databases& m_databases;
    dialogs::Asker& m_asker;
    QWidget& m_window;
    QStringList m_waiting; ///< until it is known what is protected
};

} // namespace ui::shell

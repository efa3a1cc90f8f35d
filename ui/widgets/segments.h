#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <vector>

class QRadioButton;

namespace ui::widgets {

/// A choice between a few things that stand side by side in one frame: "Week | Month | Year".
/// The arrow keys go from one to the next.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget* parent = nullptr);

    struct Segment
    {
        QString name{}; ///< object name
        QString words{};
        QString accessibleName{}; ///< where the words alone do not say it
        QKeySequence keys{};
    };
    void setSegments(const QList<Segment>& segments);
    void setWords(int place, const QString& words, const QString& accessibleName = {});
    void setCurrent(int place);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int place);

private:
    std::vector<QRadioButton*> m_buttons;
};

} // namespace ui::widgets

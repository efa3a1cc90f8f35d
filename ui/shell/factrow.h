#pragma once

#include <QString>
#include <QWidget>

namespace ui::widgets {
class Label;
}

namespace ui::shell {

/// An icon, a statement, and a sentence that explains it.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(const QString& icon, QWidget* parent = nullptr);

    void setFact(const QString& statement, const QString& explanation);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    widgets::Label* m_statement;
    widgets::Label* m_explanation;
};

} // namespace ui::shell

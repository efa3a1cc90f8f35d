#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace ui::widgets {
class Label;
}

namespace ui::firstrun {

/// An icon, a statement, and a sentence that explains it.
class FactRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(const QString& icon, QWidget* parent = nullptr);

    void setFact(const QString& statement, const QString& explanation);
    /// Puts a link at the end of the statement. The row owns it; the caller connects it.
    QPushButton* addLink(const QString& words);

    /// It has the height of its words already.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QString m_icon;
    widgets::Label* m_statement;
    widgets::Label* m_explanation;
    QGridLayout* m_layout;
    int m_top = 0;
};

} // namespace ui::firstrun

#pragma once

#include <QString>
#include <QWidget>

namespace ui::widgets {
class Label;
}

namespace ui::wizard {

/// An icon, a statement, and a line that explains it, as they stand in the panels of a wizard.
class NoteRow final : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QString icon{}; ///< name of theme::icon()
        QString statement{};
        QString explanation{}; ///< may be empty

        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit NoteRow(const Facts& facts, QWidget* parent = nullptr);

    void setFacts(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Facts m_facts;
    widgets::Label* m_statement;
    widgets::Label* m_explanation;
};

} // namespace ui::wizard

#pragma once

#include "ui/theme/status.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace ui::widgets {
class Label;
}

namespace ui::wizard {

/// An icon or the shape of a status, a statement, and a line that explains it.
class NoteRow final : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QString icon{}; ///< name of theme::icon()
        std::optional<theme::Status>
            status{}; ///< instead of the icon; the statement is then strong
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

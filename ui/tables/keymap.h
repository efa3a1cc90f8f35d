#pragma once

#include "ui/tables/keyquestion.h"

#include <QWidget>

namespace ui::tables {

/// Two tables and the foreign key between them. A screen reader reads it as one sentence.
class KeyMap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyMap(QWidget* parent = nullptr);

    void setQuestion(const KeyQuestion& question);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int nodeWidth(const KeyQuestion::Node& node) const;

    KeyQuestion m_question;
};

} // namespace ui::tables

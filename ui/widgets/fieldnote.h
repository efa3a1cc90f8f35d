#pragma once

#include "ui/theme/status.h"

#include <QWidget>

#include <optional>

namespace ui::widgets {

class Label;
class StatusIcon;

/// The line under a field: what the field means, or what is wrong with what stands in it.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    /// With a status its shape stands before the words. Without words it takes no room.
    void setNote(const QString& words, std::optional<theme::Status> status = {});
    [[nodiscard]] QString words() const;
    /// Takes the height of its words at the width that it has. A layout around it that asks for a
    /// height by width squeezes its neighbours when words change.
    void fit();

    /// It has the height of its words already.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    StatusIcon* m_icon;
    Label* m_words;
};

} // namespace ui::widgets

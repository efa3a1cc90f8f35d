#pragma once

#include "ui/theme/status.h"

#include <QWidget>

namespace ui::widgets {

/// The shape of a status alone; its accessible name is the word.
class StatusIcon : public QWidget
{
    Q_OBJECT

public:
    /// `side` in logical pixels.
    explicit StatusIcon(int side, QWidget* parent = nullptr);

    void setStatus(theme::Status status);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Status m_status = theme::Status::NotChecked;
};

} // namespace ui::widgets

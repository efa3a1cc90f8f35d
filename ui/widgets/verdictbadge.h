#pragma once

#include "ui/theme/status.h"

#include <QLabel>

namespace ui::widgets {

/// A tinted pill with the shape and the word of a verdict, for headlines.
class VerdictBadge : public QLabel
{
    Q_OBJECT

public:
    explicit VerdictBadge(theme::Status status = theme::Status::NotChecked,
                          QWidget* parent = nullptr);

    /// Without a word it shows the status's own.
    void setStatus(theme::Status status, const QString& word = {});
    [[nodiscard]] theme::Status status() const { return m_status; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Status m_status;
};

} // namespace ui::widgets

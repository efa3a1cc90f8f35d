#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/status.h"

#include <QLabel>

namespace ui::widgets {

class Spinner;

/// The shape of a status with words beside it. A screen reader reads the words.
class StatusLabel : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget* parent = nullptr);

    /// Without words it shows the status's own.
    void setStatus(theme::Status status, const QString& words = {});
    [[nodiscard]] theme::Status status() const { return m_status; }

    void setRole(theme::Role role);
    /// The words in the colour of text instead of that of the status, for a title.
    void setPlain();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Status m_status = theme::Status::NotChecked;
    theme::Role m_role = theme::Role::Body;
    bool m_plain = false;
    Spinner* m_spinner;
};

} // namespace ui::widgets

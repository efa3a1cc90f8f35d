#pragma once

#include <QDialog>

namespace ui::shell {

/// What this program is, and which versions it is made of, to be copied into a report.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace ui::shell

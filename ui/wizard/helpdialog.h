#pragma once

#include <QDialog>
#include <QStringList>

namespace ui::wizard {

/// What a step is for, and what it does, in a few paragraphs.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString& title, const QStringList& paragraphs, QWidget* parent = nullptr);
};

} // namespace ui::wizard

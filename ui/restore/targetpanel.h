#pragma once

#include "ui/widgets/panel.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui::restore {

/// "Restore to": the database itself, or another file.
class TargetPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// `database` is the path of the one that the backups are of.
    explicit TargetPanel(const QString& database, QWidget* parent = nullptr);

    /// Empty while another file is wanted and none is named.
    [[nodiscard]] QString target() const;
    void setOther(const QString& file);

Q_SIGNALS:
    void targetChanged(const QString& target);
    void fileRequested();

private:
    void arrange();
    void onEdited();

    QString m_database;
    QRadioButton* m_itself;
    QRadioButton* m_other;
    QLineEdit* m_file;
    QPushButton* m_choose;
};

} // namespace ui::restore

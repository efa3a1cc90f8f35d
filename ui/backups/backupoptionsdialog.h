#pragma once

#include "core/jobs/backup.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui::backups {

/// Asks for the label, the pin and the compression of one backup.
class BackupOptionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupOptionsDialog(const QString& databaseName, QWidget* parent = nullptr);

    /// The answers; the spec names no database.
    [[nodiscard]] core::jobs::BackupSpec spec() const;

private:
    QLineEdit* m_label;
    QCheckBox* m_pin;
    QComboBox* m_compression;
};

} // namespace ui::backups

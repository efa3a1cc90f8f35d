#pragma once

#include "core/vault/vault.h"

#include <QLineEdit>

#include <optional>

namespace ui::backups {

/// The label of a backup, to be changed where it stands. Enter, or going elsewhere, keeps what was
/// typed; Esc brings back what was there.
class NoteField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    /// What is being typed for the same backup stays.
    void setBackup(const std::optional<core::vault::Backup>& backup);

Q_SIGNALS:
    void noteChanged(const core::vault::Backup& backup, const QString& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void keep();

    std::optional<core::vault::Backup> m_backup;
    QString m_note;
};

} // namespace ui::backups

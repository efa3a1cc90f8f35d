#pragma once

#include <QLineEdit>

namespace ui::backups {

/// The label of a backup, to be changed where it stands. Enter, or going elsewhere, keeps what was
/// typed; Esc brings back what was there.
class NoteField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    /// What is being typed for the same backup stays.
    void setNote(const QString& id, const QString& note);

Q_SIGNALS:
    void noteChanged(const QString& id, const QString& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();

    QString m_id;
    QString m_note;
};

} // namespace ui::backups

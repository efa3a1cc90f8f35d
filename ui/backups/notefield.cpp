#include "ui/backups/notefield.h"

#include "ui/backups/backuptext.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kLongest = 200; ///< letters; a label stands in a column and on a timeline

} // namespace

NoteField::NoteField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"noteField"_s);
    setAccessibleName(tr("Label"));
    setPlaceholderText(tr("For example: before the update"));
    setMaxLength(kLongest);
    connect(this, &QLineEdit::editingFinished, this, &NoteField::keep);
}

void NoteField::setBackup(const std::optional<core::vault::Backup>& backup)
{
    const bool same = backup && m_backup && backup->id == m_backup->id;
    if (!same)
        keep();
    const bool isTyping = same && text() != m_note;
    m_backup = backup;
    m_note = backup ? labelOf(*backup) : QString();
    if (isTyping)
        return;
    setText(m_note);
    setCursorPosition(0);
}

void NoteField::keep()
{
    const QString typed = text().simplified();
    if (!m_backup || typed == m_note)
        return;
    m_note = typed;
    setText(typed);
    Q_EMIT noteChanged(*m_backup, typed);
}

void NoteField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_note)
        setText(m_note);
    else
        QLineEdit::keyPressEvent(event);
}

/// A window that is closed takes the words with it otherwise.
void NoteField::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    keep();
}

} // namespace ui::backups

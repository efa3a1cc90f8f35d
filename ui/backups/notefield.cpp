#include "ui/backups/notefield.h"

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
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("For example: before the update"));
    setMaxLength(kLongest);
    connect(this, &QLineEdit::editingFinished, this, &NoteField::keep);
}

void NoteField::setNote(const QString& id, const QString& note)
{
    const bool sameBackup = id == m_id;
    if (!sameBackup)
        keep();
    const bool isTyping = sameBackup && text() != m_note;
    m_id = id;
    m_note = note;
    if (isTyping)
        return;
    setText(note);
    setCursorPosition(0);
}

void NoteField::keep()
{
    const QString typed = text().simplified();
    if (m_id.isEmpty() || typed == m_note)
        return;
    m_note = typed;
    setText(typed);
    Q_EMIT noteChanged(m_id, typed);
}

void NoteField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_note)
        setText(m_note);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui::backups

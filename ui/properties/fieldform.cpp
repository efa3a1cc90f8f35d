#include "ui/properties/fieldform.h"

#include "ui/widgets/fieldnote.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui::properties {

namespace {

constexpr int kGap = 6; // between a note and the next field, besides the spacing
constexpr int kColumnGap = 16;
constexpr int kTextInset = 6; // from the top of a field to its words

} // namespace

FieldForm::FieldForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kColumnGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addStretch(1);
}

/// A row for the field and one for what is said of it.
widgets::FieldNote* FieldForm::addField(const QString& label, QWidget* field, QWidget* buddy,
                                        std::optional<core::jobs::PropertyField> property)
{
    auto* words = new QLabel(label);
    words->setBuddy(buddy);
    buddy->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    const bool hasLines = qobject_cast<QPlainTextEdit*>(field) != nullptr;
    if (hasLines)
        words->setContentsMargins(0, kTextInset, 0, 0); // in line with the first
    auto* note = new widgets::FieldNote;
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0, hasLines ? Qt::AlignTop : Qt::Alignment());
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(note, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, kGap);
    m_notes.push_back(note);
    if (property)
        m_noteOf.emplace(*property, note);
    return note;
}

bool FieldForm::showProblem(core::jobs::PropertyField property, const Problems& problems)
{
    const auto note = m_noteOf.find(property);
    const auto problem = std::ranges::find(problems, property, &core::jobs::PropertyProblem::field);
    if (note == m_noteOf.end() || problem == problems.end())
        return false;
    note->second->setNote(problem->sentence, theme::Status::Error);
    return true;
}

bool FieldForm::hasAnyOf(const Problems& problems) const
{
    return std::ranges::any_of(
        problems, [this](const auto& problem) { return m_noteOf.contains(problem.field); });
}

/// A page that is not shown has no size of its own, and its notes would ask for the height of the
/// narrow widgets that they were made as.
void FieldForm::fitTo(int width)
{
    if (!isVisible())
        resize(width, height());
    layout()->activate();
    for (widgets::FieldNote* note : m_notes)
        note->fit();
}

QLineEdit* FieldForm::makeField(const QString& name, const QString& text,
                                const QString& placeholder)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setCursorPosition(0); // a long command is read from its beginning
    return field;
}

QPushButton* FieldForm::makeButton(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget* FieldForm::beside(QWidget* field, QPushButton* button)
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return both;
}

QWidget* FieldForm::inOneRow(QLineEdit* field, const QString& label, QLineEdit* other)
{
    auto* words = new QLabel(label);
    words->setBuddy(other);
    other->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kColumnGap);
    layout->addWidget(field, 1);
    layout->addWidget(words);
    layout->addWidget(other, 1);
    return row;
}

} // namespace ui::properties

#include "ui/restore/commandfields.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

/// Of a field that nobody has written in.
void setUntouched(QLineEdit& field, const std::optional<QString>& words)
{
    if (field.isModified() || !words || field.text() == *words)
        return;
    field.setText(*words);
    field.setCursorPosition(0); // a long command is read from its beginning
}

std::optional<QString> touched(const QLineEdit& field)
{
    return field.isModified() ? std::optional(field.text().trimmed()) : std::nullopt;
}

} // namespace

CommandFields::CommandFields(QGridLayout& grid, QObject* parent)
    : QObject(parent)
    , m_stop(addField(grid, u"stopCommand"_s, tr("&Stop the application:"),
                      tr("A command, for example: docker compose down")))
    , m_start(addField(grid, u"startCommand"_s, tr("S&tart it again:"),
                       tr("For example: docker compose up -d")))
{
    for (const QLineEdit* field : {m_stop, m_start})
        connect(field, &QLineEdit::textEdited, this, &CommandFields::edited);
}

void CommandFields::setDefaults(const std::optional<QString>& stop,
                                const std::optional<QString>& start)
{
    setUntouched(*m_stop, stop);
    setUntouched(*m_start, start);
}

std::optional<QString> CommandFields::stop() const
{
    return touched(*m_stop);
}

std::optional<QString> CommandFields::start() const
{
    return touched(*m_start);
}

QLineEdit* CommandFields::addField(QGridLayout& grid, const QString& name, const QString& label,
                                   const QString& hint)
{
    auto* words = new QLabel(label);
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    words->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

} // namespace ui::restore
